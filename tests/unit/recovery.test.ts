import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir, uptime } from 'node:os';
import { join } from 'node:path';
import type { App, WebContents } from 'electron';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createBounds } from '../../electron/recovery/bounds.ts';
import { SILENT_MS, STARTS_WITHIN_MS, watchHeartbeat } from '../../electron/recovery/heartbeat.ts';
import { keepPage } from '../../electron/recovery/keep-page.ts';
import { noteLastRun } from '../../electron/recovery/last-run.ts';
import { createPace, type Pace, paceMemory } from '../../electron/recovery/pace.ts';
import { isDue } from '../../electron/recovery/planned-restart.ts';
import { createRecovery } from '../../electron/recovery/recovery.ts';
import { relaunchMemory } from '../../electron/recovery/relaunch-memory.ts';
import { type RestingLanguage, restingPage } from '../../electron/recovery/resting/resting-page.ts';
import { tryAgain } from '../../electron/recovery/resting/try-again.ts';
import english from '../../locales/en/resting.json' with { type: 'json' };
import spanish from '../../locales/es/resting.json' with { type: 'json' };

// The log belongs to a program, and here is none.
vi.mock('../../electron/note-fault.ts', () => ({ faultText: String, noteFault() {}, async notesWritten() {} }));

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

function movedByHand(wall = Date.parse('2026-11-30T09:00:00')) {
  const time = { wall, steady: 0 };
  return {
    clock: { wall: () => time.wall, steady: () => time.steady },
    pass(ms: number) {
      time.wall += ms;
      time.steady += ms;
    },
    set(wanted: number) {
      time.wall = wanted;
    },
  };
}

const forgetful = { read: () => 1, write() {} };

const fileMemory = () => relaunchMemory(join(mkdtempSync(join(tmpdir(), 'kiosk-')), 'relaunches.json'));

describe('how often a page that dies is started anew', () => {
  test('three times in a minute, each after a longer pause, then the program', () => {
    const { clock, pass } = movedByHand();
    const bounds = createBounds(clock, fileMemory());
    const pauses = Array.from({ length: 3 }, () => bounds.nextForPage());
    expect(pauses.map(({ mending }) => mending)).toEqual(['reload', 'reload', 'reload']);
    expect(pauses.map(({ pauseMs }) => pauseMs)).toEqual(
      [...pauses.map(({ pauseMs }) => pauseMs)].sort((a, b) => a - b),
    );
    expect(bounds.nextForPage().mending).toBe('relaunch');
    pass(MINUTE);
    bounds.lives();
    expect(bounds.nextForPage().mending).toBe('reload');
  });

  test('a page that fails slowly, and never lives in between, is no better than one that fails at once', () => {
    const { clock, pass } = movedByHand();
    const bounds = createBounds(clock, fileMemory());
    const next = () => {
      pass(STARTS_WITHIN_MS);
      return bounds.nextForPage().mending;
    };
    expect([next(), next(), next(), next()]).toEqual(['reload', 'reload', 'reload', 'relaunch']);
  });

  test('a page that is heard for less than a minute has not lived', () => {
    const { clock, pass } = movedByHand();
    const bounds = createBounds(clock, fileMemory());
    const next = () => {
      pass(MINUTE - 1_000);
      bounds.lives();
      return bounds.nextForPage().mending;
    };
    expect([next(), next(), next(), next()]).toEqual(['reload', 'reload', 'reload', 'relaunch']);
  });

  test('the program three times in ten minutes, over its own restarts, then it rests', () => {
    const { clock, pass } = movedByHand();
    const memory = fileMemory();
    for (let start = 0; start < 3; start += 1) {
      expect(createBounds(clock, memory).nextForProgram()).toBe('relaunch');
      pass(MINUTE);
    }
    expect(createBounds(clock, memory).nextForProgram()).toBe('rest');
    pass(7 * MINUTE);
    expect(createBounds(clock, memory).nextForProgram()).toBe('relaunch');
    expect(createBounds(clock, memory).nextForProgram()).toBe('rest');
  });

  test('a clock that is set a year back does not make it rest for a year', () => {
    const { clock, set } = movedByHand();
    const memory = fileMemory();
    for (let start = 0; start < 3; start += 1) createBounds(clock, memory).nextForProgram();
    set(clock.wall() - 365 * DAY);
    expect(createBounds(clock, memory).nextForProgram()).toBe('relaunch');
  });

  test('a new start that cannot be written down is not made', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kiosk-'));
    const file = join(folder, 'relaunches.json');
    mkdirSync(file);
    expect(createBounds(movedByHand().clock, relaunchMemory(file)).nextForProgram()).toBe('rest');
  });

  test.each(['', '{', '{}', '[1, "x", null]', '\0\0\0'])('a broken memory (%j) forgets and goes on', (text) => {
    const file = join(mkdtempSync(join(tmpdir(), 'kiosk-')), 'relaunches.json');
    writeFileSync(file, text);
    expect(createBounds(movedByHand().clock, relaunchMemory(file)).nextForProgram()).toBe('relaunch');
    expect(JSON.parse(readFileSync(file, 'utf8'))).not.toContain('x');
  });
});

