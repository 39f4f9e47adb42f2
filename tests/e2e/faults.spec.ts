import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { SILENT_MS } from '../../electron/recovery/heartbeat.ts';
import english from '../../locales/en/resting.json' with { type: 'json' };
import spanish from '../../locales/es/resting.json' with { type: 'json' };
import { BEAT_MS } from '../../renderer/heartbeat.tsx';
import { startVirtualDisplay, type VirtualDisplay } from '../../scripts/virtual-display.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { newDataFolder } from '../support/kiosk.ts';
import {
  BETWEEN_TOUCHES_MS,
  commands,
  isResting,
  isWelcome,
  type LoneKiosk,
  type LoneOptions,
  PATIENCE_MS,
  passed,
  startLone,
} from '../support/lone-kiosk.ts';
import { beginVisit, NOTHING_LEFT, opening, whatIsLeft } from '../support/lone-visit.ts';
import { wordsFor } from '../support/person.ts';

// What can happen to a kiosk, done to the packaged program, and how long the next visitor waits. docs/reliability.md
// has the table.

const { ui: uiEs } = wordsFor('es');

/**
 * From the death of a page, and from a hang that nobody announces: what docs/reliability.md promises of a usual
 * computer.
 */
const DEATH_MS = 3_000;
const HANG_MS = 10_000;
/** A kiosk whose first screen is there after so long has a usual computer to itself. */
const USUAL_START_MS = 1_500;

let kiosk: LoneKiosk;
/** How long its start took, in milliseconds. */
let startMs = 0;
test.afterEach(async () => {
  await kiosk.stop();
  expect(kiosk.processes()).toEqual([]);
});

async function start(options: LoneOptions = {}): Promise<void> {
  kiosk = startLone(options);
  startMs = await kiosk.shows(isWelcome);
}

/** A kiosk in the middle of somebody's visit, in Spanish and in large letters. */
async function inAVisit(options: LoneOptions = {}): Promise<void> {
  await start(options);
  await beginVisit(kiosk);
}

/** A promise is one of a usual computer: where this one is late, it may be as late as a kiosk that starts beside it. */
async function expectWithin(tookMs: number, promisedMs: number): Promise<void> {
  if (tookMs <= promisedMs) return;
  const other = startLone();
  const slowness = Math.max(startMs, await other.shows(isWelcome)) / USUAL_START_MS;
  await other.stop();
  console.log(`    a start takes ${slowness.toFixed(1)} times as long as usual`);
  expect(tookMs).toBeLessThanOrEqual(promisedMs * Math.max(1, slowness));
}

/**
 * The next visitor finds the first screen in time, in a kiosk that is as after a start; one line says what happened.
 */
async function comesBack(sinceMs: number, withinMs: number, fault: RegExp): Promise<void> {
  const took = await kiosk.shows(isWelcome, undefined, sinceMs);
  test.info().annotations.push({ type: 'took', description: `${Math.round(took)} ms` });
  console.log(`    back after ${Math.round(took)} ms`);
  await expectWithin(took, withinMs);
  expect(kiosk.faults()).toEqual([expect.stringMatching(fault)]);
  expect(await whatIsLeft(kiosk)).toBe(NOTHING_LEFT);
  const types = kiosk.processes().map(({ type }) => type);
  for (const single of ['main', 'renderer', 'gpu-process', 'utility'] as const) {
    expect(
      types.filter((type) => type === single),
      single,
    ).toHaveLength(1);
  }
}

for (const [what, type, signal, withinMs, fault] of [
  ['the page is killed', 'renderer', 'SIGKILL', DEATH_MS, /gone: ended \(killed, 9\)$/],
  ['the page is stopped', 'renderer', 'SIGSTOP', HANG_MS, /gone: was not heard for \d+ s$/],
] as const) {
  test(`${what}: Welcome again within ${withinMs / 1000} s`, async () => {
    await inAVisit();
    const since = performance.now();
    const killed = kiosk.kill(type, signal);
    await gone(killed);
    await comesBack(since, withinMs, fault);
  });
}

