import start from 'virtual:kiosk-start';
import { type ReactNode, useEffect, useReducer, useState } from 'react';
import type { Library } from '../content/schema.ts';
import type { KioskSettings } from '../electron/ipc/contract.ts';
import { emptyLibrary, loadLibrary } from './library/library.ts';
import { loadPictures } from './library/pictures.ts';
import { FaultScreen } from './screens/fault-screen.tsx';
import { StaffNote } from './screens/staff-note.tsx';
import { LANGUAGES_A_PART, type WelcomeLanguage, WelcomeScreen } from './screens/welcome-screen.tsx';
import { nextSession, type Session, type SessionEvent, welcome } from './session/session.ts';
import { useIdle } from './use-idle.ts';
import { VisitScreens } from './visit-screens.tsx';
import { addWelcomeWords, knownWords, loadWords, type TranslateWelcome } from './words/words.ts';

type LanguageEvent = Extract<SessionEvent, { language: string }>;

/** The whole page: one session value, one screen for it. */
export function Kiosk({ settings }: { readonly settings: KioskSettings }): ReactNode {
  const [library, setLibrary] = useState<Library>(emptyLibrary);
  const [session, dispatch] = useReducer(
    (known: Session, event: SessionEvent) => nextSession(library, known, event),
    welcome,
  );
  const secondsLeft = useIdle(settings.idle, session, dispatch);
  const languages = offered(settings.languages);
  const words = session.at === 'visit' ? knownWords(session.language) : undefined;
  const language = languages.find(({ code }) => session.at === 'visit' && code === session.language) ?? languages[0];
  const faultWords = welcomeWords(language);
  useDocumentLanguage(session.at === 'visit' ? session.language : (languages[0]?.code ?? 'en'));

  /** What a language needs is loaded when somebody chooses it, and only then does the screen change. */
  const choose = (event: LanguageEvent) => {
    loadForVisit(event).then(
      (loaded) => {
        setLibrary(loaded);
        dispatch(event);
      },
      (error: unknown) => void window.kiosk.reportFault({ where: 'content', message: String(error) }),
    );
  };

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
      {session.at === 'welcome' || words === undefined ? (
        <Welcome settings={settings} onEvent={choose} />
      ) : (
        <VisitScreens
          library={library}
          words={words}
          visit={session}
          languages={languages}
          secondsLeft={secondsLeft}
          dispatch={dispatch}
          onLanguage={(code) => choose({ type: 'languageChosen', language: code })}
        />
      )}
    </FaultScreen>
  );
}

async function loadForVisit({ type, language }: LanguageEvent): Promise<Library> {
  const [library] = await Promise.all([
    loadLibrary(),
    loadWords(language),
    loadPictures(type === 'emergencyOpened' ? 'emergency' : 'topics'),
  ]);
  return library;
}

function Welcome({
  settings,
  onEvent,
}: {
  readonly settings: KioskSettings;
  readonly onEvent: (event: LanguageEvent) => void;
}): ReactNode {
  const [part, setPart] = useState(0);
  const [picture, setPicture] = useState<string>();
  useEffect(() => {
    const frame = requestAnimationFrame(() => setPicture(start.picture));
    return () => cancelAnimationFrame(frame);
  }, []);
  const languages = offered(settings.languages);
  const shown = languages.slice(part * LANGUAGES_A_PART, (part + 1) * LANGUAGES_A_PART);
  return (
    <WelcomeScreen
      picture={picture}
      medicine={start.medicine}
      clinicName={settings.clinic.name}
      languages={shown.map((language) => welcomeLanguage(language, settings.idle.quietSeconds))}
      part={part}
      parts={Math.ceil(languages.length / LANGUAGES_A_PART)}
      onPart={setPart}
      onLanguage={(language) => onEvent({ type: 'languageChosen', language })}
      onEmergency={() => onEvent({ type: 'emergencyOpened', language: languages[0]?.code ?? 'en' })}
      staffNote={<StaffNote t={welcomeWords(languages[0])} problems={settings.problems} />}
    />
  );
}

type StartLanguage = (typeof start.languages)[number];

/** The languages that the clinic wants, in its order; all of them where it names none. */
function offered(wanted: readonly string[]): readonly StartLanguage[] {
  if (wanted.length === 0) return start.languages;
  return wanted.flatMap((code) => start.languages.find((language) => language.code === code) ?? []);
}

function welcomeWords(language: StartLanguage = start.languages[0] as StartLanguage): TranslateWelcome {
  return addWelcomeWords(language.code, language.welcome);
}

function welcomeLanguage({ code, name, dir, welcome: words }: StartLanguage, quietSeconds: number): WelcomeLanguage {
  const t = addWelcomeWords(code, words);
  const minutes = quietSeconds / 60;
  const forgets = Number.isInteger(minutes)
    ? t('forgets.minutes', { count: minutes })
    : t('forgets.seconds', { count: quietSeconds });
  return { code, name, dir, start: t('start'), forgets };
}

function useDocumentLanguage(code: string): void {
  const dir = start.languages.find((language) => language.code === code)?.dir ?? 'ltr';
  useEffect(() => {
    document.documentElement.lang = code;
    document.documentElement.dir = dir;
  }, [code, dir]);
}
