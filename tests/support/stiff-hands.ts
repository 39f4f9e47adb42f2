import { setTimeout as passed } from 'node:timers/promises';
import type { Page } from 'playwright';
import { SECOND_PRESS_MS } from '../../renderer/input/press-pace.ts';
import { type Dice, diceFor } from './dice.ts';
import { type Kiosk, newDataFolder, startKiosk } from './kiosk.ts';
import { command } from './kiosk-command.ts';
import { type Control, type Screen, settledScreen } from './monkey-screen.ts';
import { learnMonkeyWords, type MonkeyWords } from './monkey-words.ts';
import { HOLD_MS, PIN } from './nurse.ts';
import { startTouchPanel, type TouchPanel } from './real-touch.ts';

/**
 * Presses as stiff and shaking hands make them, with a real touch device: what was lost, made twice or made elsewhere.
 */
export interface StiffHandsReport {
  readonly seed: number;
  readonly presses: number;
  /** Pressed nothing, one line each. */
  readonly lost: readonly string[];
  /** Pressed more than once, or something else. */
  readonly wrong: readonly string[];
  /** How often each kind of control was pressed, and on how many different screens. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly screens: number;
  /** How many presses had a palm on the glass beside them. */
  readonly withPalm: number;
  readonly longestRestMs: number;
  readonly longestWayMm: number;
}

/** The panel of a 21.5 inch kiosk, and how wide it is. */
const PANEL = { width: 1920, height: 1080, widthMm: 476 };
const PX_PER_MM = PANEL.width / PANEL.widthMm;

/** Sooner after another a press is a trembling finger to the kiosk. */
const BETWEEN_MS = SECOND_PRESS_MS + 60;
/** A press that has not come by then is lost, on the slowest computer too. */
const PRESSED_WITHIN_MS = 20_000;

const FINGER = 0;
const PALMS = [8, 9] as const;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Spot = readonly [x: number, y: number];

/** What one press is like, thrown before it is made. */
interface Manner {
  readonly restMs: number;
  readonly way: readonly Spot[];
  readonly palms: readonly Spot[];
  /** Whether the palm leaves before the finger, or after it. */
  readonly palmGoesFirst: boolean;
}

export async function letStiffHands(
  seed: number,
  presses: number,
  onProgress: (made: number) => void = () => {},
): Promise<StiffHandsReport> {
  const panel = await startTouchPanel(PANEL);
  const kiosk = await startForStiffHands(panel);
  try {
    return await pressAround(kiosk, panel, { seed, presses, onProgress });
  } finally {
    await kiosk.close();
    panel.stop();
  }
}

function startForStiffHands(panel: TouchPanel): Promise<Kiosk> {
  const dataFolder = newDataFolder();
  command({ dataFolder }, ['--set-pin'], { input: `${PIN}\n` });
  const idle = { quietSeconds: 600, countdownSeconds: 60, guidedSeconds: 1800, handedOverSeconds: 900 };
  const settings = { panelWidthMm: PANEL.widthMm, panelBottomMm: 900, idle, restartAt: null };
  return startKiosk({ dataFolder, ownDisplay: panel.name, settings });
}

interface Run {
  readonly seed: number;
  readonly presses: number;
  readonly onProgress: (made: number) => void;
}

async function pressAround(kiosk: Kiosk, panel: TouchPanel, { seed, presses, onProgress }: Run) {
  const { page } = kiosk;
  const words = learnMonkeyWords();
  const lost: string[] = [];
  const wrong: string[] = [];
  const kinds: Record<string, number> = {};
  /** By screen and name: where a hand has been it goes less often. */
  const been = new Map<string, number>();
  const screens = new Set<string>();
  let withPalm = 0;
  let longestRestMs = 0;
  let longestWayMm = 0;
  await countPresses(page);
  for (let made = 0; made < presses; made += 1) {
    const dice = diceFor(seed, made);
    const screen = await settledScreen(page);
    if (screen.kind === 'welcome' && !screen.asks && dice.below(4) === 0) await comeInAsStaff(kiosk, panel, screen);
    const now = await settledScreen(page);
    const control = choose(now, dice, words, been);
    const target = await markControl(page, control);
    const manner = throwManner(dice, target.box, now);
    const found = await press(kiosk, panel, manner);
    kinds[target.kind] = (kinds[target.kind] ?? 0) + 1;
    been.set(placeOf(now, control), (been.get(placeOf(now, control)) ?? 0) + 1);
    screens.add(now.heading);
    const wayMm = lengthOf(manner.way) / PX_PER_MM;
    if (manner.palms.length > 0) withPalm += 1;
    longestRestMs = Math.max(longestRestMs, manner.restMs);
    longestWayMm = Math.max(longestWayMm, wayMm);
    const told = `press ${made}: "${control.name}" on "${now.heading}", rest ${manner.restMs} ms, way ${wayMm.toFixed(1)} mm, ${manner.palms.length} palms`;
    if (found.here === 0) lost.push(told);
    if (found.here > 1 || found.elsewhere > 0) wrong.push(`${told}: ${found.here} here, ${found.elsewhere} elsewhere`);
    onProgress(made + 1);
  }
  const way = Math.round(longestWayMm * 10) / 10;
  return { seed, presses, lost, wrong, kinds, screens: screens.size, withPalm, longestRestMs, longestWayMm: way };
}

