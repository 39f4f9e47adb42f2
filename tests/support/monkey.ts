import { diceFor } from './dice.ts';
import { pressKey, switchKeys } from './keys.ts';
import { type Kiosk, newDataFolder, startKiosk } from './kiosk.ts';
import { command } from './kiosk-command.ts';
import { goBackForReal } from './monkey-back.ts';
import { chooseMove, type Move, type Temper } from './monkey-moves.ts';
import { problemsAround, problemsOnScreen } from './monkey-rules.ts';
import { type Screen, settledScreen } from './monkey-screen.ts';
import { learnMonkeyWords } from './monkey-words.ts';
import { HOLD_MS, PIN, typeOn } from './nurse.ts';

export interface MonkeyOptions extends Temper {
  readonly seed: number;
  readonly events: number;
  /** What was done before, to be done again whatever is on the screen. */
  readonly replay?: readonly Move[];
  /** Called now and then with how many events are over. */
  readonly onProgress?: (events: number) => void;
}

export interface MonkeyReport {
  readonly seed: number;
  /** How many were done: fewer than wanted where a problem ended it. */
  readonly events: number;
  readonly seconds: number;
  /** Empty where all went well. */
  readonly problems: readonly string[];
  /** How often each kind of move was made, and on each kind of screen. */
  readonly moves: Readonly<Record<string, number>>;
  readonly screens: Readonly<Record<string, number>>;
  /** Different headings seen. */
  readonly headings: number;
  /** How often Welcome and 911 were really gone to. */
  readonly wentBack: number;
  readonly done: readonly Move[];
}

/** The shortest times that settings allow, in seconds. */
const QUIET = { quietSeconds: 30, countdownSeconds: 20, guidedSeconds: 120, handedOverSeconds: 60 };

/** As often the way to 911 and to Welcome is gone and not only looked at. */
const GO_BACK_EVERY = 100;
/** As often the windows and the log are looked at. */
const LOOK_AROUND_EVERY = 10;

/** As the kiosk tells a trembling finger from a wish; on a pad people are faster. */
const BETWEEN_PRESSES_MS = 520;
const BETWEEN_KEYS_MS = 120;

/** A kiosk with a PIN, on a panel of which not all is in reach of a person who sits. */
export function startForMonkey(): Promise<Kiosk> {
  const dataFolder = newDataFolder();
  command({ dataFolder }, ['--set-pin'], { input: `${PIN}\n` });
  const panel = { panelWidthMm: 345, panelBottomMm: 1020 };
  return startKiosk({ dataFolder, settings: { ...panel, idle: QUIET, keys: switchKeys, restartAt: null } });
}

/** Lets it at the kiosk until a problem is found or the events are over. */
export async function letMonkey(kiosk: Kiosk, options: MonkeyOptions): Promise<MonkeyReport> {
  const { seed, events, onProgress } = options;
  const words = learnMonkeyWords();
  const hands = await handsAt(kiosk, options.walksAway);
  const began = performance.now();
  const done: Move[] = [];
  const moves: Record<string, number> = {};
  const screens: Record<string, number> = {};
  const headings = new Set<string>();
  let wentBack = 0;
  let problems: readonly string[] = [];
  let screen = await settledScreen(kiosk.page);
  while (done.length < events && problems.length === 0) {
    const move = options.replay?.[done.length] ?? chooseMove(diceFor(seed, done.length), screen, words, options);
    done.push(move);
    moves[move.do] = (moves[move.do] ?? 0) + 1;
    const unkept = await hands.make(move);
    screen = await settledScreen(kiosk.page);
    const name = screen.asks ? `${screen.kind}, asking` : screen.kind;
    screens[name] = (screens[name] ?? 0) + 1;
    headings.add(screen.heading);
    problems = [...unkept, ...problemsOnScreen(screen, words)];
    const isLast = done.length === events;
    if (problems.length === 0 && (done.length % LOOK_AROUND_EVERY === 0 || isLast))
      problems = await problemsAround(kiosk);
    if (problems.length === 0 && done.length % GO_BACK_EVERY === 0 && screen.kind !== 'staff') {
      problems = await goBackForReal(kiosk.page, hands.touch, words);
      wentBack += 1;
      screen = await settledScreen(kiosk.page);
      onProgress?.(done.length);
    }
  }
  return {
    seed,
    events: done.length,
    seconds: Math.round((performance.now() - began) / 1000),
    problems: problems.map((problem) => `event ${done.length}, on "${screen.heading}": ${problem}`),
    moves,
    screens,
    headings: headings.size,
    wentBack,
    done,
  };
}

