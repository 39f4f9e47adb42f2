import type { Clock } from '../staff/clock.ts';
import type { RelaunchMemory } from './relaunch-memory.ts';

/** What is done about a page that died: load it anew, start the program anew, or let the screen rest until staff come. */
export type Mending = 'reload' | 'relaunch' | 'rest';

const RELOADS = { most: 3, withinMs: 60_000 } as const;
const RELAUNCHES = { most: 3, withinMs: 600_000 } as const;

/** Each longer than the one before: what failed at once may need a moment (a driver that restarts, a disk that wakes). */
const PAUSES_MS: readonly number[] = [200, 500, 1_500];

export interface Bounds {
  /** What is to be done about a page that died now, and after how many milliseconds. It is counted as done. */
  nextForPage(): { readonly mending: Mending; readonly pauseMs: number };
  /** The same where only a new start can help. */
  nextForProgram(): Exclude<Mending, 'reload'>;
}

/**
 * At most three reloads in a minute, then at most three new starts in ten minutes, then rest: a fault that comes back each time must not make
 * the screen flicker all day. New starts are remembered over a restart; one that cannot be written down is not made, so
 * that a full disk takes no bound away.
 */
export function createBounds(clock: Clock, memory: RelaunchMemory): Bounds {
  let reloads: readonly number[] = [];

  function nextForProgram(): Exclude<Mending, 'reload'> {
    const now = clock.wall();
    // A time in the future is one of a clock that has been set back since: it says nothing.
    const recent = memory.read().filter((at) => at <= now && now - at < RELAUNCHES.withinMs);
    if (recent.length >= RELAUNCHES.most) return 'rest';
    return memory.write([...recent, now]) ? 'relaunch' : 'rest';
  }

  return {
    nextForPage() {
      const now = clock.steady();
      reloads = reloads.filter((at) => now - at < RELOADS.withinMs);
      if (reloads.length >= RELOADS.most) return { mending: nextForProgram(), pauseMs: 0 };
      const pauseMs = PAUSES_MS[reloads.length] ?? 0;
      reloads = [...reloads, now];
      return { mending: 'reload', pauseMs };
    },
    nextForProgram,
  };
}