describe('the watch over the page', () => {
  let silences: number[];
  let now: number;
  let pace: Pace;
  const clock = { steady: () => now, wall: () => now };
  const pass = (ms: number) => {
    for (let left = ms; left > 0; left -= 250) {
      now += 250;
      vi.advanceTimersByTime(250);
    }
  };
  beforeEach(() => {
    vi.useFakeTimers();
    silences = [];
    pace = createPace(forgetful);
    now = 0;
  });
  afterEach(() => void vi.useRealTimers());
  const watch = () => watchHeartbeat(clock, pace, (seconds) => silences.push(seconds));

  test('hears a page that beats', () => {
    const heart = watch();
    heart.starts();
    for (let second = 0; second < 100; second += 1) {
      heart.beat();
      pass(1_000);
    }
    expect(silences).toEqual([]);
  });

  test('says once that a page fell silent, within eight seconds', () => {
    const heart = watch();
    heart.starts();
    heart.beat();
    pass(SILENT_MS - 500);
    expect(silences).toEqual([]);
    pass(2_000);
    expect(silences).toHaveLength(1);
    pass(MINUTE);
    expect(silences).toHaveLength(1);
  });

  test('gives a page that loads longer, but not for ever', () => {
    const heart = watch();
    heart.starts();
    expect(STARTS_WITHIN_MS).toBeLessThanOrEqual(MINUTE);
    pass(STARTS_WITHIN_MS - 500);
    expect(silences).toEqual([]);
    pass(1_000);
    expect(silences).toHaveLength(1);
  });

  test('accuses nobody after it slept itself', () => {
    const heart = watch();
    heart.starts();
    heart.beat();
    now += 3_600_000;
    vi.advanceTimersByTime(500);
    expect(silences).toEqual([]);
    pass(SILENT_MS + 500);
    expect(silences).toHaveLength(1);
  });

  test('is heard from its first beat on, until it loads again or is ended', () => {
    const heart = watch();
    heart.starts();
    expect(heart.isHeard()).toBe(false);
    heart.beat();
    expect(heart.isHeard()).toBe(true);
    heart.starts();
    expect(heart.isHeard()).toBe(false);
    heart.beat();
    heart.rests();
    expect(heart.isHeard()).toBe(false);
  });

  test('gives a page that needed long to load longer for each screen', () => {
    const heart = watch();
    heart.starts();
    pass(15_000);
    heart.beat();
    pass(3 * SILENT_MS - 500);
    expect(silences).toEqual([]);
    pass(2_000);
    expect(silences).toHaveLength(1);
  });

  test('gives half as long again as the longest silence that a page came back from', () => {
    const heart = watch();
    heart.starts();
    heart.beat();
    pass(5_500);
    heart.beat();
    pass(7_500);
    heart.beat();
    pass(11_000);
    expect(silences).toEqual([]);
    pass(1_500);
    expect(silences).toHaveLength(1);
  });

  test('finds a page dead also where the watch itself comes late each time', () => {
    const heart = watch();
    heart.starts();
    heart.beat();
    for (let look = 0; look < 8; look += 1) {
      now += 4_000;
      vi.advanceTimersByTime(500);
    }
    expect(silences).toHaveLength(1);
  });

  test('a beat of a page that is being ended counts for nothing', () => {
    const heart = watch();
    heart.starts();
    heart.rests();
    heart.beat();
    pass(MINUTE);
    expect(silences).toEqual([]);
  });
});

