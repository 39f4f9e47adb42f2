import { type ReactNode, useReducer, useState } from 'react';
import type { Library } from '../content/schema.ts';
import type { KioskSettings } from '../electron/ipc/contract.ts';
import { emptyLibrary, loadLibrary } from './library/library.ts';
import { loadPictures } from './library/pictures.ts';
import { FaultScreen } from './screens/fault-screen.tsx';
import { nextSession, type Session, type SessionEvent, welcome } from './session/session.ts';
import { SessionScreens } from './session-screens.tsx';
import { useIdle } from './use-idle.ts';
import { offered, welcomeWords } from './welcome.tsx';
import { loadWords } from './words/words.ts';

/** The whole page: one session value, one screen for it. */
export function Kiosk({ settings }: { readonly settings: KioskSettings }): ReactNode {
  const [library, setLibrary] = useState<Library>(emptyLibrary);
  const [session, dispatch] = useReducer(
    (known: Session, event: SessionEvent) => nextSession(library, known, event),
    welcome,
  );
  const secondsLeft = useIdle(settings.idle, session, dispatch);
  const languages = offered(settings.languages);
  const faultWords = welcomeWords(
    languages.find(({ code }) => session.at === 'visit' && code === session.language) ?? languages[0],
  );

  return (
    <FaultScreen
      report={(found) => void window.kiosk.reportFault(found)}
      onRestart={() => dispatch({ type: 'left' })}
      words={{
        title: faultWords('fault.title'),
        body: faultWords('fault.body'),
        restart: faultWords('fault.restart'),
      }}
    >
      <SessionScreens
        settings={settings}
        library={library}
        session={session}
        secondsLeft={secondsLeft}
        dispatch={(event) => {
          if (!('language' in event) && !isFirstComfort(session, event)) return dispatch(event);
          const language = 'language' in event ? event.language : (languages[0]?.code ?? 'en');
          void loadForVisit(event.type, language).then(
            (loaded) => {
              setLibrary(loaded);
              dispatch(event);
            },
            (error: unknown) => window.kiosk.reportFault({ where: 'content', message: String(error) }),
          );
        }}
      />
    </FaultScreen>
  );
}

/** The comfort panel over Welcome speaks the first language: its words are not there yet. */
function isFirstComfort(session: Session, event: SessionEvent): boolean {
  return session.at === 'welcome' && event.type === 'dialogOpened';
}

/** What a language needs is loaded when somebody chooses it, and only then does the screen change. */
async function loadForVisit(type: SessionEvent['type'], language: string): Promise<Library> {
  const [library] = await Promise.all([
    loadLibrary(),
    loadWords(language),
    type === 'languageChosen' ? loadPictures('topics') : type === 'emergencyOpened' ? loadPictures('emergency') : null,
  ]);
  return library;
}