test('the graphics process is killed, then the network process: the visit goes on, and what is touched then is seen on the screen', async () => {
  const display = await startVirtualDisplay(1366, 768);
  await inAVisit({ display: display.name });
  const page = kiosk.pid('renderer');
  for (const [type, label] of [
    ['gpu-process', uiEs.opening.start],
    ['utility', uiEs.nav.next],
  ] as const) {
    const before = { picture: pictureOf(display), text: (await kiosk.sight())?.text };
    await gone(kiosk.kill(type, 'SIGKILL'));
    const alive = () => kiosk.processes().filter((found) => found.type === type);
    await expect.poll(alive, { timeout: PATIENCE_MS }).toHaveLength(1);
    expect((await kiosk.sight())?.text).toBe(before.text);
    await kiosk.touch(label);
    await kiosk.shows(({ text }) => text !== before.text);
    await expect.poll(() => pictureOf(display) !== before.picture, { timeout: PATIENCE_MS }).toBe(true);
    // A heart that stopped with it would have been noticed.
    await passed(SILENT_MS + 2 * BEAT_MS);
  }
  expect(kiosk.pid('renderer')).toBe(page);
  expect(kiosk.faults()).toEqual([
    expect.stringMatching(/ warn program: a helper process ended \(GPU: killed, 9\)$/),
    expect.stringMatching(/ warn program: a helper process ended \(Utility Network Service: killed, 9\)$/),
  ]);
  display.stop();
});

test(`the page crashes: Welcome again within ${DEATH_MS / 1000} s`, async () => {
  await inAVisit();
  const page = kiosk.pid('renderer');
  const since = performance.now();
  void kiosk.crash();
  await gone(page);
  await comesBack(since, DEATH_MS, /gone: ended \(crashed, \d+\)$/);
});

const ENDLESS = 'for (;;);';

for (const [what, code] of [
  ['the page is caught in an endless loop', ENDLESS],
  ['the page shows nothing any more', 'document.getElementById("root").remove()'],
  ['the page lives but paints no more', 'window.requestAnimationFrame = () => 0'],
  ['all that the page shows can be seen through', 'document.getElementById("root").style.opacity = "0"; 0'],
] as const) {
  test(`${what}: Welcome again within ${HANG_MS / 1000} s`, async () => {
    await inAVisit();
    const page = kiosk.pid('renderer');
    const since = performance.now();
    const done = kiosk.inPage(code);
    // A page that hangs gives no answer; any other has done what was asked of it.
    if (code === ENDLESS) done.catch(() => undefined);
    else await done;
    await gone(page);
    await comesBack(since, HANG_MS, /gone: was not heard for \d+ s$/);
  });
}

test('a screen that cannot be drawn: calm words at once, one touch to Welcome, and after 30 s without one', async () => {
  await inAVisit();
  const spoil = `import('/content/library.js').then(({ default: library }) => {
    library.topics.find(({ id }) => id === 'storage').steps[0] = null;
  })`;
  for (const isTouched of [true, false]) {
    if (!isTouched) await beginVisit(kiosk);
    await kiosk.inPage(spoil);
    await kiosk.touch(uiEs.opening.start);
    const since = performance.now();
    await expectWithin(await kiosk.shows(({ text }) => text.includes('Usted no hizo nada malo.')), DEATH_MS);
    if (isTouched) await kiosk.touch('Empezar otra vez');
    // Half a minute is what the screen says; it goes by itself then.
    await expectWithin(await kiosk.shows(isWelcome, undefined, since), isTouched ? DEATH_MS : 35_000);
  }
  expect(kiosk.faults()).toHaveLength(2);
  for (const line of kiosk.faults()) expect(line).toMatch(/ error screen: /);
});

test('the first screen cannot be drawn: the page is loaded anew, and nobody waits for the words to go', async () => {
  await inAVisit();
  // Of all screens only the first one asks for this.
  await kiosk.inPage('Number.isInteger = () => { throw new Error("spoilt by a test"); }; 0');
  for (const label of [uiEs.bar.leave, uiEs.leave.yes]) await kiosk.touch(label);
  const since = performance.now();
  await expectWithin(await kiosk.shows(({ text }) => !text.includes(opening)), DEATH_MS);
  const took = await kiosk.shows(isWelcome, undefined, since);
  console.log(`    back after ${Math.round(took)} ms`);
  await expectWithin(took, HANG_MS);
  expect(kiosk.faults()).toEqual([
    expect.stringMatching(/ error screen: Error: spoilt by a test/),
    expect.stringMatching(/gone: was not heard for \d+ s$/),
  ]);
});

test('what a touch needs cannot be loaded: calm words, and the page is loaded anew', async () => {
  const port = await freePort();
  await start({ args: [`--inspect=${port}`] });
  const refuse = (isRefused: boolean) =>
    inShell(
      port,
      `require("electron").BrowserWindow.getAllWindows()[0].webContents.session.webRequest.onBeforeRequest((_, decide) => decide({ cancel: ${isRefused} }))`,
    );
  await refuse(true);
  await kiosk.touch('Español');
  const since = performance.now();
  await expectWithin(await kiosk.shows(({ text }) => text.includes('You did nothing wrong.')), DEATH_MS);
  await refuse(false);
  await expectWithin(await kiosk.shows(isWelcome, undefined, since), HANG_MS);
  // What the first screen loads ahead may have failed before it was asked for.
  expect(kiosk.faults().filter((line) => !line.includes(' error page: '))).toEqual([
    expect.stringMatching(/ error content: /),
    expect.stringMatching(/gone: was not heard for \d+ s$/),
  ]);
});

