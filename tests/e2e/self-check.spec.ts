import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'playwright/test';
import { asOrdinaryUser, type Runnable } from '../../scripts/ordinary-user.ts';
import { programPath } from '../../scripts/paths.ts';
import { startVirtualDisplay } from '../../scripts/virtual-display.ts';
import { displays, sharedEnvironment } from '../support/displays.ts';
import { newDataFolder, startKiosk } from '../support/kiosk.ts';
import { command } from '../support/kiosk-command.ts';
import { layoutProblems } from '../support/layout.ts';
import { letIn, PIN, startWithPin } from '../support/nurse.ts';
import { pageTime } from '../support/page-time.ts';
import { Person, wordsFor } from '../support/person.ts';
import { runningWith } from '../support/processes.ts';

const { things: known } = wordsFor('en').staff.selfCheck;
const ids = Object.keys(known).filter((id) => id !== 'system');

/** What a clinic gets, with every fuse tight. */
let product: Runnable;
test.beforeAll(() => {
  product = asOrdinaryUser(programPath('product'));
});

interface Line {
  readonly state: string;
  readonly told: string;
}

/** Lines by their name. */
function linesOf({
  stdout,
  stderr,
  error,
}: Pick<SpawnSyncReturns<string>, 'stdout' | 'stderr' | 'error'>): ReadonlyMap<string, Line> {
  expect(error, stderr).toBeUndefined();
  return new Map(
    stdout
      .trim()
      .split('\n')
      .map((line) => {
        const [, state = '', id = '', told = ''] = /^(\w+) +(\w+) *(.*)$/.exec(line) ?? [];
        return [id, { state, told }] as const;
      }),
  );
}

interface Asked {
  readonly program?: string;
  readonly dataFolder?: string;
  readonly args?: readonly string[];
  readonly display?: string | undefined;
  /** Where it may leave things while it works. */
  readonly scratch?: string;
}

/** The administrator asks, of a kiosk with a PIN. */
function selfCheck({
  program = product.program,
  dataFolder = folderWithPin(),
  args = [],
  display,
  scratch = tmpdir(),
}: Asked = {}) {
  const answer = spawnSync(program, [`--user-data-dir=${dataFolder}`, '--self-check', ...args], {
    env: { ...process.env, DISPLAY: display ?? process.env[sharedEnvironment.landscape], TMPDIR: scratch },
    encoding: 'utf8',
    timeout: 150_000,
  });
  return { code: answer.status, lines: linesOf(answer) };
}

function folderWithPin(): string {
  const dataFolder = newDataFolder();
  expect(command({ dataFolder }, ['--set-pin'], { input: `${PIN}\n` }).status).toBe(0);
  return dataFolder;
}

function bad(lines: ReadonlyMap<string, Line>): readonly string[] {
  return [...lines].filter(([, { state }]) => state === 'bad').map(([id]) => id);
}

test('a kiosk as a clinic gets it: a line for each thing, nothing bad, nothing left behind', async () => {
  const dataFolder = folderWithPin();
  const scratch = product.makeFolder('scratch');
  const { code, lines } = selfCheck({ dataFolder, scratch });
  expect([...lines.keys()].sort()).toEqual([...ids].sort());
  expect(bad(lines)).toEqual([]);
  expect(code).toBe(0);
  for (const id of ['sandbox', 'fuses', 'content', 'switches', 'network', 'sockets', 'display', 'pin', 'user'])
    expect(lines.get(id)?.state, id).toBe('ok');
  expect(lines.get('sandbox')?.told).toBe('1 of 1 pages sandboxed');
  expect(lines.get('display')?.told).toMatch(/^1366 x 768/);
  // What somebody should look at says what to do.
  expect(lines.get('phone')).toEqual({ state: 'attention', told: known.phone.todo });
  expect(readdirSync(dataFolder).sort()).toEqual(['logs', 'staff.json']);
  expect(readdirSync(scratch)).toEqual([]);
  await expect.poll(() => runningWith(scratch)).toEqual([]);
});

test('a changed letter in the texts is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kineret-kiosk-'));
  chmodSync(folder, 0o755);
  const copy = join(folder, 'program');
  cpSync(dirname(programPath('product')), copy, { recursive: true });
  const archive = join(copy, 'resources', 'app.asar');
  const bytes = readFileSync(archive);
  const place = bytes.indexOf(known.phone.todo, bytes.indexOf('JSON.parse'));
  expect(place).toBeGreaterThan(0);
  bytes.write('e', place);
  writeFileSync(archive, bytes);
  const { program } = asOrdinaryUser(join(copy, basename(programPath('product'))));
  const { code, lines } = selfCheck({ program });
  rmSync(folder, { recursive: true, force: true });
  expect(bad(lines)).toEqual(['content']);
  expect(lines.get('content')?.told).toContain('words/staff.js | ');
  expect(code).toBe(1);
});

