import {
  existsSync,
  lchownSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { sharedEnvironment } from '../support/displays.ts';
import { type Kiosk, newDataFolder, startKiosk } from '../support/kiosk.ts';
import { runningWith } from '../support/processes.ts';

/** Debian's `nobody`, as whom the program runs where the tests are root. */
const NOBODY = 65534;

let kiosk: Kiosk | undefined;
test.afterEach(async () => {
  await kiosk?.close();
  kiosk = undefined;
});

async function start(dataFolder: string): Promise<Kiosk> {
  kiosk = await startKiosk({ dataFolder });
  return kiosk;
}

/** Every file in it with its size in bytes, and the number of all things in it. */
function contentOf(folder: string): {
  readonly count: number;
  readonly bytes: number;
  readonly names: readonly string[];
} {
  const names = readdirSync(folder, { recursive: true }) as string[];
  const sizes = names.map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0);
  return { count: names.length, bytes: sizes.reduce((sum, size) => sum + size, 0), names };
}

/**
 * What is there more than once but for letters and digits by chance in its name. What Chromium was writing a moment ago
 * has its own test.
 */
function kindsTwiceIn(folder: string): readonly string[] {
  const kinds = contentOf(folder)
    .names.filter((name) => !name.startsWith('.org.chromium.'))
    .map((name) => name.replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, '*').replace(/\.\w{6}$/, '.*'));
  return kinds.filter((kind, index) => kinds.indexOf(kind) !== index);
}

/** Ends it as a power cut does. */
async function kill({ app }: Kiosk): Promise<void> {
  const main = await app.evaluate(() => process.pid);
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  process.kill(main, 'SIGKILL');
  await ended;
  kiosk = undefined;
}

test('a kiosk that was started ten times has no more in its data folder than after the second time', async () => {
  test.slow();
  const dataFolder = newDataFolder();
  const after: ReturnType<typeof contentOf>[] = [];
  for (let time = 1; time <= 10; time += 1) {
    const { close } = await start(dataFolder);
    await close();
    kiosk = undefined;
    after.push(contentOf(dataFolder));
  }
  const [second, last] = [after[1], after[9]];
  expect(last?.count).toBe(second?.count);
  expect((last?.bytes ?? 0) - (second?.bytes ?? 0)).toBeLessThan(4_096);
});

test('a kiosk that was killed again and again leaves nothing that grows, in its data folder or beside it', async () => {
  test.slow();
  const dataFolder = newDataFolder();
  const sockets: string[] = [];
  for (let time = 1; time <= 5; time += 1) {
    const running = await start(dataFolder);
    const socket = dirname(readlinkSync(join(dataFolder, 'SingletonSocket')));
    // What the one before it left goes after the start.
    for (const before of sockets) await expect.poll(() => existsSync(before)).toBe(false);
    sockets.push(socket);
    await kill(running);
    expect(existsSync(socket)).toBe(true);
  }
  expect(kindsTwiceIn(dataFolder)).toEqual([]);
  const { close } = await start(dataFolder);
  await expect.poll(() => sockets.some(existsSync)).toBe(false);
  await close();
  kiosk = undefined;
});

test('what Chromium was writing when it was killed goes with a later start, and what it writes now does not', async () => {
  const dataFolder = newDataFolder();
  const [left, fromTheFuture, now] = ['aB3dEf', 'gH1jKl', 'mN0pQr'].map((letters) =>
    join(dataFolder, `.org.chromium.Chromium.${letters}`),
  ) as [string, string, string];
  for (const file of [left, fromTheFuture, now]) writeFileSync(file, '{');
  utimesSync(left, Date.now() / 1000 - 300, Date.now() / 1000 - 300);
  utimesSync(fromTheFuture, Date.now() / 1000 + 86_400, Date.now() / 1000 + 86_400);
  // As fresh as can be however long the start takes.
  utimesSync(now, Date.now() / 1000 + 45, Date.now() / 1000 + 45);
  const started = await start(dataFolder);
  await expect.poll(() => [left, fromTheFuture].some(existsSync)).toBe(false);
  expect(existsSync(now)).toBe(true);
  await started.close();
  kiosk = undefined;
});

for (const [what, left] of [
  ['another name of the computer', 'a-clinic-computer-4711'],
  ['a process that is gone', `${hostname()}-999999999`],
  ['a process that is another program now', `${hostname()}-${process.pid}`],
] as const) {
  test(`a lock that a killed kiosk left under ${what} does not keep the kiosk from starting`, async () => {
    const dataFolder = newDataFolder();
    for (const [name, target] of [
      ['SingletonLock', left],
      ['SingletonSocket', join(tmpdir(), 'scoped_dirGONE', 'SingletonSocket')],
      ['SingletonCookie', '1234567890'],
    ] as const) {
      symlinkSync(target, join(dataFolder, name));
      if (process.getuid?.() === 0) lchownSync(join(dataFolder, name), NOBODY, NOBODY);
    }
    const { page } = await start(dataFolder);
    await expect(page.getByRole('button', { name: 'English' })).toBeVisible();
    expect(readlinkSync(join(dataFolder, 'SingletonLock'))).not.toBe(left);
  });
}

const crashes: readonly (readonly [what: string, crash: (running: Kiosk) => Promise<void>])[] = [
  [
    'page',
    async ({ app, page }) => {
      const gone = app.evaluate(
        ({ BrowserWindow }) =>
          new Promise<void>((resolve) => {
            BrowserWindow.getAllWindows()[0]?.webContents.once('render-process-gone', () => resolve());
          }),
      );
      const devtools = await page.context().newCDPSession(page);
      // Never answered: the page that would answer is gone.
      void devtools.send('Page.crash').catch(() => undefined);
      await gone;
    },
  ],
  [
    'shell',
    async ({ app }) => {
      const ended = new Promise((resolve) => app.process().once('exit', resolve));
      void app.evaluate(() => process.crash()).catch(() => undefined);
      await ended;
      kiosk = undefined;
    },
  ],
];

for (const [what, crash] of crashes) {
  test(`a ${what} that crashes leaves no dump of what was in its memory`, async () => {
    const dataFolder = newDataFolder();
    await crash(await start(dataFolder));
    await kiosk?.close();
    kiosk = undefined;
    // A dump is written by another process, which ends after it.
    await expect.poll(() => runningWith(dataFolder), { timeout: 60_000 }).toEqual([]);
    const home = join(process.env[sharedEnvironment.folder] ?? '', 'home');
    const dumps = [dataFolder, home, process.cwd()].flatMap((folder) => dumpsIn(folder, folder !== process.cwd()));
    expect(dumps).toEqual([]);
  });
}

/** Files that begin as the dumps of Chromium or the system do. */
function dumpsIn(folder: string, recursive: boolean): readonly string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .filter(({ name }) => !name.endsWith('.node') && !name.endsWith('.so'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => {
      const start = readFileSync(file).subarray(0, 4).toString('latin1');
      return start === 'MDMP' || start === '\x7fELF';
    });
}
