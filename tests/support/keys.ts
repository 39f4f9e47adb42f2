import type { Locator, Page } from 'playwright';
import { expect } from 'playwright/test';
import { WITHIN_MS } from '../../renderer/input/key-pace.ts';
import type { Kiosk } from './kiosk.ts';
import { ringProblems, touchableButtons } from './ring-problems.ts';

/** Which keys a person has under their hands, as KeyboardEvent.code names them. */
export interface Keys {
  readonly on: string;
  /** Left out for a person with two switches: they go on until it begins again. */
  readonly back?: string;
  readonly select: string;
}

export const arrows: Keys = { on: 'ArrowDown', back: 'ArrowUp', select: 'Enter' };
export const twoSwitches: Keys = { on: 'Digit1', select: 'Digit2' };

/** What a clinic with two switches names in its settings, beside what works without. */
export const switchKeys = { select: ['Enter', 'Space', 'NumpadEnter', 'Digit2'], move: ['Digit1'] };

/** The kiosk looks for so long whether a hand pressed; what comes faster is a machine's. */
const BY_HAND_MS = WITHIN_MS + 10;
/** What moves the ring does so at once, and only three within that time are a machine. */
const BETWEEN_MOVES_MS = WITHIN_MS / 2 + 2;
const MOVES: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'Digit1']);

/** One press as a hand makes it, after which the kiosk has done what it means. */
export async function pressKey(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await looked(page, MOVES.has(key) ? BETWEEN_MOVES_MS : BY_HAND_MS);
}

/**
 * The kiosk has looked whether a hand pressed. By the page's own clock: on a busy computer it may be late, and then so
 * is the kiosk.
 */
export async function looked(page: Page, afterMs = BY_HAND_MS): Promise<void> {
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), afterMs);
}

/** More presses than any screen has stops: a person would have given up. */
const PATIENCE = 60;

/** A person in front of the kiosk who has keys and looks for the ring after each press. */
export function withKeys(kiosk: Kiosk, keys: Keys): Kiosk {
  const { page } = kiosk;
  async function walkTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let presses = 0; presses < PATIENCE; presses += 1) {
      const way = await wayTo(target);
      if (way === 'here') return;
      await pressAndLook(page, way === 'back' ? (keys.back ?? keys.on) : keys.on);
    }
    throw new Error(`${target} was not reached with ${PATIENCE} presses`);
  }
  return {
    ...kiosk,
    async touch(target) {
      await walkTo(target);
      await pressKey(page, keys.select);
      await expect
        .poll(() => page.evaluate(ringProblems), { message: `after ${keys.select} on ${target}` })
        .toEqual([]);
    },
  };
}

/** One press, after which a ring of at least 1 mm is to be seen around what has the focus. */
export async function pressAndLook(page: Page, code: string): Promise<void> {
  await pressKey(page, code);
  expect(await page.evaluate(ringProblems), `after ${code}`).toEqual([]);
}

/**
 * Whatever a finger could press now is reached with the arrows, from the top of the screen to its end (KP-1). `known`
 * has how many there are on the screens that were walked: another one with as many is passed over.
 */
export async function lookAtAllStops(page: Page, screen: string, known: Set<number>): Promise<void> {
  const touchable = await page.evaluate(touchableButtons);
  if (known.has(touchable.length)) return;
  known.add(touchable.length);
  const focused = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<Element>('button')].indexOf(document.activeElement ?? document.body),
    );
  const isAtTop = () => page.evaluate(() => document.activeElement?.matches('h1, dialog') ?? false);
  for (let presses = 0; presses <= touchable.length && !(await isAtTop()); presses += 1)
    await pressAndLook(page, 'ArrowUp');
  const reached = new Set([await focused()]);
  for (let presses = 0; presses < touchable.length; presses += 1) {
    await pressAndLook(page, 'ArrowDown');
    reached.add(await focused());
  }
  reached.delete(-1);
  expect(
    [...reached].sort((a, b) => a - b),
    screen,
  ).toEqual(touchable);
}

/** A key that Playwright's keyboard does not have, as a keypad sends it: through the browser's own input. */
export async function pressKeypad(page: Page, code: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  for (const type of ['rawKeyDown', 'keyUp'] as const) {
    await devtools.send('Input.dispatchKeyEvent', { type, code, key: code });
  }
  await looked(page);
  await devtools.detach();
}

/** From the heading everything is further on; nothing focused means that the first press shows the heading. */
function wayTo(target: Locator): Promise<'here' | 'on' | 'back'> {
  return target.evaluate((element) => {
    const focused = document.activeElement;
    if (focused === element) return 'here';
    if (focused === null || focused === document.body || focused.matches('h1')) return 'on';
    return element.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING ? 'back' : 'on';
  });
}