/** What was pressed least often so far goes before; what leads out, or changes the kiosk, seldom or never. */
function choose(screen: Screen, dice: Dice, words: MonkeyWords, been: ReadonlyMap<string, number>): Control {
  const weighed = screen.controls
    .filter(({ name }) => !words.staffOnly.has(name))
    .map((control): readonly [number, Control] => {
      if (words.forget.has(control.name)) return [0.3, control];
      if (words.leave.has(control.name)) return [0.2, control];
      // The row at the bottom is on every screen, and what it opens has many choices.
      const wish = words.further.has(control.name) ? 4 : control.in === 'footer' ? 0.15 : 1;
      return [wish / (1 + (been.get(placeOf(screen, control)) ?? 0)) ** 2, control];
    });
  return dice.byWeight(weighed);
}

const placeOf = ({ heading }: Screen, { name }: Control) => `${heading}: ${name}`;

/** Marks what will be pressed, and tells its box and its kind. */
function markControl(page: Page, { x, y }: Control): Promise<{ readonly box: Box; readonly kind: string }> {
  return page.evaluate(
    ([left, top]) => {
      for (const known of document.querySelectorAll('[data-target]')) known.removeAttribute('data-target');
      const control = document.elementFromPoint(left, top)?.closest('button, a[href], input, [role="radio"]');
      if (!control) throw new Error(`there is nothing to press at ${left}, ${top}`);
      control.setAttribute('data-target', '');
      const counted = window as unknown as { pressed: { here: number; elsewhere: number } };
      counted.pressed = { here: 0, elsewhere: 0 };
      const box = control.getBoundingClientRect();
      const style = /_([a-z]+)_/i.exec(control.className)?.[1] ?? control.tagName;
      const part = control.closest('dialog') ? 'dialog' : (control.closest('main, nav, footer')?.tagName ?? 'page');
      return {
        box: { x: box.x, y: box.y, width: box.width, height: box.height },
        kind: `${part.toLowerCase()}: ${control.getAttribute('role') ?? style}`,
      };
    },
    [x, y] as const,
  );
}

/** From now on the page counts presses of what is marked, and of all else. */
function countPresses(page: Page): Promise<void> {
  return page.evaluate(() => {
    const counted = window as unknown as { pressed: { here: number; elsewhere: number } };
    counted.pressed = { here: 0, elsewhere: 0 };
    // Before the page has done what the press means, which may take the control away.
    window.addEventListener(
      'click',
      ({ target }) => {
        const isHere = target instanceof Element && target.closest('[data-target]') !== null;
        counted.pressed[isHere ? 'here' : 'elsewhere'] += 1;
      },
      { capture: true },
    );
  });
}

const pressed = (page: Page) =>
  page.evaluate(() => (window as unknown as { pressed: { here: number; elsewhere: number } }).pressed);

/**
 * A rest that nobody wants, a finger that rolls and shakes inside the control, and a palm beside it in two of five
 * presses.
 */
