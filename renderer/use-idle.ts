import { useEffect, useRef, useState } from 'react';
import { guardTouches } from './input/touch-guard.ts';
import { type IdleClock, type IdleTimes, startIdleClock } from './session/idle.ts';
import { type Session, type SessionEvent, welcome } from './session/session.ts';

const surroundings = {
  // No time change moves this clock.
  now: () => performance.now(),
  setTimeout: (run: () => void, ms: number) => window.setTimeout(run, ms),
  clearTimeout: (timer: number) => window.clearTimeout(timer),
};

/** Runs the idle clock while there is anything to forget, and guards every touch. Gives back the seconds left while asking. */
export function useIdle(times: IdleTimes, session: Session, dispatch: (event: SessionEvent) => void): number {
  const [secondsLeft, setSecondsLeft] = useState(times.countdownSeconds);
  const clock = useRef<IdleClock>(undefined);
  const asking = useRef(false);
  asking.current = session.at === 'visit' && session.stillThere;
  const isUnderWay = session !== welcome;

  useEffect(
    () => guardTouches(window, { isAsking: () => asking.current, onActivity: () => clock.current?.stir() }),
    [],
  );

  useEffect(() => {
    if (!isUnderWay) return;
    const started = startIdleClock(
      times,
      (state) => {
        if (state.phase === 'asking') setSecondsLeft(state.secondsLeft);
        dispatch({ type: state.phase === 'asking' ? 'fellQuiet' : state.phase === 'over' ? 'left' : 'stirred' });
      },
      surroundings,
    );
    clock.current = started;
    return () => {
      clock.current = undefined;
      started.stop();
    };
  }, [isUnderWay, times, dispatch]);

  return secondsLeft;
}
