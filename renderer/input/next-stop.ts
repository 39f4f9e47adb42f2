import type { KeyAction } from '../../electron/ipc/contract.ts';

export type Step = Extract<KeyAction, 'previous' | 'next' | 'move'>;

/**
 * The place of the next stop, from 0, in a list of `count`. `from` is the place that has the focus, one half between two
 * places where what had it is a stop no more, or undefined where nothing has it: then the walk begins at the top.
 *
 * `previous` and `next` end at the ends, so that a person who cannot see the screen notices them. `move` begins
 * again: whoever has two switches has no other way back.
 */
export function nextStop(count: number, from: number | undefined, step: Step): number {
  if (from === undefined) return 0;
  if (step === 'previous') return Math.max(Math.ceil(from) - 1, 0);
  const after = Math.floor(from) + 1;
  return step === 'move' ? after % count : Math.min(after, count - 1);
}
