import type { Clock } from '../../staff/clock.ts';

/** After so long no new start is counted any more, and the kiosk may try again by itself. */
export const RESTS_MS = 600_000;
/** A panel that touches itself must not keep it from that for ever. */
export const LONGEST_MS = 3 * RESTS_MS;
const LOOK_EVERY_MS = 5_000;

/** Calls `again` once when the screen has rested long enough, but not under the hands of staff. */
export function tryAgain(clock: Pick<Clock, 'steady'>, areStaffAtIt: () => boolean, again: () => void): void {
  const since = clock.steady();
  const timer = setInterval(() => {
    const rested = clock.steady() - since;
    if (rested < RESTS_MS || (areStaffAtIt() && rested < LONGEST_MS)) return;
    clearInterval(timer);
    again();
  }, LOOK_EVERY_MS);
}
