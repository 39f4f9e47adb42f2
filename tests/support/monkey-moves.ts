import type { Dice } from './dice.ts';
import type { Control, Screen } from './monkey-screen.ts';
import type { MonkeyWords } from './monkey-words.ts';
import { PIN } from './nurse.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** One thing that somebody does, as plain data. Places are CSS pixels. */
export type Move =
  | ({ readonly do: 'touch' | 'touch twice'; readonly name: string; readonly isKey: boolean } & Point)
  | ({ readonly do: 'touch ground' } & Point)
  | ({ readonly do: 'press long'; readonly ms: number } & Point)
  | { readonly do: 'swipe' | 'two fingers'; readonly from: Point; readonly to: Point }
  | { readonly do: 'key'; readonly key: string }
  | { readonly do: 'wait'; readonly ms: number }
  /** Walks away until the kiosk asks; comes back then, or does not. */
  | { readonly do: 'walk away'; readonly answers: boolean }
  /** Holds the mark, but not for long enough. */
  | ({ readonly do: 'brush the mark' } & Point)
  | ({ readonly do: 'hold the mark and type'; readonly digits: string } & Point);

const KEYS = [
  ...['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Enter', 'Enter', 'Enter', 'Space'],
  // The two switches.
  ...['Digit1', 'Digit1', 'Digit1', 'Digit2', 'Digit2'],
  ...[
    'Tab',
    'Shift+Tab',
    'Escape',
    'PageDown',
    'PageUp',
    'Home',
    'End',
    'Backspace',
    'Delete',
    'Insert',
    'ContextMenu',
  ],
  ...['KeyA', 'KeyM', 'KeyZ', 'Digit7', 'Slash', 'F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12'],
  ...['Control+KeyR', 'Control+KeyW', 'Control+KeyQ', 'Control+KeyN', 'Control+KeyT', 'Control+KeyP', 'Control+KeyO'],
  ...[
    'Control+KeyS',
    'Control+KeyF',
    'Control+KeyA',
    'Control+KeyC',
    'Control+KeyV',
    'Control+Shift+KeyI',
    'Control+Equal',
  ],
  ...['Control+Minus', 'Control+Digit0', 'Control+Tab', 'Alt+ArrowLeft', 'Alt+ArrowRight', 'Alt+Home', 'Meta+KeyL'],
  // Staff at a keyboard.
  'Control+Alt+Shift+KeyS',
] as const;

/** How often each kind of move comes, where it can be made; of about 1000. */
const OFTEN = {
  touch: 300,
  'touch twice': 40,
  'touch ground': 60,
  'press long': 15,
  swipe: 50,
  'two fingers': 25,
  key: 470,
  wait: 12,
  'walk away': 2,
  'brush the mark': 6,
  'let in': 8,
  'wrong PIN': 2,
} as const;

export interface Temper {
  /** Walking away takes the better part of a minute. */
  readonly walksAway: boolean;
}

/** What the monkey does now: from the dice and what is on the screen alone. */
export function chooseMove(dice: Dice, screen: Screen, words: MonkeyWords, { walksAway }: Temper): Move {
  const { mark } = screen;
  const touchable = screen.controls.filter(({ name }) => !isStaffOnly(words, name));
  const can: Record<keyof typeof OFTEN, boolean> = {
    ...(Object.fromEntries(Object.keys(OFTEN).map((name) => [name, true])) as Record<keyof typeof OFTEN, boolean>),
    touch: touchable.length > 0,
    'touch twice': touchable.length > 0,
    // Nobody is asked on the first screen, and staff and nurses have minutes.
    'walk away': walksAway && screen.kind === 'patient' && !screen.controls.some((control) => control.in === 'strip'),
    'brush the mark': mark !== null,
    'let in': mark !== null,
    'wrong PIN': mark !== null,
  };
  const kinds = Object.keys(OFTEN) as (keyof typeof OFTEN)[];
  const kind = dice.byWeight(kinds.filter((name) => can[name]).map((name) => [OFTEN[name], name] as const));
  const anywhere = (): Point => ({ x: dice.below(screen.width), y: dice.below(screen.height) });
  switch (kind) {
    case 'touch':
    case 'touch twice': {
      const { name, x, y, isKey } = dice.byWeight(touchable.map((control) => [likingFor(control, words), control]));
      return { do: kind, name, x, y, isKey };
    }
    case 'touch ground':
      return { do: kind, ...offButtons(anywhere(), screen) };
    case 'press long':
      return { do: kind, ...offButtons(anywhere(), screen), ms: 300 + dice.below(900) };
    case 'swipe':
    case 'two fingers':
      return { do: kind, from: offButtons(anywhere(), screen), to: anywhere() };
    case 'key':
      // What staff alone may do is no more a key's than a finger's.
      return { do: kind, key: safeKey(dice.oneOf(KEYS), screen, words) };
    case 'wait':
      return { do: kind, ms: 100 + dice.below(1400) };
    case 'walk away':
      return { do: kind, answers: dice.below(2) === 0 };
    case 'brush the mark':
      return { do: kind, ...(mark ?? anywhere()) };
    case 'let in':
      return { do: 'hold the mark and type', digits: PIN, ...(mark ?? anywhere()) };
    case 'wrong PIN':
      return { do: 'hold the mark and type', digits: String(600_000 + dice.below(300_000)), ...(mark ?? anywhere()) };
  }
}

/** Further in is liked, and away from the visit is not: otherwise most visits would be over after a few touches. */
function likingFor({ name, in: part, page }: Control, words: MonkeyWords): number {
  if (words.forget.has(name) || words.leave.has(name)) return 0.5;
  if (words.further.has(name) || page === 'on' || (part === 'dialog' && page === 'back')) return 4;
  return part === 'main' || part === 'dialog' ? 2 : 1;
}

function isStaffOnly(words: MonkeyWords, name: string): boolean {
  // Cards have a second line.
  return [...words.staffOnly].some((known) => name.startsWith(known));
}

/** Where no button is; a swipe that begins on one is a touch that slid off, which its own tests have. */
function offButtons(point: Point, { controls }: Screen): Point {
  const isNear = ({ x, y }: Point) => controls.some((control) => Math.hypot(control.x - x, control.y - y) < 60);
  return isNear(point) ? { x: 2, y: 2 } : point;
}

function safeKey(key: string, { kind, controls }: Screen, words: MonkeyWords): string {
  const presses = ['Enter', 'Space', 'Digit2'].includes(key);
  return presses && kind === 'staff' && controls.some(({ name }) => isStaffOnly(words, name)) ? 'ArrowDown' : key;
}
