import { type ReactNode, useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { KioskSettings } from '../electron/ipc/contract.ts';
import { Heartbeat } from './heartbeat.tsx';
import { emptyLibrary } from './library/library.ts';
import { type Loaded, loadFor } from './load-for.ts';
import { FaultScreen } from './screens/fault-screen.tsx';
import { type KioskEvent, type KioskState, nextKiosk, startState } from './session/kiosk-state.ts';
import { SessionScreens } from './session-screens.tsx';
import { useIdle } from './use-idle.ts';
import { useRequests } from './use-requests.ts';
import { offered, welcomeWords } from './welcome.tsx';

export interface KioskProps {
  readonly settings: KioskSettings;
  /** Staff have changed them. */
  readonly onSettings: (settings: KioskSettings) => void;
}

/** The whole page: one state, one screen for it. */
export function Kiosk({ settings, onSettings }: KioskProps): ReactNode {
  const [{ library, StaffLayer }, setLoaded] = useState<Loaded>({ library: emptyLibrary });
  const [state, dispatchNow] = useReducer(
    (known: KioskState, event: KioskEvent) => nextKiosk(library, known, event),
    startState,
  );
  const { session, staff } = state;
  const [isBroken, setBroken] = useState(false);
  const at = useRef(session.at);
  at.current = session.at;
  const idle = useIdle(settings.idle, state, dispatchNow);
  const languages = offered(settings.languages);
  const firstLanguage = languages[0]?.code ?? 'en';
  const faultWords = welcomeWords(
    languages.find(({ code }) => session.at === 'visit' && code === session.language) ?? languages[0],
  );

  /** What an event needs is loaded first, and only then does the screen change. */
  const dispatch = useCallback(
    (event: KioskEvent) => {
      const loading = loadFor(event, firstLanguage, at.current);
      if (loading === undefined) return dispatchNow(event);
      void loading.then(
        (loaded) => {
          setLoaded((known) => ({ ...known, ...loaded }));
          dispatchNow(event);
        },
        (error: unknown) => {
          void window.kiosk.reportFault({ where: 'content', message: String(error) });
          // A page never tries twice to load the same.
          setBroken(true);
        },
      );
    },
    [firstLanguage],
  );

  const onStaff = useCallback(
    () => dispatch({ type: 'staffAsked', language: firstLanguage }),
    [dispatch, firstLanguage],
  );

  useRequests(firstLanguage, dispatch);
  const isStaff = staff !== null;
  useEffect(() => {
    if (isStaff) return () => void window.kiosk.lock();
    return undefined;
  }, [isStaff]);

  return (
    <>
      <Heartbeat isFree={session.at === 'welcome' && !isStaff} />
      <FaultScreen
        report={(found) => void window.kiosk.reportFault(found)}
        isDeadEnd={session.at === 'welcome' && !isStaff}
        isBroken={isBroken}
        isStaff={isStaff}
        onRestart={() => {
          dispatch({ type: 'staffLeft' });
          dispatch({ type: 'left' });
        }}
        words={{
          title: faultWords('fault.title'),
          body: faultWords('fault.body'),
          restart: faultWords('fault.restart'),
        }}
      >
        {staff !== null && StaffLayer !== undefined ? (
          <StaffLayer
            settings={settings}
            library={library}
            state={{ session, staff }}
            dispatch={dispatch}
            onSettings={onSettings}
            holdIdle={idle.hold}
          />
        ) : (
          <SessionScreens
            settings={settings}
            library={library}
            session={session}
            secondsLeft={idle.secondsLeft}
            dispatch={dispatch}
            onStaff={onStaff}
          />
        )}
      </FaultScreen>
    </>
  );
}
