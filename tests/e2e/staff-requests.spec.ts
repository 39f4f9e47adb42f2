import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect, type Page, test } from 'playwright/test';
import type { ShellRequest } from '../../electron/ipc/contract.ts';
import { TAKEN_WITHIN_MS } from '../../electron/shell-requests.ts';
import { startVirtualDisplay, type VirtualDisplay } from '../../scripts/virtual-display.ts';
import { learnContent, wordsOf } from '../support/content.ts';
import { displays } from '../support/displays.ts';
import { type Kiosk, startKiosk } from '../support/kiosk.ts';
import { command } from '../support/kiosk-command.ts';
import { runningWith } from '../support/processes.ts';
import { chooseLanguage, openTopic } from '../support/walk.ts';

const PIN = '271828';
const content = learnContent();
const { ui, walkthroughs } = wordsOf(content, 'en');
const { staff } = content.staffWords.get('en') as unknown as {
  readonly staff: typeof import('../../locales/en/staff.json');
};

/** Real keys go to one display, and the chord to one program on it. */
let own: VirtualDisplay;
test.beforeAll(async () => {
  own = await startVirtualDisplay(displays.landscape.width, displays.landscape.height);
});
test.afterAll(() => own.stop());

const pressChord = () => pressKeys('ctrl+alt+shift+s');

const pressKeys = (keys: string) => {
  const pressed = spawnSync('xdotool', ['key', keys], { env: { ...process.env, DISPLAY: own.name } });
  expect(pressed.status, String(pressed.error ?? pressed.stderr)).toBe(0);
};

/** Through the shell: to Playwright a page that crashed once is dead for good. */
const inPage = <Result>({ app }: Kiosk, code: string) =>
  app.evaluate(
    ({ BrowserWindow }, script) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script),
    code,
  ) as Promise<Result>;

interface Recording {
  readonly taken: ShellRequest[];
}

/** From now on notes every request that is taken, by the page or by this test. */
const record = ({ app }: Kiosk) =>
  app.evaluate(({ ipcMain }) => {
    const taken: unknown[] = [];
    Object.assign(globalThis, { taken });
    const { _invokeHandlers: handlers } = ipcMain as unknown as {
      readonly _invokeHandlers: Map<string, (...args: unknown[]) => Promise<unknown>>;
    };
    const take = handlers.get('kiosk:take-request');
    handlers.set('kiosk:take-request', async (...args) => {
      const request = await take?.(...args);
      if (request !== null) taken.push(request);
      return request;
    });
  });

/** The requests that were taken since, after taking what still waits. */
async function taken(kiosk: Kiosk): Promise<readonly ShellRequest[]> {
  await inPage(kiosk, 'window.kiosk.takeRequest()');
  return kiosk.app.evaluate(() => (globalThis as unknown as Recording).taken);
}

/** Until a page that took nothing would be taken for dead: by a clock of the shell that is set after its own. */
const wouldHaveBeenTaken = ({ app, dataFolder }: Kiosk) => {
  const pace = existsSync(join(dataFolder, 'pace.json')) ? readFileSync(join(dataFolder, 'pace.json'), 'utf8') : '1';
  return app.evaluate(
    (_electron, ms) => new Promise<void>((over) => setTimeout(over, ms)),
    TAKEN_WITHIN_MS * Number(pace) + 100,
  );
};

/** Presses the chord and waits until the page was started anew and shows its first screen. */
async function reviveByChord(kiosk: Kiosk): Promise<void> {
  const loaded = kiosk.app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        BrowserWindow.getAllWindows()[0]?.webContents.once('did-finish-load', () => resolve());
      }),
  );
  pressChord();
  await loaded;
}

const screen = (kiosk: Kiosk) => inPage<string>(kiosk, 'document.body.textContent');