test(`something is thrown in the shell: a new start, Welcome within ${HANG_MS / 1000} s`, async () => {
  const port = await freePort();
  await inAVisit({ args: [`--inspect=${port}`] });
  const before = kiosk.pid('main');
  const since = performance.now();
  await inShell(port, 'setTimeout(() => { throw new Error("thrown by a test") }); 0');
  await gone(before);
  await comesBack(since, HANG_MS, / error program: Error: thrown by a test/);
  expect(kiosk.pid('main')).not.toBe(before);
});

test(`the window is gone: a new start, Welcome within ${HANG_MS / 1000} s`, async () => {
  const port = await freePort();
  await inAVisit({ args: [`--inspect=${port}`] });
  const before = kiosk.pid('main');
  const since = performance.now();
  await inShell(port, 'require("electron").BrowserWindow.getAllWindows()[0].destroy()');
  await gone(before);
  await comesBack(since, HANG_MS, / error program: the window was closed$/);
});

test('a program that is asked to end does so; of one that was killed the next run tells, once', async () => {
  await start();
  const { dataFolder } = kiosk;
  const next = async () => {
    await expect.poll(() => kiosk.processes(), { timeout: PATIENCE_MS }).toEqual([]);
    await start({ dataFolder });
  };
  kiosk.kill('main', 'SIGTERM');
  await next();
  expect(kiosk.faults()).toEqual([]);
  // With all that belongs to it, as when the power goes.
  await kiosk.stop();
  await next();
  await expect
    .poll(() => kiosk.faults())
    .toEqual([expect.stringMatching(/ error program: the last run was ended from outside/)]);
  kiosk.kill('main', 'SIGTERM');
  await next();
  expect(kiosk.faults()).toHaveLength(1);
});

test('a rejection that nobody caught is written down, and the visit goes on', async () => {
  const port = await freePort();
  await inAVisit({ args: [`--inspect=${port}`] });
  await inShell(port, 'void Promise.reject(new Error("rejected by a test")); 0');
  await expect.poll(() => kiosk.faults()).toEqual([expect.stringMatching(/ error program: Error: rejected by a test/)]);
  await kiosk.touch(uiEs.opening.start);
  await kiosk.shows(({ text }) => !text.includes(opening));
  expect(kiosk.faults()).toHaveLength(1);
});

test('a page that dies again and again: three reloads, three new starts, then a screen that rests, and staff bring it back', async () => {
  test.slow();
  await start();
  const mains = new Set<number>();
  let deaths = 0;
  for (; deaths < 16; deaths += 1) {
    mains.add(kiosk.pid('main'));
    const since = performance.now();
    const killed = kiosk.kill('renderer', 'SIGKILL');
    await gone(killed);
    // A new start of the program takes longer than one of its page.
    await expectWithin(await kiosk.shows((sight) => isWelcome(sight) || isResting(sight), undefined, since), HANG_MS);
    const seen = await kiosk.sight();
    if (seen !== undefined && isResting(seen)) break;
  }
  expect([deaths + 1, mains.size]).toEqual([16, 4]);
  expect(kiosk.faults()).toHaveLength(16);
  const { text = '' } = (await kiosk.sight()) ?? {};
  for (const { title, body } of [english, spanish]) {
    expect(text).toContain(title);
    expect(text).toContain(body);
  }

  await staffComeIn();
  await kiosk.press('#restart').catch(() => undefined);
  await expect.poll(() => mains.has(mainPid() ?? [...mains][0] ?? 0), { timeout: PATIENCE_MS }).toBe(false);
  await kiosk.shows(isWelcome);
});

test('the bounds hold over starts: a kiosk that was started anew three times in ten minutes rests at the next fault, and staff may end it', async () => {
  await start({ dataFolder: folderWithStarts([9, 5, 1]) });
  for (let death = 0; death < 4; death += 1) {
    const killed = kiosk.kill('renderer', 'SIGKILL');
    await gone(killed);
    await kiosk.shows((sight) => isWelcome(sight) || isResting(sight));
  }
  await kiosk.shows(isResting);
  // The page that rests has a page of its own, which comes again too.
  const killed = kiosk.kill('renderer', 'SIGKILL');
  await gone(killed);
  await kiosk.shows(isResting);

  const main = kiosk.pid('main');
  await kiosk.inPage('document.getElementById("exit").click()');
  await staffComeIn();
  expect(kiosk.pid('main'), 'nobody ends it without the code').toBe(main);
  await kiosk.press('#exit').catch(() => undefined);
  await expect.poll(() => kiosk.processes(), { timeout: PATIENCE_MS }).toEqual([]);
});

