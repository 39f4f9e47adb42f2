import type { Clock } from '../staff/clock.ts';

export const LOOK_EVERY_MS = 30_000;
const DAY_MS = 86_400_000;
/**
 * Where the clock of the computer was set back, its days say nothing: then a little more than a day of running is one.
 */
const LONGEST_RUN_MS = DAY_MS + 3_600_000;

export interface Planned {
  readonly clock: Clock;
  /** `HH:MM` by the clock of the computer, or null: never. */
  readonly restartAt: () => string | null;
  /** Whether nobody is at the screen. */
  readonly isFree: () => boolean;
  readonly restart: () => void;
}

/**
 * Restarts the program once a day, at its hour or as soon after it as nobody is there: what grows slowly starts small
 * again.
 */
export function planRestart({ clock, restartAt, isFree, restart }: Planned): void {
  const started = { wall: clock.wall(), steady: clock.steady() };
  setInterval(() => {
    const hour = restartAt();
    if (hour !== null && isDue(started, clock, hour) && isFree()) restart();
  }, LOOK_EVERY_MS).unref();
}

/** Whether the hour has come since the start. `hour`: `HH:MM`. */
export function isDue(started: { readonly wall: number; readonly steady: number }, now: Clock, hour: string): boolean {
  if (now.steady() - started.steady > LONGEST_RUN_MS) return true;
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  const last = new Date(now.wall());
  last.setHours(hours, minutes, 0, 0);
  if (last.getTime() > now.wall()) last.setDate(last.getDate() - 1);
  return started.wall < last.getTime();
}
