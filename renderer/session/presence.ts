/** Somebody who reads touches nothing for a while, also on the first screen. */
export const GONE_AFTER_MS = 120_000;

export interface Presence {
  /** Somebody touched the glass or pressed a key. */
  stir(): void;
  /** Whether nobody has for so long that nobody is there. */
  isGone(): boolean;
}

/** `now`: milliseconds of a clock that no time change can move. */
export function createPresence(now: () => number): Presence {
  let last = now();
  return {
    stir() {
      last = now();
    },
    isGone: () => now() - last > GONE_AFTER_MS,
  };
}
