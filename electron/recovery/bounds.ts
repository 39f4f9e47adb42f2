import type { Clock } from '../staff/clock.ts';
import type { RelaunchMemory } from './relaunch-memory.ts';

/** What is done about a page that died: load it anew, start the program anew, or let the screen rest until staff come. */
export type Mending = 'reload' | 'relaunch' | 'rest';

/** Until it has lived so long in one piece, what a page fails at is one trouble. */
const RELOADS = { most: 3, livedMs: 60_000 } as const;
const RELAUNCHES = { most: 3, withinMs: 600_000 } as const;

/** Each longer than the one before: what failed at once may need a moment (a driver that restarts, a disk that wakes). */
const PAUSES_MS: readonly number[] = [200, 500, 1_500];

export interface Bounds {
  /** What is to be done about a page that died now, and after how many milliseconds. It is counted as done. */
  nextForPage(): { readonly mending: Mending; readonly pauseMs: number };
  /** The page was heard now. */
  lives(): void;
  /** The same where only a new start can help. */
  nextForProgram(): Exclude<Mending, 'reload'>;
}

/**
 * At most three reloads until the page has lived for a minute, then at most three new starts in ten minutes, then rest: a fault that comes back each time must not make
 * the screen flicker all day, nor stay blank all day where it shows only slowly. New starts are remembered over a restart; one that cannot be written down is not made, so
 * that a full disk takes no bound away.
 */
export function createBounds(clock: Clock, memory: RelaunchMemory): Bounds {
  let reloads = 0;
  let lastReload = Number.NEGATIVE_INFINITY;

  function nextForProgram(): Exclude<Mending, 'reload'> {
    const now = clock.wall();
    // A time in the future is one of a clock that has been set back since: it says nothing.
    const recent = memory.read().filter((at) => at <= now && now - at < RELAUNCHES.withinMs);
    if (recent.length >= RELAUNCHES.most) return 'rest';
    return memory.write([...recent, now]) ? 'relaunch' : 'rest';
  }

  return {
    nextForPage() {
      if (reloads >= RELOADS.most) return { mending: nextForProgram(), pauseMs: 0 };
      const pauseMs = PAUSES_MS[reloads] ?? 0;
      reloads += 1;
      lastReload = clock.steady();
      return { mending: 'reload', pauseMs };
    },
    lives() {
      if (clock.steady() - lastReload >= RELOADS.livedMs) reloads = 0;
    },
    nextForProgram,
  };
}
