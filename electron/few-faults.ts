import type { Note } from './note-fault.ts';

/** So many lines in so long a time are written; what a fault that repeats without end says more is only counted. */
const MOST = 60;
const WHILE_MS = 60_000;

/** `note`, for a program that may be at fault again and again: neither the disk nor the kiosk has to bear each of them. `now` in ms, of a clock that nobody sets. */
export function fewOf(note: Note, now: () => number): Note {
  let since = Number.NEGATIVE_INFINITY;
  let written = 0;
  let leftOut = 0;
  return (level, where, text) => {
    if (now() - since >= WHILE_MS) {
      if (leftOut > 0)
        note('warn', 'other', `${leftOut} more faults were not written: there were too many in a minute`);
      since = now();
      written = 0;
      leftOut = 0;
    }
    if (written < MOST) note(level, where, text);
    else leftOut += 1;
    written += 1;
  };
}
