import { useEffect, useMemo, useRef, useState } from 'react';
import type { KioskSettings } from '../electron/ipc/contract.ts';
import { type IdleClock, type IdleTimes, startIdleClock } from './session/idle.ts';
import type { KioskEvent, KioskState } from './session/kiosk-state.ts';
import { createPresence } from './session/presence.ts';
import { welcome } from './session/session.ts';
import { useTouchGuard } from './use-touch-guard.ts';

const surroundings = {
  // No time change moves this clock.
  now: () => performance.now(),
  setTimeout: (run: () => void, ms: number) => window.setTimeout(run, ms),
  clearTimeout: (timer: number) => window.clearTimeout(timer),
};

/** Whose quiet is counted; nobody's on the first screen, where there is nothing to forget. */
type Watched = 'staff' | 'nurse' | 'patientOfNurse' | 'visitor' | 'nobody';

/** The shell shuts its door after as long, so that no screen stands open to what is refused. */
export const STAFF_SECONDS = 120;

export interface Idle {
  /** To answer "Are you still there?", while it is asked. */
  readonly secondsLeft: number;
  /** Stops the clock, as while the glass is being wiped; call what it returns to let it run on. */
  readonly hold: () => () => void;
  /** Whether nobody has touched anything for so long that nobody is there. */
  readonly isGone: () => boolean;
}

/** Runs the idle clock while there is anything to forget, and guards every touch. */
export function useIdle(
  settings: KioskSettings['idle'],
  state: KioskState,
  dispatch: (event: KioskEvent) => void,
): Idle {
  const [secondsLeft, setSecondsLeft] = useState(settings.countdownSeconds);
  const clock = useRef<IdleClock>(undefined);
  const asking = useRef(false);
  asking.current = state.staff === null && state.session.at === 'visit' && state.session.stillThere;
  const watched = watchedOf(state);
  const times = useMemo(() => timesFor(watched, settings), [watched, settings]);

  const [presence] = useState(() => createPresence(surroundings.now));
  useTouchGuard({
    isAsking: () => asking.current,
    onActivity() {
      presence.stir();
      clock.current?.stir();
    },
  });

  useEffect(() => {
    if (watched === 'nobody') return;
    const started = startIdleClock(
      times,
      (idle) => {
        if (idle.phase === 'asking') setSecondsLeft(idle.secondsLeft);
        if (watched === 'staff') {
          if (idle.phase === 'over') dispatch({ type: 'staffLeft' });
          return;
        }
        dispatch({ type: idle.phase === 'asking' ? 'fellQuiet' : idle.phase === 'over' ? 'left' : 'stirred' });
      },
      surroundings,
    );
    clock.current = started;
    return () => {
      clock.current = undefined;
      started.stop();
    };
  }, [watched, times, dispatch]);

  const hold = useMemo(() => () => clock.current?.hold() ?? (() => {}), []);
  return { secondsLeft, hold, isGone: presence.isGone };
}

function watchedOf({ session, staff }: KioskState): Watched {
  if (staff !== null) return 'staff';
  if (session === welcome) return 'nobody';
  if (session.at === 'welcome' || session.guide === null) return 'visitor';
  return session.guide.holder === 'nurse' ? 'nurse' : 'patientOfNurse';
}

function timesFor(watched: Watched, settings: KioskSettings['idle']): IdleTimes {
  const { countdownSeconds, quietSeconds, guidedSeconds, handedOverSeconds } = settings;
  switch (watched) {
    case 'staff':
      // Staff are not asked: what they see is none of a patient's business.
      return { quietSeconds: STAFF_SECONDS, countdownSeconds: 0 };
    case 'nurse':
      return { quietSeconds: guidedSeconds, countdownSeconds };
    case 'patientOfNurse':
      return { quietSeconds: handedOverSeconds, countdownSeconds };
    default:
      return { quietSeconds, countdownSeconds };
  }
}