interface Hands {
  /** Gives back what should have happened by itself and did not. */
  make(move: Move): Promise<readonly string[]>;
  touch(place: { readonly x: number; readonly y: number }): Promise<void>;
}

type Point = { readonly x: number; readonly y: number };

/** Two hands in front of the kiosk, as quick as it lets them be. */
async function handsAt(kiosk: Kiosk, walksAway: boolean): Promise<Hands> {
  const { page } = kiosk;
  const devtools = await page.context().newCDPSession(page);
  const fingers = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp: kiosk.stamp() });
  // A click comes after the release; the answer to a key that does nothing comes after the click.
  const lift = async () => {
    await fingers('touchEnd');
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'F24', code: 'F24' });
  };
  let lastPress = 0;
  const tap = async (point: Point) => {
    await fingers('touchStart', point);
    await lift();
    lastPress = kiosk.stamp() * 1_000;
  };
  const touch = async (point: Point, afterMs = BETWEEN_PRESSES_MS) => {
    const wait = Math.max(0, lastPress + afterMs - kiosk.stamp() * 1_000);
    // Who answers a question later must not be far ahead of the clock: the kiosk's own press has its time.
    if (walksAway) await page.waitForTimeout(wait);
    else kiosk.waits(wait);
    await tap(point);
  };
  const hold = async (point: Point, ms: number) => {
    await fingers('touchStart', point);
    await page.waitForTimeout(ms);
    await lift();
  };
  async function make(move: Move): Promise<readonly string[]> {
    switch (move.do) {
      case 'touch':
        await touch(move, move.isKey ? BETWEEN_KEYS_MS : undefined);
        return [];
      case 'touch twice':
        await touch(move);
        await tap(move);
        return [];
      case 'touch ground':
        await tap(move);
        return [];
      case 'press long':
        await hold(move, move.ms);
        return [];
      case 'swipe':
        await fingers('touchStart', move.from);
        for (const part of [0.25, 0.5, 0.75, 1]) await fingers('touchMove', between(move.from, move.to, part));
        await lift();
        return [];
      case 'two fingers':
        await fingers('touchStart', { ...move.from }, move.to);
        await fingers('touchMove', between(move.from, move.to, 0.2), between(move.from, move.to, 0.8));
        await lift();
        return [];
      case 'key':
        await pressKey(page, move.key);
        return [];
      case 'wait':
        await page.waitForTimeout(move.ms);
        return [];
      case 'walk away':
        return walkAway(kiosk, move.answers, tap);
      case 'brush the mark':
        await hold(move, 600);
        return [];
      case 'hold the mark and type':
        await hold(move, HOLD_MS);
        await typePin(kiosk, move.digits);
        return [];
    }
  }
  return { make, touch };
}

/** The digits and OK, where the pad has come: it does not over "Are you still there?", which the finger answered. */
async function typePin(kiosk: Kiosk, digits: string): Promise<void> {
  const { page } = kiosk;
  const ok = page.locator('button[data-key=""]');
  try {
    await ok.waitFor({ timeout: 5_000 });
  } catch {
    return;
  }
  await typeOn(kiosk, digits);
  if (await ok.isEnabled()) await kiosk.touch(ok);
}

/**
 * Until the kiosk asks, and where nobody answers, until it has forgotten; a second and a half more for a slow computer.
 */
async function walkAway(
  kiosk: Kiosk,
  answers: boolean,
  tap: (point: Point) => Promise<void>,
): Promise<readonly string[]> {
  const { page } = kiosk;
  const asks = (screen: Screen) => screen.countsDown;
  // A nurse who guides is given longest; where 911 is open nothing tells that it is one.
  const quiet = (QUIET.guidedSeconds + 15) * 1000;
  if (!(await comesTo(page, asks, quiet))) return ['nobody was asked whether they are still there'];
  if (answers) {
    await tap({ x: 2, y: 2 });
    await page.waitForTimeout(kiosk.aheadMs());
    return (await comesTo(page, (screen) => !screen.countsDown, 5_000)) ? [] : ['a touch did not answer'];
  }
  const isForgotten = (screen: Screen) => screen.kind === 'welcome' && !screen.asks;
  return (await comesTo(page, isForgotten, (QUIET.countdownSeconds + 15) * 1000)) ? [] : ['nobody was forgotten'];
}

async function comesTo(page: Kiosk['page'], isThere: (screen: Screen) => boolean, withinMs: number): Promise<boolean> {
  const giveUpAt = performance.now() + withinMs;
  while (performance.now() < giveUpAt) {
    if (isThere(await settledScreen(page))) return true;
    await page.waitForTimeout(200);
  }
  return false;
}

function between(from: Point, to: Point, part: number): Point {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