function throwManner(dice: Dice, box: Box, screen: Screen): Manner {
  const inside = (): Spot => [
    box.x + box.width * (0.15 + 0.7 * (dice.below(1000) / 1000)),
    box.y + box.height * (0.15 + 0.7 * (dice.below(1000) / 1000)),
  ];
  const restMs = dice.byWeight([
    [4, 40 + dice.below(300)],
    [3, 600 + dice.below(900)],
    [2, 1_500 + dice.below(2_500)],
    [1, 4_000 + dice.below(4_000)],
  ]);
  const start = inside();
  const way = dice.byWeight<readonly Spot[]>([
    [2, [start]],
    // Rolls to another place.
    [3, between(start, inside(), 6)],
    // Shakes by a few millimetres where it is.
    [3, [start, ...Array.from({ length: 8 }, () => shaken(dice, start, box))]],
    // Wanders all over.
    [2, [start, ...Array.from({ length: 5 }, inside)]],
  ]);
  const isClear = ([x, y]: Spot) =>
    x < box.x - 5 || x > box.x + box.width + 5 || y < box.y - 5 || y > box.y + box.height + 5;
  const palms = Array.from(
    {
      length: dice.byWeight([
        [6, 0],
        [3, 1],
        [1, 2],
      ]),
    },
    (): Spot => {
      // On another control as often as on bare ground.
      const other = dice.oneOf([...screen.controls, { x: dice.below(screen.width), y: dice.below(screen.height) }]);
      return [other.x, other.y];
    },
  ).filter(isClear);
  return { restMs, way, palms, palmGoesFirst: dice.below(2) === 0 };
}

function between([x, y]: Spot, [toX, toY]: Spot, parts: number): readonly Spot[] {
  return Array.from({ length: parts + 1 }, (_none, part) => [
    x + ((toX - x) * part) / parts,
    y + ((toY - y) * part) / parts,
  ]);
}

function shaken(dice: Dice, [x, y]: Spot, box: Box): Spot {
  const by = () => ((dice.below(60) - 30) / 10) * PX_PER_MM;
  const within = (value: number, from: number, size: number) =>
    Math.min(from + size * 0.85, Math.max(from + size * 0.15, value));
  return [within(x + by(), box.x, box.width), within(y + by(), box.y, box.height)];
}

function lengthOf(way: readonly Spot[]): number {
  return way.reduce((sum, [x, y], index) => {
    const [fromX, fromY] = way[index - 1] ?? [x, y];
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);
}

async function press({ page }: Kiosk, panel: TouchPanel, { restMs, way, palms, palmGoesFirst }: Manner) {
  for (const [index, [x, y]] of palms.entries()) await panel.down(PALMS[index] ?? 9, x, y);
  const lift = async () => {
    for (const [index] of palms.entries()) await panel.up(PALMS[index] ?? 9);
  };
  const [start, ...rest] = way;
  if (start === undefined) throw new Error('a press begins somewhere');
  await panel.down(FINGER, ...start);
  for (const place of rest) {
    await passed(restMs / way.length);
    await panel.move(FINGER, ...place);
  }
  await passed(restMs / way.length);
  // A palm that leaves is no press, on whatever it lay.
  if (palmGoesFirst) {
    for (const [index] of palms.entries()) await slideOff(panel, PALMS[index] ?? 9);
    await lift();
  }
  await panel.up(FINGER);
  const until = performance.now() + PRESSED_WITHIN_MS;
  while ((await pressed(page)).here === 0 && performance.now() < until) await passed(20);
  if (!palmGoesFirst) await lift();
  // A second press would have come long since.
  await passed(BETWEEN_MS);
  return pressed(page);
}

/**
 * Off the glass by its edge, as an arm is drawn back: a palm that is lifted from a button is a finger to every panel.
 */
async function slideOff(panel: TouchPanel, palm: number): Promise<void> {
  await panel.move(palm, PANEL.width / 2, 1);
}

/** A stiff finger on the lock, then the digits: the staff area has screens of its own. */
async function comeInAsStaff({ page }: Kiosk, panel: TouchPanel, { mark }: Screen): Promise<void> {
  if (mark === null) return;
  await panel.down(FINGER, mark.x - 4, mark.y);
  await passed(HOLD_MS / 2);
  await panel.move(FINGER, mark.x + 6, mark.y + 3);
  await page.locator('button[data-key]').first().waitFor();
  await panel.up(FINGER);
  for (const digit of PIN) {
    const box = await page.locator(`button[data-key="${digit}"]`).boundingBox();
    if (box === null) throw new Error(`there is no key ${digit}`);
    await panel.tap(FINGER, box.x + box.width / 2, box.y + box.height / 2);
  }
  const ok = await page.locator('button[data-key=""]').boundingBox();
  if (ok === null) throw new Error('there is no OK');
  await panel.tap(FINGER, ok.x + ok.width / 2, ok.y + ok.height / 2);
  await page.locator('button[data-key]').first().waitFor({ state: 'detached' });
  await passed(BETWEEN_MS);
}