test('a settings file that cannot be used, and a folder that cannot be written', () => {
  const dataFolder = folderWithPin();
  writeFileSync(join(dataFolder, 'settings.json'), '{ "display": ');
  writeFileSync(join(dataFolder, 'logs'), 'not a folder');
  const { code, lines } = selfCheck({ dataFolder });
  expect(bad(lines)).toEqual(['disk', 'settings']);
  expect(lines.get('settings')?.told).toContain('is not JSON');
  expect(code).toBe(1);
});

test('a way for a debugger', () => {
  const { code, lines } = selfCheck({ args: ['--remote-debugging-port=0'] });
  expect(bad(lines)).toEqual(['switches']);
  expect(lines.get('switches')?.told).toContain('--remote-debugging-port=0');
  expect(code).toBe(1);
});

test('the test build is not for a clinic', () => {
  const { code, lines } = selfCheck({ program: process.env[sharedEnvironment.program] ?? '' });
  expect(lines.get('fuses')).toMatchObject({ state: 'bad', told: expect.stringMatching(/^inspectArguments is on/) });
  expect(code).toBe(1);
});

/** What is said where no page can be opened. */
function expectNoPage({ code, lines }: ReturnType<typeof selfCheck>): void {
  expect([...lines.keys()].sort()).toEqual([...ids].sort());
  for (const id of ['sandbox', 'network', 'sockets', 'display', 'touch'])
    expect(lines.get(id), id).toEqual({ state: 'unknown', told: wordsFor('en').staff.selfCheck.elsewhere });
  for (const id of ['fuses', 'content', 'pin']) expect(lines.get(id)?.state, id).toBe('ok');
  expect(code).toBe(0);
}

/** A usual computer answers so soon where there is no display. */
const USUAL_MS = 2_500;

test('without a display, what needs one is not known and everything else is said; one that never answers keeps nobody waiting longer than 20 seconds', async () => {
  const before = performance.now();
  expectNoPage(selfCheck({ display: '' }));
  const slowness = Math.max(1, (performance.now() - before) / USUAL_MS);
  const silent = createServer();
  // Display N of a computer is its port 6000 + N.
  await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
  const { port } = silent.address() as { readonly port: number };
  const scratch = product.makeFolder('scratch beside a silent display');
  const since = performance.now();
  expectNoPage(selfCheck({ display: `127.0.0.1:${port - 6000}`, scratch }));
  expect(performance.now() - since).toBeLessThan(20_000 * slowness);
  silent.close();
  expect(readdirSync(scratch)).toEqual([]);
  await expect.poll(() => runningWith(scratch)).toEqual([]);
});

test('beside a kiosk that runs, it looks at that one and shows nothing over it', async () => {
  const own = await startVirtualDisplay(displays.landscape.width, displays.landscape.height);
  const kiosk = await startKiosk({ ownDisplay: own.name });
  /** Undefined where a window went away while it was being looked at. */
  const windows = () => {
    const found = spawnSync('xdotool', ['search', '--onlyvisible', '--name', '.*'], {
      env: { ...process.env, DISPLAY: own.name },
      encoding: 'utf8',
    });
    return found.status === 0 ? found.stdout.trim().split('\n').sort().join(' ') : undefined;
  };
  const before = windows();
  expect(before).toMatch(/^\d/);
  const mark = await kiosk.page.evaluate(() => Object.assign(window, { isOld: true }).isOld);
  expect(mark).toBe(true);
  // From another login: no display is named, and the kiosk's own is used.
  const asked = spawn(
    process.env[sharedEnvironment.program] ?? '',
    [`--user-data-dir=${kiosk.dataFolder}`, '--self-check'],
    {
      env: { ...process.env, DISPLAY: '' },
    },
  );
  const ended = new Promise<number | null>((resolve) => asked.once('exit', resolve));
  const seen = new Set<string | undefined>();
  const watching = setInterval(() => seen.add(windows()), 100);
  const stdout = await text(asked.stdout);
  clearInterval(watching);
  expect(await ended).toBe(1);
  const lines = linesOf({ stdout, stderr: '' });
  expect(lines.get('switches')?.told).toContain('--remote-debugging-port=0');
  expect(lines.get('sandbox')).toEqual({ state: 'ok', told: '1 of 1 pages sandboxed' });
  expect(lines.get('display')?.told).toMatch(/^1366 x 768/);
  expect(lines.get('session')?.told).toContain(`X11 ${own.name}`);
  seen.delete(undefined);
  expect([...seen]).toEqual([before]);
  expect(await kiosk.page.evaluate(() => 'isOld' in window)).toBe(true);
  await kiosk.close();
  own.stop();
});

