import { dirname, join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from 'playwright/test';
import { channels } from '../../electron/ipc/contract.ts';
import { programPath } from '../../scripts/paths.ts';
import { filesOf } from '../support/archive.ts';
import { type Kiosk, startKiosk } from '../support/kiosk.ts';
import { cagesOf } from '../support/processes.ts';

let kiosk: Kiosk;
test.beforeAll(async () => {
  kiosk = await startKiosk();
});
test.afterAll(() => kiosk.close());

test('fills the display, without a menu', async () => {
  const state = await kiosk.app.evaluate(({ BrowserWindow, Menu, screen }) => {
    const [window] = BrowserWindow.getAllWindows();
    return {
      windows: BrowserWindow.getAllWindows().length,
      isKiosk: window?.isKiosk(),
      bounds: window?.getBounds(),
      display: screen.getPrimaryDisplay().bounds,
      menu: Menu.getApplicationMenu(),
    };
  });
  expect(state).toMatchObject({ windows: 1, isKiosk: true, menu: null });
  // One pixel less on a bare X server: Chromium leaves full size to a window manager, and here there is none.
  expect(state.display.width - (state.bounds?.width ?? 0)).toBeLessThanOrEqual(1);
  expect(state.display.height - (state.bounds?.height ?? 0)).toBeLessThanOrEqual(1);
  expect(state.bounds).toMatchObject({ x: state.display.x, y: state.display.y });
});

test('the page has no way into Node, and only the contract', async () => {
  const found = await kiosk.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
    kiosk: Object.keys(window.kiosk).sort(),
  }));
  // What only staff may do is refused to every other page: staff-door.spec.ts.
  expect(found).toEqual({ node: [], kiosk: [...Object.keys(channels), 'onDark', 'onRequest'].sort() });
});

test('inline script, eval and inline style do nothing', async () => {
  const ran = await kiosk.page.evaluate(async () => {
    const done: string[] = [];
    Object.assign(window, { ranInline: () => done.push('inline script') });
    const script = document.createElement('script');
    script.textContent = 'window.ranInline()';
    document.body.append(script);
    const made = document.createElement('p');
    made.innerHTML = '<span style="color: rgb(1, 2, 3)">x</span>';
    document.body.append(made);
    if (getComputedStyle(made.firstElementChild as Element).color === 'rgb(1, 2, 3)') done.push('inline style');
    try {
      // biome-ignore lint/security/noGlobalEval: that it fails is what is tested
      window.eval('1');
      done.push('eval');
    } catch {}
    made.remove();
    script.remove();
    return done;
  });
  // Playwright itself evaluates past the policy; a page of the kiosk cannot.
  expect(ran.filter((what) => what !== 'eval')).toEqual([]);
});

/** Of Electron's own, beside the visitors' one. */
test('every other session there could be is shut too', async () => {
  const others = await kiosk.app.evaluate(async ({ net, session }) => {
    const reach = (answer: Promise<unknown>) =>
      answer.then(
        () => 'reached',
        (error: Error) => error.message,
      );
    const known = [session.defaultSession, session.fromPartition('another')];
    return Promise.all([...known, net].map((way) => reach(way.fetch('http://127.0.0.1:9/'))));
  });
  expect(others).toEqual(Array.from({ length: 3 }, () => 'net::ERR_BLOCKED_BY_CLIENT'));
});

test('menus, drags and the clipboard are refused to whatever starts them', async () => {
  const types = ['contextmenu', 'dragstart', 'dragover', 'drop', 'auxclick', 'copy', 'cut', 'paste'];
  const prevented = await kiosk.page.evaluate(
    (tried) =>
      tried.filter((type) => !document.body.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }))),
    types,
  );
  expect(prevented).toEqual(types);
});

test('the pointer shows for a mouse and hides for a finger', async () => {
  const cursor = () => kiosk.page.evaluate(() => getComputedStyle(document.documentElement).cursor);
  await kiosk.page.mouse.move(5, 5);
  await kiosk.page.mouse.move(9, 9);
  await expect.poll(cursor).toBe('default');
  await kiosk.touchAt(3, 3);
  await expect.poll(cursor).toBe('none');
});

test('a window that is asked to close stays', async () => {
  await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  // One that was closed draws nothing.
  await kiosk.page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('nothing of a visit reaches the disk', async () => {
  const stored = await kiosk.app.evaluate(async ({ BrowserWindow }) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
    return { isPersistent: session?.isPersistent(), storagePath: session?.storagePath };
  });
  expect(stored).toEqual({ isPersistent: false, storagePath: null });
});

test('the page is in a cage of the operating system; what Linux gives the other processes is written down', async () => {
  const cages = cagesOf(await kiosk.app.evaluate(() => process.pid));
  const of = (kind: string) => cages.filter((cage) => cage.kind === kind);
  // What only root is told, only root can see go wrong.
  const told = (wanted: boolean) => (process.getuid?.() === 0 ? [wanted] : [wanted, 'unknown']);
  const [page, ...others] = of('renderer');
  expect(others).toEqual([]);
  expect(page).toMatchObject({ isFiltered: true, keepsRights: true });
  expect(told(true)).toContain(page?.isApart);
  expect(told(false)).toContain(page?.canWriteCode);
  // Only with code that is written while it runs there is WebAssembly.
  expect(await kiosk.page.evaluate(() => typeof WebAssembly)).toBe('undefined');
  // From the second one the pages are made.
  expect(of('zygote').some(({ isApart, keepsRights }) => told(true).includes(isApart) && keepsRights)).toBe(true);
  // docs/security.md says so: Chromium on Linux leaves these two to the rights of the user.
  for (const cage of [...of('gpu-process'), ...of('utility')]) expect(told(false)).toContain(cage.isApart);
  expect(cages.every(({ kind, keepsRights }) => keepsRights || kind === 'browser' || kind === 'utility')).toBe(true);
});

for (const flavour of ['product', 'test'] as const) {
  test(`the archive of the ${flavour} build has no links and nothing beside it`, () => {
    const files = filesOf(join(dirname(programPath(flavour)), 'resources', 'app.asar'));
    expect([...files.keys()]).toContain('/out/renderer/index.html');
    expect([...files].filter(([, entry]) => entry.link !== undefined || entry.unpacked === true)).toEqual([]);
    expect([...files].filter(([, entry]) => entry.integrity === undefined)).toEqual([]);
  });

  test(`the fuses of the ${flavour} build are as configured`, async () => {
    const fuses = await getCurrentFuseWire(programPath(flavour));
    const tight = {
      [FuseV1Options.RunAsNode]: FuseState.DISABLE,
      [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
      [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: FuseState.DISABLE,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
    };
    expect(fuses).toMatchObject({
      ...tight,
      [FuseV1Options.EnableNodeCliInspectArguments]: flavour === 'product' ? FuseState.DISABLE : FuseState.ENABLE,
    });
  });
}
