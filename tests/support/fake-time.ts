import type { IdleSurroundings } from '../../renderer/session/idle.ts';

/** A clock that stands still until a test moves it. */
export interface FakeTime extends IdleSurroundings {
  /** Lets time pass and runs what falls due on the way. */
  pass(seconds: number): void;
  /** The machine sleeps: time passes, and what fell due runs late, at the end. */
  sleep(seconds: number): void;
}

export function fakeTime(): FakeTime {
  let now = 0;
  let nextTimer = 1;
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>();

  function runDue(until: number): void {
    for (;;) {
      const due = [...timers].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at)[0];
      if (due === undefined) return;
      const [id, { at, run }] = due;
      timers.delete(id);
      now = Math.max(now, at);
      run();
    }
  }

  return {
    now: () => now,
    setTimeout(run, ms) {
      const id = nextTimer++;
      timers.set(id, { at: now + ms, run });
      return id;
    },
    clearTimeout: (id) => void timers.delete(id),
    pass(seconds) {
      const until = now + seconds * 1000;
      runDue(until);
      now = until;
    },
    sleep(seconds) {
      now += seconds * 1000;
      runDue(now);
    },
  };
}