test('staff see it by touch, the worst first, and again', async () => {
  const { staff } = wordsFor('en');
  const person = new Person(await startWithPin({ display: 'portrait', language: 'en' }), wordsFor('en'));
  const { kiosk } = person;
  await letIn(kiosk, staff.ok);
  await person.touches(staff.area);
  await person.touchesCard(staff.menu.selfCheck);
  await person.seesHeading(staff.selfCheck.title);
  // Playwright looks inside through a debugger, and a test build lets it.
  await person.sees(staff.selfCheck.sum.bad);
  const states = () => kiosk.page.locator('main li').allInnerTexts();
  const first = await states();
  expect(first[0]).toContain(staff.selfCheck.states.bad);
  expect(first.some((line) => line.includes('--remote-debugging-port=0'))).toBe(true);
  expect(first.find((line) => line.includes(staff.selfCheck.things.sandbox.name))).toContain(staff.selfCheck.states.ok);
  expect(first.find((line) => line.includes(staff.selfCheck.things.display.name))).toMatch(/1080\sx\s1920/);
  const order = [
    staff.selfCheck.states.bad,
    staff.selfCheck.states.attention,
    staff.selfCheck.states.unknown,
    staff.selfCheck.states.ok,
  ];
  const places = first.map((line) => order.findIndex((word) => line.includes(word)));
  expect(places).toEqual([...places].sort());
  const panel = async () => (await states()).find((line) => line.includes(staff.selfCheck.things.panel.name));
  expect(await panel()).toContain(staff.selfCheck.states.attention);

  // A page that lays out another panel than the one it fills, by a twentieth.
  await kiosk.page.evaluate(() => document.documentElement.style.setProperty('--mm', '3.83px'));
  await person.touches(staff.selfCheck.again);
  await expect.poll(panel).toMatch(/page\s3\.83\spx\/mm, display\s4\.03\spx\/mm/);
  expect(await panel()).toContain(staff.selfCheck.states.bad);
  await kiosk.close();
});

test('a panel that is too small for its letters is named, with the least size', () => {
  const dataFolder = folderWithPin();
  writeFileSync(join(dataFolder, 'settings.json'), '{ "panelWidthMm": 256 }');
  const { lines } = selfCheck({ dataFolder });
  expect(lines.get('panel')).toEqual({
    state: 'attention',
    told: `256 mm, letters at 74 %, least size 344 x 193 mm | ${known.panel.todo}`,
  });
});

test('staff try the whole panel with their fingers: it says where none was felt, and nothing else is pressed', async () => {
  const { staff } = wordsFor('en');
  const { trial } = staff.selfCheck;
  const person = new Person(await startWithPin({ display: 'portrait', language: 'en' }), wordsFor('en'));
  const { kiosk } = person;
  const { page } = kiosk;
  const passes = await pageTime(page);
  await letIn(kiosk, staff.ok);
  await person.touches(staff.area);
  await person.touchesCard(staff.menu.selfCheck);
  const missed = (count: number) => trial.missed.replace('{{missed}}', String(count)).replace('{{total}}', '119');
  const begin = async () => {
    await person.touches(trial.start);
    await person.seesHeading(trial.start);
  };
  const { width, height } = displays.portrait;
  const place = (column: number, row: number) => ({ x: ((column + 0.5) * width) / 8, y: ((row + 0.5) * height) / 15 });
  /** One finger over the whole row, and off again. */
  const wipe = async (row: number, columns = 8) => {
    const { x, y } = place(0, row);
    await kiosk.fingerDown(x, y);
    for (let column = 1; column < columns; column += 1) await kiosk.fingerTo(place(column, row).x, y);
    if (row < 14) await kiosk.fingerUp();
  };

  await begin();
  // Two fingers at once.
  const devtools = await page.context().newCDPSession(page);
  const touchPoints = [place(0, 0), place(7, 14)].map((point, id) => ({ ...point, id }));
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await wipe(3);
  await page.mouse.click(20, height - 20);
  await expect(page.getByText(trial.noFinger)).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  expect(await layoutProblems(page)).toEqual([]);
  await person.touches(trial.end);
  // The way out was felt too: it is a field.
  await person.sees(`${missed(119 - 2 - 8 - 1)} ${trial.noFinger}`);
  await expect(page.locator('svg[class*=drawing]')).toBeInViewport({ ratio: 1 });
  expect(await page.locator('svg rect[data-felt="false"]').count()).toBe(108);

  // All of it: it ends by itself, with the finger where a button comes up.
  await begin();
  for (let row = 0; row < 15; row += 1) await wipe(row);
  await expect(page.getByText(trial.all)).toBeInViewport({ ratio: 1 });
  await kiosk.fingerUp();
  await person.seesHeading(staff.selfCheck.title);
  await expect(page.getByText(trial.all)).toBeInViewport({ ratio: 1 });

  // Nothing is felt any more, so the way out neither.
  await begin();
  await passes(20, () => expect(page.getByText(missed(119))).toBeVisible());
  await kiosk.close();
});
