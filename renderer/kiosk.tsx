import {
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { KioskSettings } from '../electron/ipc/contract.ts';
import { Heartbeat } from './heartbeat.tsx';
import type { LyingContacts } from './input/lying-contacts.ts';
import { LOADING } from './input/press.ts';
import { emptyLibrary } from './library/library.ts';
import { type Loaded, loadNeeds, loadWithPictures, missingFor } from './needs.ts';
import { FaultScreen } from './screens/fault-screen.tsx';
import { LoadingScreen } from './screens/loading-screen.tsx';
import { type KioskEvent, type KioskState, nextKiosk, startState } from './session/kiosk-state.ts';
import { inOrderOfPresses, type Press } from './session/press-order.ts';
import { SessionScreens } from './session-screens.tsx';
import { useIdle } from './use-idle.ts';
import { useRequests } from './use-requests.ts';
import { offered, startLanguage, welcomeWords } from './words/start-languages.ts';

export interface KioskProps {
  readonly settings: KioskSettings;
  /** What lies on the glass; for staff. */
  readonly lying: LyingContacts;
  /** Staff have changed them. */
  readonly onSettings: (settings: KioskSettings) => void;
}

/** The whole page: one state, one screen for it. */
export function Kiosk({ settings: saved, lying, onSettings }: KioskProps): ReactNode {
  const onGlass = useSyncExternalStore(lying.onChange, lying.now);
  const settings = useMemo(
    () => (onGlass === '' ? saved : { ...saved, problems: [...saved.problems, onGlass] }),
    [saved, onGlass],
  );
  const firstLanguage = offered(settings.languages)[0];
  const firstCode = firstLanguage?.code ?? 'en';
  const { state, loaded, isWhole, isBroken, dispatch, fail } = useKiosk(firstCode);
  const { session, staff } = state;
  const idle = useIdle(settings.idle, state, dispatch);
  const onStaff = useCallback(() => dispatch({ type: 'staffAsked', language: firstCode }), [dispatch, firstCode]);
  useRequests(firstCode, dispatch, fail);
  const isStaff = staff !== null;
  useEffect(() => {
    if (isStaff) return () => void window.kiosk.lock();
    return undefined;
  }, [isStaff]);

  const language = (session.at === 'visit' ? startLanguage(session.language) : undefined) ?? firstLanguage;
  const t = welcomeWords(language);
  const library = loaded.library ?? emptyLibrary;
  const { StaffLayer } = loaded;
  const is911 = staff === null && session.at === 'visit' && session.emergency !== null;
  return (
    <>
      <Heartbeat isFree={() => session.at === 'welcome' && !isStaff && idle.isGone()} />
      <FaultScreen
        report={(found) => void window.kiosk.reportFault(found)}
        isDeadEnd={session.at === 'welcome' && !isStaff}
        isBroken={isBroken && !is911}
        isStaff={isStaff}
        onRestart={() => {
          dispatch({ type: 'staffLeft' });
          dispatch({ type: 'left' });
        }}
        words={{
          title: t('fault.title'),
          body: t('fault.body'),
          restart: t('fault.restart'),
          emergency: language?.emergency.inShort ?? '',
        }}
      >
        {staff === null ? (
          <SessionScreens
            settings={settings}
            library={library}
            VisitLayer={isWhole ? loaded.VisitLayer : undefined}
            session={session}
            secondsLeft={idle.secondsLeft}
            dispatch={dispatch}
            onStaff={onStaff}
          />
        ) : StaffLayer !== undefined && isWhole ? (
          <StaffLayer
            settings={settings}
            library={library}
            state={{ session, staff }}
            dispatch={dispatch}
            onSettings={onSettings}
            holdIdle={idle.hold}
          />
        ) : (
          <LoadingScreen
            words={{ title: t('moment'), restart: t('fault.restart') }}
            onRestart={() => dispatch({ type: 'staffLeft' })}
            onEmergency={null}
          />
        )}
      </FaultScreen>
    </>
  );
}

interface RunningKiosk {
  readonly state: KioskState;
  readonly loaded: Loaded;
  /** All that the state is drawn from is there. */
  readonly isWhole: boolean;
  /** Something could not be loaded, and a page never tries twice to load the same: only a new one goes on. */
  readonly isBroken: boolean;
  readonly dispatch: Press;
  readonly fail: (error: unknown) => void;
}

/**
 * The state, and whatever it is drawn from: loaded before an event changes the screen, or as soon as the screen wants
 * it.
 */
function useKiosk(firstLanguage: string): RunningKiosk {
  const [loaded, setLoaded] = useState<Loaded>({});
  const { library = emptyLibrary } = loaded;
  const [state, apply] = useReducer(
    (known: KioskState, event: KioskEvent) => nextKiosk(library, known, event),
    startState,
  );
  const [isBroken, setBroken] = useState(false);
  const missingIn = (wanted: KioskState) => missingFor(wanted, firstLanguage, loaded);
  const missing = missingIn(state);
  const now = useRef({ missing, missingAfter: (_event: KioskEvent) => missing });
  now.current = { missing, missingAfter: (event) => missingIn(nextKiosk(library, state, event)) };

  // What was pressed shows it until the screen that it led to is drawn, however slow the computer is.
  const [loads, countLoad] = useReducer((count: number) => count + 1, 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each load, with the screen that comes of it
  useLayoutEffect(() => document.documentElement.removeAttribute(LOADING), [loads]);

  const take = useCallback((found: Loaded) => setLoaded((known) => ({ ...known, ...found })), []);
  const fail = useCallback((error: unknown) => {
    void window.kiosk.reportFault({ where: 'content', message: String(error) });
    setBroken(true);
  }, []);
  const dispatch = useMemo(
    () =>
      inOrderOfPresses({
        load(event) {
          // Its words are there; the rest of its screen comes when it can.
          if (event.type === 'emergencyOpened') return undefined;
          const { missing: before, missingAfter } = now.current;
          const added = missingAfter(event).filter((need) => !before.includes(need));
          if (added.length === 0) return undefined;
          document.documentElement.setAttribute(LOADING, '');
          return loadWithPictures(added).then(take).finally(countLoad);
        },
        apply,
        failed: fail,
      }),
    [take, fail],
  );

  // A new array each time it is asked for; the same needs are loaded once.
  const wanted = missing.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` stands for `missing`
  useEffect(() => {
    if (wanted !== '') loadNeeds(missing).then(take, fail);
  }, [wanted]);
  return { state, loaded, isWhole: missing.length === 0, isBroken, dispatch, fail };
}
