import type { Clock } from '../staff/clock.ts';
import type { Pace } from './pace.ts';

/** A page beats once a second; the time that a usual computer may need for one screen is far below this. */
export const SILENT_MS = 6_000;
/** A page that loads gets longer: after the computer was switched on, everything starts at once. */
export const STARTS_WITHIN_MS = 30_000;
/** From there on, a computer that needed longer from the load to the first beat is taken for slow. */
const USUAL_LOAD_MS = 5_000;
/**
 * Nobody knows the longest silence of a page that lives; half as long again as the longest that was heard is allowed.
 */
const ROOM = 1.5;

const LOOK_EVERY_MS = 500;
/**
 * A look that comes late counts for no more: nobody could be heard while the watch itself did not run (a suspended
 * computer, a stopped program).
 */
const COUNTS_MS = 1_000;

export interface Heartbeat {
  /** The page loads: the next beat may take longer. */
  starts(): void;
  beat(): void;
  /** Nothing is watched until the page loads again. */
  rests(): void;
  /** Whether the page has beaten since it was loaded last. */
  isHeard(): boolean;
}

/** Calls `onSilence` once when a page that should beat does not, within what the pace of this computer allows. */
export function watchHeartbeat(clock: Clock, pace: Pace, onSilence: (seconds: number) => void): Heartbeat {
  let state: 'rests' | 'loads' | 'beats' = 'rests';
  let silentMs = 0;
  let lookedAt = clock.steady();

  function count(): void {
    const now = clock.steady();
    silentMs += Math.min(now - lookedAt, COUNTS_MS);
    lookedAt = now;
  }
  const enter = (next: typeof state) => {
    state = next;
    silentMs = 0;
    lookedAt = clock.steady();
  };

  setInterval(() => {
    count();
    if (state === 'rests' || silentMs < pace.allow(state === 'loads' ? STARTS_WITHIN_MS : SILENT_MS)) return;
    const seconds = Math.round(silentMs / 1000);
    enter('rests');
    onSilence(seconds);
  }, LOOK_EVERY_MS).unref();

  return {
    starts: () => enter('loads'),
    beat() {
      if (state === 'rests') return;
      count();
      if (state === 'loads') pace.learn(USUAL_LOAD_MS, silentMs);
      else pace.learn(SILENT_MS, silentMs * ROOM);
      enter('beats');
    },
    rests: () => enter('rests'),
    isHeard: () => state === 'beats',
  };
}
