import type { StaffDoor, Unlock } from '../../electron/ipc/contract.ts';
import { CODE_LETTERS } from '../session/resume-code.ts';
import { unreachable } from '../unreachable.ts';

/** What somebody before the door has typed so far, and what came of the last try. */
export interface Door {
  readonly asksFor: StaffDoor['asksFor'];
  readonly typed: string;
  /**
   * `unknown`: the shell has not said yet what it asks for; mostly it is the PIN, so that is typed already. `asking`: the
   * shell has been asked and has not answered yet. `failed`: it gave no answer.
   */
  readonly state: 'unknown' | 'open' | 'asking' | 'wrong' | 'failed';
  /** Until the next try is heard; the pad is locked meanwhile. */
  readonly waitSeconds: number;
}

export type DoorEvent =
  | { readonly type: 'found'; readonly door: StaffDoor }
  | { readonly type: 'typed'; readonly key: string }
  | { readonly type: 'erased' }
  | { readonly type: 'asked' }
  | { readonly type: 'answered'; readonly answer: Unlock }
  | { readonly type: 'failed' }
  | { readonly type: 'secondPassed' };

/** Before the shell has said what it asks for. */
export const unknownDoor: Door = { asksFor: 'pin', typed: '', state: 'unknown', waitSeconds: 0 };

const PIN_LENGTH = { least: 6, most: 12 } as const;
const CODE_LENGTH = 8;

export function nextDoor(door: Door, event: DoorEvent): Door {
  const { typed, waitSeconds } = door;
  switch (event.type) {
    case 'found':
      return { ...event.door, typed: isKept(door, event.door) ? typed : '', state: 'open' };
    case 'typed':
      if (isLocked(door) || typed.length >= longest(door)) return door;
      return { ...door, typed: typed + event.key, state: door.state === 'unknown' ? 'unknown' : 'open' };
    case 'erased':
      return isLocked(door) ? door : { ...door, typed: typed.slice(0, -1) };
    case 'asked':
      return mayAsk(door) ? { ...door, state: 'asking' } : door;
    case 'answered':
      return answered(door, event.answer);
    case 'failed':
      return { ...door, typed: '', state: 'failed' };
    case 'secondPassed':
      return { ...door, waitSeconds: Math.max(0, waitSeconds - 1) };
    default:
      return unreachable(event);
  }
}

/** The first digits of a quick nurse, where it is the PIN that is asked for and nobody has to wait. */
function isKept({ state }: Door, { asksFor, waitSeconds }: StaffDoor): boolean {
  return state === 'unknown' && asksFor === unknownDoor.asksFor && waitSeconds === 0;
}

/** What was not even looked at is not called wrong. */
function answered(door: Door, answer: Unlock): Door {
  if (answer.ok) return { ...door, typed: '' };
  const state = answer.why === 'wrong' ? 'wrong' : 'open';
  return { ...door, typed: '', state, waitSeconds: Math.ceil(answer.waitSeconds) };
}

/** Nothing is typed while an answer is awaited or the wait after wrong tries is not over. */
export function isLocked({ state, waitSeconds }: Door): boolean {
  return state === 'asking' || waitSeconds > 0;
}

/** What is typed is as long as a PIN or the code is. */
export function mayAsk(door: Door): boolean {
  const least = door.asksFor === 'pin' ? PIN_LENGTH.least : CODE_LENGTH;
  return !isLocked(door) && door.state !== 'unknown' && door.typed.length >= least;
}

function longest({ asksFor }: Door): number {
  return asksFor === 'pin' ? PIN_LENGTH.most : CODE_LENGTH;
}

/** What a key of a keyboard types into a PIN. */
export function digitOf(key: string): string | undefined {
  return /^[0-9]$/.test(key) ? key : undefined;
}

/** What a key of a keyboard types into a code; small letters mean the same as capitals. */
export function codeLetterOf(key: string): string | undefined {
  const letter = key.toUpperCase();
  return letter.length === 1 && CODE_LETTERS.includes(letter) ? letter : undefined;
}

/** Minutes and seconds as on a clock, such as "0:05". */
export function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