/** Counts how often the page is told. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const told: unknown[][] = [];
    const end = window.kiosk.onRequest((...args: unknown[]) => void told.push(args));
    Object.assign(window, { told, end, isOld: true });
  });
const told = (page: Page) => page.evaluate(() => (window as unknown as { told: unknown[][] }).told);

test.describe('the key chord', () => {
  /** A kiosk on the display of the real keys, for which the computer keeps the chord already. */
  async function startWithChord(): Promise<Kiosk> {
    const kiosk = await startKiosk({ ownDisplay: own.name });
    const isKept = () => kiosk.app.evaluate(({ globalShortcut }) => globalShortcut.isRegistered('Control+Alt+Shift+S'));
    await expect.poll(isKept).toBe(true);
    return kiosk;
  }

  test('tells a page that lives, which takes it and stays as it is', async () => {
    const kiosk = await startWithChord();
    await record(kiosk);
    await listen(kiosk.page);
    pressChord();
    await expect.poll(() => told(kiosk.page)).toEqual([[]]);
    expect(await taken(kiosk)).toEqual([{ ask: 'staff' }]);
    expect(await taken(kiosk)).toHaveLength(1);
    await wouldHaveBeenTaken(kiosk);
    expect(await kiosk.page.evaluate(() => (window as unknown as { isOld: boolean }).isOld)).toBe(true);
    await kiosk.close();
  });

  test('is heard where the computer keeps no chord for the kiosk; other keys are not the chord', async () => {
    const kiosk = await startWithChord();
    await kiosk.app.evaluate(({ globalShortcut }) => globalShortcut.unregisterAll());
    await record(kiosk);
    await listen(kiosk.page);
    for (const keys of ['ctrl+alt+s', 'ctrl+shift+s', 'alt+shift+s', 'ctrl+alt+shift+a']) pressKeys(keys);
    // Heard after all of them.
    pressChord();
    await expect.poll(() => told(kiosk.page)).not.toEqual([]);
    expect(await told(kiosk.page)).toEqual([[]]);
    expect(await taken(kiosk)).toEqual([{ ask: 'staff' }]);
    await kiosk.close();
  });

  test('lets staff in where a screen of a visit could not be drawn', async () => {
    const kiosk = await startWithChord();
    const { page } = kiosk;
    await chooseLanguage(kiosk, 'English');
    await openTopic({ kiosk, content, language: 'en' }, 'storage');
    await page.evaluate(`import('/content/library.js').then(({ default: library }) => {
      library.topics.find(({ id }) => id === 'storage').steps[0] = null;
    })`);
    await kiosk.touch(page.getByRole('button', { name: ui.opening.start, exact: true }));
    await expect(page.getByText('You did nothing wrong.')).toBeVisible();
    pressChord();
    await expect(page.getByText(staff.door.code)).toBeVisible();
    await kiosk.close();
  });

  test('changes nothing in a set-up, nor does an icon or a second start of the set-up: what was measured is kept', async () => {
    const { measure, leave, next, keys, done } = content.setUpWords.get(
      'en',
    ) as typeof import('../../locales/en/setup.json');
    const kiosk = await startKiosk({ ownDisplay: own.name, args: ['--set-up'] });
    const { page } = kiosk;
    const isKept = () => kiosk.app.evaluate(({ globalShortcut }) => globalShortcut.isRegistered('Control+Alt+Shift+S'));
    await expect.poll(isKept).toBe(true);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await kiosk.touch(button(measure.wider));
    const shape = () => page.locator('[class*=card]').evaluate((card) => card.getBoundingClientRect().width);
    const measured = await shape();
    await page.evaluate(() => Object.assign(window, { isOld: true }));
    await record(kiosk);
    const requests = () => kiosk.app.evaluate(() => (globalThis as unknown as Recording).taken);

    pressChord();
    await expect.poll(requests).toEqual([{ ask: 'staff' }]);
    expect(command(kiosk, ['--walkthrough', 'refresher'])).toMatchObject({ status: 0 });
    await expect.poll(requests).toHaveLength(2);
    expect(command(kiosk, ['--set-up'])).toMatchObject({ status: 0 });
    await wouldHaveBeenTaken(kiosk);
    expect(await page.evaluate(() => 'isOld' in window)).toBe(true);
    expect(await shape()).toBe(measured);

    for (const name of [leave, next, keys.save, done.start]) await kiosk.touch(button(name));
    await expect(page.getByRole('button', { name: 'English' })).toBeVisible();
    await expect(page.getByText(staff.door.code)).toHaveCount(0);
    await kiosk.close();
  });

  test('starts a page anew that hangs, and the new page finds the request', async () => {
    const kiosk = await startWithChord();
    const hangs = kiosk.page.waitForEvent('console');
    await kiosk.page.evaluate(() => {
      setTimeout(() => {
        console.log('hangs from now on');
        for (;;);
      });
    });
    await hangs;
    await record(kiosk);
    await reviveByChord(kiosk);
    await expect.poll(() => screen(kiosk)).toContain(staff.door.code);
    expect(await taken(kiosk)).toEqual([{ ask: 'staff' }]);
    await expect
      .poll(() => readFileSync(join(kiosk.dataFolder, 'logs', 'main.log'), 'utf8'))
      .toMatch(/^\S+Z error gone: did not answer staff$/m);
    await kiosk.close();
  });

  test('starts a page anew that crashed, and nobody is in', async () => {
    const kiosk = await startWithChord();
    command(kiosk, ['--set-pin'], { input: `${PIN}\n` });
    expect(await inPage(kiosk, `window.kiosk.unlock('${PIN}')`)).toEqual({ ok: true });
    await kiosk.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    );
    await record(kiosk);
    await reviveByChord(kiosk);
    await expect.poll(() => screen(kiosk)).toContain(staff.door.pin);
    expect(await taken(kiosk)).toEqual([{ ask: 'staff' }]);
    expect(await inPage(kiosk, 'window.kiosk.staffReport()')).toEqual({ ok: false, why: 'locked' });
    await kiosk.close();
  });
});