test('starts that are long past count for nothing', async () => {
  await start({ dataFolder: folderWithStarts([30, 20, 11]) });
  const before = kiosk.pid('main');
  for (let death = 0; death < 4; death += 1) {
    const killed = kiosk.kill('renderer', 'SIGKILL');
    await gone(killed);
    await kiosk.shows(isWelcome);
  }
  expect(kiosk.pid('main')).not.toBe(before);
});

test('the clock of the computer jumps a year forward and back in a visit: the visit goes on, and nothing is taken for a fault', async () => {
  const clock = fakeClock();
  await inAVisit({ program: clock.program, environment: clock.environment });
  for (const years of [1, -1, 0]) {
    clock.set(years * 365);
    // Page and shell look at their clocks in between.
    await passed(2 * BEAT_MS);
    expect((await kiosk.sight())?.text).toContain(opening);
  }
  clock.set(365);
  await kiosk.inPage('window.kiosk.reportFault({ where: "page", message: "what time is it" })');
  const nextYear = String(new Date().getUTCFullYear() + 1);
  await expect
    .poll(() => kiosk.faults())
    .toEqual([expect.stringMatching(new RegExp(`^${nextYear}-.*what time is it$`))]);
  // And a page that dies in that year comes back like any other.
  const since = performance.now();
  await gone(kiosk.kill('renderer', 'SIGKILL'));
  await expectWithin(await kiosk.shows(isWelcome, undefined, since), HANG_MS);
});

/** By touch: the lock is held, the code typed. */
async function staffComeIn(): Promise<void> {
  const isOpen = (id: string) => kiosk.inPage(`document.getElementById("${id}").open`);
  await kiosk.press('#mark', 'document.getElementById("door").open');
  const signs = (await kiosk.inPage('document.getElementById("keys").textContent')) as string;
  const code = readFileSync(join(kiosk.dataFolder, 'set-up-code.txt'), 'utf8').replace(/[\s-]/g, '');
  const typed = () => kiosk.inPage('document.getElementById("typed").textContent.replace(/[\\s-]/g, "")');
  for (const [index, sign] of [...code].entries()) {
    // The same key once more, and sooner, is a trembling finger.
    if (sign === code[index - 1]) await passed(BETWEEN_TOUCHES_MS);
    await kiosk.press(`#keys button:nth-child(${signs.indexOf(sign) + 1})`);
    await expect.poll(typed).toBe(code.slice(0, index + 1));
  }
  await kiosk.press('#ok');
  await expect.poll(() => isOpen('inside'), { timeout: PATIENCE_MS }).toBe(true);
  await passed(BETWEEN_TOUCHES_MS);
}

/** What a person sees there, as one word. */
function pictureOf({ name }: VirtualDisplay): string {
  return createHash('sha256')
    .update(execFileSync('xwd', ['-root', '-silent', '-display', name], { maxBuffer: 64 * 1024 * 1024 }))
    .digest('hex');
}

async function gone(pid: number): Promise<void> {
  const isThere = () => kiosk.processes().some((known) => known.pid === pid);
  const end = performance.now() + PATIENCE_MS;
  while (isThere() && performance.now() < end) await passed(100);
  expect(isThere(), `${pid} of ${JSON.stringify(kiosk.processes())}; ${kiosk.faults().join('\n')}`).toBe(false);
}

function mainPid(): number | undefined {
  return kiosk.processes().find(({ type }) => type === 'main')?.pid;
}

/** A data folder of a kiosk that started itself anew so many minutes ago. */
function folderWithStarts(minutesAgo: readonly number[]): string {
  const folder = newDataFolder();
  const file = join(folder, 'relaunches.json');
  writeFileSync(file, JSON.stringify(minutesAgo.map((minutes) => Date.now() - minutes * 60_000)), { mode: 0o666 });
  giveAway(file);
  return folder;
}

/** To the user whom the program runs as, where the tests run as another. */
function giveAway(file: string): void {
  if (process.getuid?.() === 0) chownSync(file, 65534, 65534);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function inShell(port: number, expression: string): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}/json/list`);
  const [target] = (await answer.json()) as readonly { readonly webSocketDebuggerUrl: string }[];
  await commands(target?.webSocketDebuggerUrl ?? '', [
    ['Runtime.evaluate', { expression, includeCommandLineAPI: true }],
  ]);
}
