import start from 'virtual:kiosk-start';
import { type ReactNode, useMemo } from 'react';
import type { Library } from '../content/schema.ts';
import type { KioskSettings } from '../electron/ipc/contract.ts';
import { CornerMark } from './components/corner-mark.ts';
import { LowReachButton } from './components/low-reach-button.tsx';
import { todayHere } from './library/review-state.ts';
import { ComfortDialog } from './screens/comfort-dialog.tsx';
import type { resumeCode } from './session/resume-code.ts';
import type { Session, SessionEvent } from './session/session.ts';
import { StaffMark } from './staff/staff-mark.tsx';
import { useComfort } from './use-comfort.ts';
import { VisitScreens } from './visit-screens.tsx';
import { offered, Welcome, welcomeWords } from './welcome.tsx';
import { knownWords } from './words/words.ts';

export interface SessionScreensProps {
  readonly settings: KioskSettings;
  readonly library: Library;
  readonly session: Session;
  /** To answer "Are you still there?". */
  readonly secondsLeft: number;
  readonly dispatch: (event: SessionEvent) => void;
  /** Loaded with a walkthrough: most visitors never need it. */
  readonly makeCode: typeof resumeCode | undefined;
  /** Somebody held the mark in the corner. */
  readonly onStaff: () => void;
}

/** What is on the screen for a session: the same value, the same screen. */
export function SessionScreens(props: SessionScreensProps): ReactNode {
  const { settings, library, session, secondsLeft, makeCode, dispatch, onStaff } = props;
  const mark = useMemo(() => <StaffMark onHeld={onStaff} />, [onStaff]);
  const languages = offered(settings.languages);
  const language = languages.find(({ code }) => session.at === 'visit' && code === session.language) ?? languages[0];
  const { comfort, dialog } = session;
  const reachLine = useComfort(comfort, language ?? { code: 'en', dir: 'ltr' }, settings);
  const words = knownWords(language?.code ?? 'en');
  const lowReach = reachLine > 0 && (
    <LowReachButton
      label={welcomeWords(language)('lowReach')}
      isOn={comfort.lowReach}
      onPress={() => dispatch({ type: 'comfortChanged', change: { lowReach: !comfort.lowReach } })}
    />
  );
  return (
    <CornerMark value={mark}>
      {session.at === 'welcome' || words === undefined ? (
        session.at === 'welcome' && <Welcome {...{ settings, session, lowReach, dispatch }} />
      ) : (
        <VisitScreens
          library={library}
          words={words}
          visit={session}
          languages={languages}
          lowReach={lowReach}
          secondsLeft={secondsLeft}
          clinic={settings.clinic}
          resumeCode={codeOf(session, library, makeCode)}
          dispatch={dispatch}
        />
      )}
      {dialog?.ask === 'comfort' && words !== undefined && (
        <ComfortDialog
          t={words.t}
          comfort={comfort}
          canLower={reachLine > 0}
          lowReach={lowReach}
          part={dialog.part}
          onPart={(part) => dispatch({ type: 'partTurned', part })}
          onChange={(change) => dispatch({ type: 'comfortChanged', change })}
          onUndo={() => dispatch({ type: 'comfortUndone' })}
          onClose={() => dispatch({ type: 'dialogClosed' })}
        />
      )}
    </CornerMark>
  );
}

/** The code of a walkthrough, while the nurse is called away. */
function codeOf(session: Session, library: Library, makeCode: typeof resumeCode | undefined): string | null {
  if (session.dialog?.ask !== 'pause' || session.at !== 'visit' || session.guide === null) return null;
  const context = { library, languages: start.languages.map(({ code }) => code), today: todayHere() };
  return makeCode?.(context, { ...session, guide: session.guide }) ?? null;
}
