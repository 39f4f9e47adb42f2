import start from 'virtual:kiosk-start';
import type { ReactNode } from 'react';
import type { Language, Library } from '../content/schema.ts';
import type { EmergencyWords } from '../content/words.ts';
import type { KioskSettings } from '../electron/ipc/contract.ts';
import { todayHere } from './library/review-state.ts';
import { ComfortDialog } from './screens/comfort-dialog.tsx';
import { resumeCode } from './session/resume-code.ts';
import type { Session, SessionEvent } from './session/session.ts';
import { VisitScreens } from './visit-screens.tsx';
import type { Words } from './words/words.ts';

export interface VisitLayerProps {
  readonly settings: KioskSettings;
  readonly library: Library;
  readonly words: Words;
  readonly emergencyWords: EmergencyWords;
  readonly session: Session;
  readonly languages: readonly Language[];
  readonly lowReach: ReactNode;
  /** Something of the panel is out of reach for a person who sits. */
  readonly canLower: boolean;
  readonly secondsLeft: number;
  readonly dispatch: (event: SessionEvent) => void;
}

/** All that a session shows but the first screen, in one piece that no start waits for. */
export function VisitLayer(props: VisitLayerProps): ReactNode {
  const { settings, session, words, lowReach, canLower, dispatch } = props;
  const { comfort, dialog } = session;
  return (
    <>
      {session.at === 'visit' && (
        <VisitScreens {...props} visit={session} clinic={settings.clinic} resumeCode={codeOf(session, props.library)} />
      )}
      {dialog?.ask === 'comfort' && (
        <ComfortDialog
          t={words.t}
          comfort={comfort}
          canLower={canLower}
          lowReach={lowReach}
          part={dialog.part}
          onPart={(part) => dispatch({ type: 'partTurned', part })}
          onChange={(change) => dispatch({ type: 'comfortChanged', change })}
          onUndo={() => dispatch({ type: 'comfortUndone' })}
          onClose={() => dispatch({ type: 'dialogClosed' })}
        />
      )}
    </>
  );
}

/** The code of a walkthrough, while the nurse is called away. */
function codeOf(session: Session, library: Library): string | null {
  if (session.dialog?.ask !== 'pause' || session.at !== 'visit' || session.guide === null) return null;
  const context = { library, languages: start.languages.map(({ code }) => code), today: todayHere() };
  return resumeCode(context, { ...session, guide: session.guide });
}