describe('how slow a computer is taken for', () => {
  test('no faster than usual, and at most ten times slower: a dead page is ended after a minute, a start after five', () => {
    const pace = createPace(forgetful);
    pace.learn(5_000, 100);
    expect(pace.allow(SILENT_MS)).toBe(SILENT_MS);
    pace.learn(5_000, 10 * MINUTE);
    pace.doubt();
    expect([pace.allow(SILENT_MS), pace.allow(STARTS_WITHIN_MS)]).toEqual([MINUTE, 5 * MINUTE]);
  });

  test('after a page was ended for its silence the next one gets twice as long', () => {
    const changes: number[] = [];
    const pace: Pace = createPace(forgetful, () => changes.push(pace.allow(SILENT_MS)));
    for (let ended = 0; ended < 5; ended += 1) pace.doubt();
    expect(changes).toEqual([2, 4, 8, 10, 10].map((times) => times * SILENT_MS));
  });

  test('as it was before, from the first moment of the next start, a little less each time, and nothing is remembered of doubts', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'kiosk-')), 'pace.json');
    const pace = createPace(paceMemory(file));
    pace.learn(SILENT_MS, 5 * SILENT_MS);
    pace.doubt();
    const later = Array.from({ length: 30 }, () => createPace(paceMemory(file)).allow(1_000));
    expect(later[0]).toBe(4_600);
    expect(later).toEqual([...later].sort((a, b) => b - a));
    expect(later.at(-1)).toBeLessThan(1_300);
  });

  test.each(['', '{', '[7]', '"7"', '0', '-3', 'null', '1e999'])('a broken memory (%j) is none', (text) => {
    const file = join(mkdtempSync(join(tmpdir(), 'kiosk-')), 'pace.json');
    writeFileSync(file, text);
    expect(createPace(paceMemory(file)).allow(1_000)).toBe(text === '1e999' ? 10_000 : 1_000);
  });

  test('is learned anew where nothing can be written', () => {
    const pace = createPace(paceMemory(join(tmpdir(), 'no', 'such', 'pace.json')));
    pace.learn(1_000, 2_000);
    expect(pace.allow(1_000)).toBe(2_000);
  });
});

