import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from 'playwright/test';
import { channels } from '../../electron/ipc/contract.ts';
import { programPath } from '../../scripts/paths.ts';
import { sharedEnvironment } from '../support/displays.ts';
import { type Kiosk, startKiosk } from '../support/kiosk.ts';

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

test('every renderer runs in the sandbox of the operating system', async () => {
  const pids = await kiosk.app.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter(({ type }) => type === 'Tab')
      .map(({ pid }) => pid),
  );
  expect(pids.length).toBeGreaterThan(0);
  for (const pid of pids) expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m);
});

test('the page has no way into Node, and only the contract', async () => {
  const found = await kiosk.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
    kiosk: Object.keys(window.kiosk).sort(),
  }));
  // What only staff may do is refused to every other page: staff-door.spec.ts.
  expect(found).toEqual({ node: [], kiosk: [...Object.keys(channels), 'onRequest'].sort() });
});

test('the page is answered with a strict policy', async () => {
  const policy = await kiosk.app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const response = await window?.webContents.session.fetch('kiosk://app/index.html');
    return response?.headers.get('content-security-policy');
  });
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
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

test('the network is shut, by any means a page has', async () => {
  const tried = await kiosk.page.evaluate(async () => {
    const reached: string[] = [];
    const reach = async (name: string, way: () => Promise<unknown>) => {
      try {
        await way();
        reached.push(name);
      } catch {}
    };
    await reach('fetch', () => fetch('https://example.org/'));
    await reach('fetch of a file', () => fetch('file:///etc/passwd'));
    await reach('fetch of loopback', () => fetch('http://127.0.0.1:80/'));
    await reach(
      'web socket',
      () =>
        new Promise((opened, failed) => {
          const socket = new WebSocket('wss://example.org/');
          socket.onopen = opened;
          socket.onerror = failed;
        }),
    );
    await reach(
      'picture',
      () =>
        new Promise((loaded, failed) => {
          const image = new Image();
          image.onload = loaded;
          image.onerror = failed;
          image.src = 'https://example.org/x.png';
        }),
    );
    return reached;
  });
  expect(tried).toEqual([]);
  const others = await kiosk.app.evaluate(async ({ session }) => {
    const reach = (known: Electron.Session) =>
      known.fetch('http://127.0.0.1:9/').then(
        () => 'reached',
        (error: Error) => error.message,
      );
    return Promise.all([reach(session.defaultSession), reach(session.fromPartition('another'))]);
  });
  expect(others).toEqual(['net::ERR_BLOCKED_BY_CLIENT', 'net::ERR_BLOCKED_BY_CLIENT']);
  const resolved = await kiosk.app.evaluate(({ net }) =>
    net.fetch('https://example.org/').then(
      () => 'reached',
      (error: Error) => error.message,
    ),
  );
  expect(resolved).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('windows, navigation and downloads are refused', async () => {
  const { page, app } = kiosk;
  const opened = await page.evaluate(() => window.open('https://example.org/') === null);
  expect(opened).toBe(true);
  await page.evaluate(() => {
    location.href = 'https://example.org/';
  });
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'data:text/plain,hello';
    link.download = 'hello.txt';
    document.body.append(link);
    link.click();
    link.remove();
  });
  await page.waitForTimeout(500);
  expect(page.url()).toBe('kiosk://app/index.html');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  // Not a locator: Playwright waits for the navigation, which is exactly what never comes.
  expect(await page.evaluate(() => document.body.textContent)).toContain('English');
});

test('every permission is refused', async () => {
  const states = await kiosk.page.evaluate(() =>
    Promise.all(
      ['camera', 'microphone', 'geolocation', 'notifications', 'midi', 'clipboard-read'].map(
        async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
      ),
    ),
  );
  expect(new Set(states)).toEqual(new Set(['denied']));
});

test('context menu, drag and zoom by wheel do nothing', async () => {
  const prevented = await kiosk.page.evaluate(() =>
    ['contextmenu', 'dragstart', 'drop', 'auxclick'].filter(
      (type) => !document.body.dispatchEvent(new Event(type, { bubbles: true, cancelable: true })),
    ),
  );
  expect(prevented).toHaveLength(4);
  await kiosk.page.keyboard.down('Control');
  await kiosk.page.mouse.wheel(0, -500);
  for (const key of ['Equal', 'Minus', 'r', 'w', 'Shift+I', 'p']) await kiosk.page.keyboard.press(key);
  await kiosk.page.keyboard.up('Control');
  const zoom = await kiosk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(),
  );
  expect(zoom).toBe(1);
});

test('the pointer shows for a mouse and hides for a finger', async () => {
  const cursor = () => kiosk.page.evaluate(() => getComputedStyle(document.documentElement).cursor);
  await kiosk.page.mouse.move(5, 5);
  await kiosk.page.mouse.move(9, 9);
  expect(await cursor()).toBe('default');
  await kiosk.touchAt(3, 3);
  expect(await cursor()).toBe('none');
});

test('a window that is asked to close stays', async () => {
  await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await kiosk.page.waitForTimeout(300);
  expect(await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a second start leaves the first one alone', () => {
  const second = spawnSync(process.env[sharedEnvironment.program] ?? '', [`--user-data-dir=${kiosk.dataFolder}`], {
    env: { ...process.env, DISPLAY: process.env[sharedEnvironment.landscape] },
    timeout: 20_000,
  });
  expect(second.error).toBeUndefined();
  expect(second.status).toBe(0);
});

test('nothing of a visit reaches the disk', async () => {
  const stored = await kiosk.app.evaluate(async ({ BrowserWindow }) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
    return { isPersistent: session?.isPersistent(), storagePath: session?.storagePath };
  });
  expect(stored).toEqual({ isPersistent: false, storagePath: null });
});

for (const flavour of ['product', 'test'] as const) {
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
