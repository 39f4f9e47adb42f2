/** What the idle clock asks of its surroundings; a test passes a fake one. */
export interface IdleSurroundings {
  /** Milliseconds of a clock that no time change can move, such as performance.now. */
  now(): number;
  setTimeout(run: () => void, ms: number): number;
  clearTimeout(timer: number): void;
}

export interface IdleTimes {
  /** Quiet before the question, in seconds. */
  readonly quietSeconds: number;
  /** Time to answer it, in seconds. */
  readonly countdownSeconds: number;
}

/** `asking` carries the whole seconds that are left, from countdownSeconds down to 1. */
export type IdleState =
  | { readonly phase: 'watching' }
  | { readonly phase: 'asking'; readonly secondsLeft: number }
  | { readonly phase: 'over' };

export interface IdleClock {
  /** Somebody touched or pressed something: the count starts anew. */
  stir(): void;
  /** Stops the clock while media plays, a page prints or a nurse guides; call what it returns to let it run on, from the start. */
  hold(): () => void;
  /** For good: nothing starts it again, a hold that ends later neither. */
  stop(): void;
}

/**
 * Counts quiet time: first watching, then asking, then over. Reports each change, and each second while asking.
 * After `over` it reports nothing more until somebody stirs.
 */
export function startIdleClock(
  times: IdleTimes,
  report: (state: IdleState) => void,
  surroundings: IdleSurroundings,
): IdleClock {
  let since = surroundings.now();
  let timer: number | undefined;
  let last: IdleState = { phase: 'watching' };
  let isStopped = false;
  const holds = new Set<symbol>();

  function become(state: IdleState): void {
    if (same(state, last)) return;
    last = state;
    report(state);
  }

  /** Looks at the clock and sleeps until the next change; a late wake-up finds the state that is true by then. */
  function look(): void {
    timer = undefined;
    if (isStopped || holds.size > 0) return;
    const quietMs = surroundings.now() - since;
    const state = idleAfter(times, quietMs);
    become(state);
    if (state.phase !== 'over') timer = surroundings.setTimeout(look, msToNextChange(times, quietMs));
  }

  function startAnew(): void {
    since = surroundings.now();
    if (timer !== undefined) surroundings.clearTimeout(timer);
    look();
  }

  look();
  return {
    stir: startAnew,
    hold() {
      const hold = Symbol('hold');
      holds.add(hold);
      if (!isStopped) become({ phase: 'watching' });
      return () => {
        if (holds.delete(hold)) startAnew();
      };
    },
    stop() {
      isStopped = true;
      if (timer !== undefined) surroundings.clearTimeout(timer);
    },
  };
}

/** The state after `quietMs` without touch. */
export function idleAfter(times: IdleTimes, quietMs: number): IdleState {
  const askingMs = quietMs - times.quietSeconds * 1000;
  if (askingMs < 0) return { phase: 'watching' };
  const secondsLeft = Math.ceil(times.countdownSeconds - askingMs / 1000);
  return secondsLeft > 0 ? { phase: 'asking', secondsLeft } : { phase: 'over' };
}

function msToNextChange(times: IdleTimes, quietMs: number): number {
  const toQuestion = times.quietSeconds * 1000 - quietMs;
  return toQuestion > 0 ? toQuestion : 1000 - (-toQuestion % 1000);
}

function same(a: IdleState, b: IdleState): boolean {
  return a.phase === b.phase && (a.phase !== 'asking' || (b.phase === 'asking' && a.secondsLeft === b.secondsLeft));
}