describe('keeping the page', () => {
  const setUp = () => {
    const noted: string[] = [];
    const given: string[] = [];
    const loaded: string[] = [];
    const time = movedByHand();
    const app = new EventEmitter();
    const contents = Object.assign(new EventEmitter(), {
      crashed: false,
      // As Electron says while a process is being started.
      pid: 0,
      isDestroyed: () => false,
      isCrashed: () => contents.crashed,
      getOSProcessId: () => contents.pid,
      forcefullyCrashRenderer() {
        contents.crashed = true;
        contents.emit('render-process-gone', {}, { reason: 'killed', exitCode: 9 });
      },
      async loadURL(address: string) {
        contents.crashed = false;
        loaded.push(address);
      },
    });
    const keeper = keepPage({
      app: app as unknown as App,
      contents: contents as unknown as WebContents,
      address: 'kiosk://app/index.html',
      bounds: createBounds(time.clock, fileMemory()),
      pace: createPace(forgetful),
      note: (_level, where, text) => void noted.push(`${where}: ${text}`),
      giveUp: (mending) => void given.push(mending),
    });
    return { app, contents, keeper, noted, given, loaded, time };
  };
  beforeEach(() => {
    vi.useFakeTimers();
    // A signal to 0 would end the tests as well.
    vi.spyOn(process, 'kill').mockReturnValue(true);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

  test.each<[string, (kiosk: ReturnType<typeof setUp>) => void]>([
    ['is gone', ({ contents }) => contents.forcefullyCrashRenderer()],
    ['could not be loaded', ({ contents }) => contents.emit('did-fail-load', {}, -6, 'ERR_FILE_NOT_FOUND', 'x', true)],
    ['is missing', ({ contents }) => contents.emit('did-navigate', {}, 'x', 404)],
    ['was found dead by staff', ({ keeper }) => keeper.broken('did not answer staff')],
  ])('a page that %s is loaded anew, with one line in the log', async (_what, happen) => {
    const kiosk = setUp();
    happen(kiosk);
    await pass(2);
    expect(kiosk.loaded).toEqual(['kiosk://app/index.html']);
    expect(kiosk.noted).toHaveLength(1);
    expect(kiosk.noted[0]).toMatch(/^gone: /);
  });

  test('what else fails before it is back belongs to the same fault', async () => {
    const { contents, keeper, loaded, noted } = setUp();
    contents.forcefullyCrashRenderer();
    contents.emit('did-fail-load', {}, -6, 'ERR_FILE_NOT_FOUND', 'x', true);
    keeper.broken('was not heard for 6 s');
    await pass(5);
    expect([loaded.length, noted.length]).toEqual([1, 1]);
  });

  test.each(['GPU', 'Utility'])(
    'a helper process (%s) that Chromium starts anew by itself is written down and costs no visit',
    async (type) => {
      const { app, loaded, noted } = setUp();
      app.emit('child-process-gone', {}, { type, reason: 'crashed', exitCode: 5 });
      await pass(5);
      expect([loaded, noted]).toEqual([[], [`program: a helper process ended (${type}: crashed, 5)`]]);
    },
  );

  test('a process that ended as it should, a frame, and a load that another replaced are no faults', async () => {
    const { app, contents, loaded } = setUp();
    app.emit('child-process-gone', {}, { type: 'Utility', reason: 'clean-exit', exitCode: 0 });
    contents.emit('did-fail-load', {}, -6, '', 'x', false);
    contents.emit('did-fail-load', {}, -3, '', 'x', true);
    contents.emit('did-navigate', {}, 'x', 200);
    await pass(5);
    expect(loaded).toEqual([]);
  });

  test('a page whose process is only being started is ended without a signal, which would end this program', async () => {
    const { keeper, loaded } = setUp();
    keeper.broken('was not heard');
    await pass(3);
    expect(process.kill).not.toHaveBeenCalled();
    expect(loaded).toHaveLength(1);
  });

  test('a page that was heard for a minute in between is loaded anew each time', async () => {
    const { contents, keeper, loaded, given, time } = setUp();
    for (let death = 0; death < 6; death += 1) {
      contents.forcefullyCrashRenderer();
      await pass(3);
      time.pass(MINUTE);
      keeper.beat();
    }
    expect([loaded.length, given]).toEqual([6, []]);
  });

  test('the fourth in a minute is for the program', async () => {
    const { contents, loaded, given } = setUp();
    for (let death = 0; death < 4; death += 1) {
      contents.forcefullyCrashRenderer();
      await pass(3);
    }
    expect(loaded).toHaveLength(3);
    expect(given).toEqual(['relaunch']);
  });
});

describe('what loading anew does not mend', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const setUp = (rest: () => Promise<void>) => {
    const restarts: number[] = [];
    const restart = () => void restarts.push(Date.now());
    // Nothing can be written down any more, so every way leads to rest.
    const memory = { read: () => [], write: () => false };
    return { restarts, recovery: createRecovery(createBounds(movedByHand().clock, memory), { rest, restart }) };
  };

  test('rests, once, whatever fails then', async () => {
    const rest = vi.fn(async () => undefined);
    const { recovery, restarts } = setUp(rest);
    recovery.failed(new Error('one'));
    recovery.failed(new Error('two'));
    recovery.giveUp('relaunch');
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect([rest.mock.calls.length, restarts.length]).toEqual([1, 0]);
  });

  test('starts anew, but slowly, where even that cannot be shown', async () => {
    const { recovery, restarts } = setUp(() => Promise.reject(new Error('no window')));
    recovery.failed(new Error('one'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(restarts).toEqual([]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(restarts).toHaveLength(1);
  });
});

describe('how the last run ended', () => {
  const run = (folder: string, boot?: string) => {
    const noted: string[] = [];
    const app = Object.assign(new EventEmitter(), { getPath: () => folder });
    noteLastRun(app as unknown as App, (level, where, text) => void noted.push(`${level} ${where}: ${text}`), boot);
    return { noted, quit: () => app.emit('quit') };
  };
  const newFolder = () => mkdtempSync(join(tmpdir(), 'kiosk-'));

  test('of its own accord: nothing is said', () => {
    const folder = newFolder();
    run(folder).quit();
    expect(run(folder).noted).toEqual([]);
  });

  test('killed: the next one says so, once', () => {
    const folder = newFolder();
    run(folder);
    const next = run(folder);
    expect(next.noted).toEqual([expect.stringMatching(/^error program: the last run was ended from outside/)]);
    next.quit();
    expect(run(folder).noted).toEqual([]);
  });

  test('with the computer, as at the wall each evening: a line, and no fault', () => {
    const folder = newFolder();
    run(folder, 'monday');
    expect(run(folder, 'tuesday').noted).toEqual([
      expect.stringMatching(/^info program: the last run ended with the computer/),
    ]);
    expect(run(folder, 'tuesday').noted).toEqual([expect.stringMatching(/^error program: /)]);
  });

  test('where the system has no name for its starts, by the time of the last one', () => {
    const folder = newFolder();
    run(folder, '');
    expect(run(folder, '').noted).toEqual([expect.stringMatching(/^error /)]);
    const beforeTheBoot = Date.now() / 1000 - uptime() - 60;
    utimesSync(join(folder, 'running'), beforeTheBoot, beforeTheBoot);
    expect(run(folder, '').noted).toEqual([expect.stringMatching(/^info /)]);
  });

  test('in a folder that cannot be written: the kiosk starts all the same', () => {
    expect(run(join(tmpdir(), 'no', 'such', 'folder')).noted).toEqual([]);
  });
});

describe('a screen that rests', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const rest = (areStaffAtIt: () => boolean) => {
    const again: number[] = [];
    tryAgain({ steady: () => Date.now() }, areStaffAtIt, () => void again.push(Date.now()));
    return again;
  };
  const pass = (minutes: number) => vi.advanceTimersByTime(minutes * MINUTE);

  test('tries again after ten minutes, once', () => {
    const again = rest(() => false);
    pass(9.9);
    expect(again).toEqual([]);
    pass(60);
    expect(again).toHaveLength(1);
  });

  test('waits for staff who are at it to leave', () => {
    let areThere = true;
    const again = rest(() => areThere);
    pass(15);
    expect(again).toEqual([]);
    areThere = false;
    pass(0.2);
    expect(again).toHaveLength(1);
  });

  test('waits no longer than half an hour: it may be the panel that touches itself', () => {
    const again = rest(() => true);
    pass(29);
    expect(again).toEqual([]);
    pass(2);
    expect(again).toHaveLength(1);
  });
});

describe('the daily restart', () => {
  const at = (text: string) => Date.parse(text);
  const due = (started: string, now: string, steadyHours = 0) =>
    isDue({ wall: at(started), steady: 0 }, { wall: () => at(now), steady: () => steadyHours * 60 * MINUTE }, '03:00');

  test('is due once its hour has passed, until it was done', () => {
    expect(due('2026-11-29T18:00', '2026-11-30T02:59')).toBe(false);
    expect(due('2026-11-29T18:00', '2026-11-30T03:00')).toBe(true);
    expect(due('2026-11-29T18:00', '2026-11-30T11:00')).toBe(true);
    expect(due('2026-11-30T03:01', '2026-11-30T11:00')).toBe(false);
    expect(due('2026-11-30T03:01', '2026-12-01T02:00')).toBe(false);
  });

  test('comes after a day also where the clock was set back', () => {
    expect(due('2026-11-30T18:00', '2025-11-30T18:00', 1)).toBe(false);
    expect(due('2026-11-30T18:00', '2025-12-01T20:00', 26)).toBe(true);
  });

  test('comes once where the clock was set forward', () => {
    expect(due('2026-11-30T18:00', '2027-11-30T18:00', 1)).toBe(true);
    expect(due('2027-11-30T18:01', '2027-11-30T18:02', 0)).toBe(false);
  });
});

describe('the screen that rests', () => {
  const languages: readonly [RestingLanguage, RestingLanguage] = [
    { code: 'es', dir: 'ltr', words: spanish, emergency: 'Llame al 911.' },
    { code: 'en', dir: 'ltr', words: { ...english, title: '<b>It & "it"</b>' }, emergency: 'Call 911.' },
  ];

  test('says in every language what it is, and speaks to staff in the first', () => {
    const page = restingPage(languages);
    expect(page).toContain(spanish.title);
    expect(page).toContain(english.body);
    for (const line of ['Llame al 911.', 'Call 911.']) expect(page).toContain(line);
    expect(page).toContain(spanish.staff.restart);
    expect(page).not.toContain(english.staff.restart);
    expect(page).toMatch(/^<!doctype html>\n<html lang="es" dir="ltr">/);
  });

  test('takes words for words', () => {
    expect(restingPage(languages)).toContain('&lt;b&gt;It &amp; &quot;it&quot;&lt;/b&gt;');
  });
});
