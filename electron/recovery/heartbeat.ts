import type { Clock } from '../staff/clock.ts';

/** A page beats once a second; the time that a slow computer may need for one screen is far below this. */
export const SILENT_MS = 6_000;
/** A page that loads gets longer: after the computer was switched on, everything starts at once. */
export const STARTS_WITHIN_MS = 30_000;

const LOOK_EVERY_MS = 500;
/** The watch itself slept (a computer that was suspended, a program that was stopped): nobody could be heard meanwhile. */
const SLEPT_MS = 2_500;

export interface Heartbeat {
  /** The page loads: the next beat may take longer. */
  starts(): void;
  beat(): void;
  /** Nothing is watched until the page loads again. */
  rests(): void;
}

/** Calls `onSilence` once when a page that should beat does not. */
export function watchHeartbeat(clock: Clock, onSilence: (seconds: number) => void): Heartbeat {
  let limitMs: number | undefined;
  let last = clock.steady();
  let lookedAt = clock.steady();

  setInterval(() => {
    const now = clock.steady();
    if (now - lookedAt > SLEPT_MS) last = now;
    lookedAt = now;
    if (limitMs === undefined || now - last < limitMs) return;
    limitMs = undefined;
    onSilence(Math.round((now - last) / 1000));
  }, LOOK_EVERY_MS).unref();

  const from = (ms: number | undefined) => {
    limitMs = ms;
    last = clock.steady();
  };
  return {
    starts: () => from(STARTS_WITHIN_MS),
    beat() {
      if (limitMs !== undefined) from(SILENT_MS);
    },
    rests: () => from(undefined),
  };
}
