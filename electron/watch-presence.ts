import type { WebContents } from 'electron';
import { computerClock } from './staff/clock.ts';
import { TOUCHES } from './watch-stay.ts';

/** Somebody who reads touches nothing for a while, also on the first screen. */
const GONE_AFTER_MS = 120_000;

export interface Presence {
  /** The page says whether nobody is in a visit or in the staff area. */
  tell(isFree: boolean): void;
  /** Whether nobody is at the screen. */
  isFree(): boolean;
}

/** Knows whether somebody is at the screen: from the page, and from touches and keys. */
export function watchPresence(contents: WebContents): Presence {
  let isFree = false;
  let touchedAt = computerClock.steady();
  contents.on('input-event', (_event, { type }) => {
    if (TOUCHES.has(type)) touchedAt = computerClock.steady();
  });
  return {
    tell(free) {
      isFree = free;
    },
    isFree: () => isFree && computerClock.steady() - touchedAt > GONE_AFTER_MS,
  };
}