test.describe('--walkthrough', () => {
  test('is handed to the kiosk that runs, in the language that was named or the first of the clinic', async () => {
    const kiosk = await startKiosk({ settings: { languages: ['es', 'en'] } });
    await record(kiosk);
    await listen(kiosk.page);
    expect(command(kiosk, ['--walkthrough', 'first-injection', '--language', 'en'])).toMatchObject({ status: 0 });
    await expect.poll(() => told(kiosk.page)).toEqual([[]]);
    const first = { ask: 'walkthrough', walkthrough: 'first-injection', language: 'en' };
    expect(await taken(kiosk)).toEqual([first]);
    expect(command(kiosk, ['--walkthrough=refresher'])).toMatchObject({ status: 0 });
    const second = { ask: 'walkthrough', walkthrough: 'refresher', language: 'es' };
    await expect.poll(() => taken(kiosk)).toEqual([first, second]);
    await kiosk.close();
  });

  test('waits for the page of a kiosk that it starts', async () => {
    const kiosk = await startKiosk({ args: ['--walkthrough', 'storage-travel'] });
    await expect(kiosk.page.getByText(walkthroughs['storage-travel'] ?? '')).toBeVisible();
    expect(await inPage(kiosk, 'window.kiosk.takeRequest()')).toBeNull();
    await kiosk.close();
  });

  test('with a name that nobody knows says what there is, and nothing changes on the screen', async () => {
    const kiosk = await startKiosk();
    await record(kiosk);
    await listen(kiosk.page);
    const surgery = command(kiosk, ['--walkthrough', 'surgery']);
    expect(surgery.status).toBe(2);
    expect(surgery.stderr.trim().split('\n').at(-1)).toMatch(
      /^--walkthrough: "surgery" is not known; expected one of first-injection, refresher, /,
    );
    const klingon = command(kiosk, ['--walkthrough', 'refresher', '--language', 'tlh']);
    expect([klingon.status, klingon.stdout]).toEqual([2, '']);
    expect(klingon.stderr).toContain('--language: "tlh" is not known; expected one of en, es');
    expect(await told(kiosk.page)).toEqual([]);
    expect(await taken(kiosk)).toEqual([]);
    await expect(kiosk.page.getByRole('button', { name: 'English' })).toBeVisible();
    await kiosk.close();
  });
});

test('a page that listens no longer is not told', async () => {
  const kiosk = await startKiosk();
  await record(kiosk);
  await listen(kiosk.page);
  await kiosk.page.evaluate(() => (window as unknown as { end: () => void }).end());
  command(kiosk, ['--walkthrough', 'refresher']);
  await expect.poll(() => taken(kiosk)).toHaveLength(1);
  expect(await told(kiosk.page)).toEqual([]);
  await kiosk.close();
});

test.describe('staff end the program', () => {
  async function unlocked(args: readonly string[] = []): Promise<Kiosk> {
    const kiosk = await startKiosk({ args });
    command(kiosk, ['--set-pin'], { input: `${PIN}\n` });
    expect(await kiosk.page.evaluate((pin) => window.kiosk.unlock(pin), PIN)).toEqual({ ok: true });
    return kiosk;
  }
  const end = async (kiosk: Kiosk, how: 'restart' | 'exit') => {
    const ended = kiosk.app.waitForEvent('close');
    const code = new Promise((resolve) => kiosk.app.process().once('exit', resolve));
    void kiosk.page.evaluate((wanted) => window.kiosk.endProgram(wanted), how).catch(() => {});
    await ended;
    return code;
  };
  const port = ({ dataFolder }: Kiosk) => readFileSync(join(dataFolder, 'DevToolsActivePort'), 'utf8').split('\n')[0];

  test('and start it anew: it is there again, without what was asked of it once', async () => {
    const kiosk = await unlocked(['--walkthrough', 'refresher']);
    const before = port(kiosk);
    // Not 0: a service is started anew by systemd.
    expect(await end(kiosk, 'restart')).toBe(75);
    await expect.poll(() => port(kiosk), { timeout: 60_000 }).not.toBe(before);
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port(kiosk)}`);
    const again = browser.contexts()[0]?.pages()[0] as Page;
    await expect(again.getByRole('button', { name: 'English' })).toBeVisible();
    expect(await again.evaluate(() => window.kiosk.takeRequest())).toBeNull();
    expect(await again.evaluate((pin) => window.kiosk.unlock(pin), PIN)).toEqual({ ok: true });
    const gone = new Promise((resolve) => browser.once('disconnected', resolve));
    void again.evaluate(() => window.kiosk.endProgram('exit')).catch(() => {});
    await gone;
  });

  test('and it stays ended', async () => {
    const kiosk = await unlocked();
    const before = port(kiosk);
    expect(await end(kiosk, 'exit')).toBe(0);
    // The next one would be there before this one ended, and wait for it.
    await expect.poll(() => runningWith(kiosk.dataFolder), { timeout: 60_000 }).toEqual([]);
    await expect(fetch(`http://127.0.0.1:${before}/json/list`)).rejects.toThrow();
    expect(port(kiosk)).toBe(before);
  });
});
