import start from 'virtual:kiosk-start';
import { type ReactNode, useEffect, useState } from 'react';
import type { KioskSettings } from '../electron/ipc/contract.ts';
import { StaffNote } from './screens/staff-note.tsx';
import { type WelcomeLanguage, WelcomeScreen } from './screens/welcome-screen.tsx';
import type { SessionEvent, Welcome as WelcomeSession } from './session/session.ts';
import { offered, type StartLanguage, welcomeWords } from './words/start-languages.ts';

/** As many languages as anybody sees at first on the largest panel: the first paint does not wait for more. */
const AT_FIRST = 8;

export interface WelcomeProps {
  readonly settings: KioskSettings;
  readonly session: WelcomeSession;
  readonly lowReach: ReactNode;
  readonly dispatch: (event: SessionEvent) => void;
}

/** The first screen, with what comes in the start bundle: every language's few words and one picture. */
export function Welcome({ settings, session, lowReach, dispatch }: WelcomeProps): ReactNode {
  const [picture, setPicture] = useState<string>();
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      setPicture(start.picture);
      // At the first touch it is there already.
      requestIdleCallback(() => void import('./visit-layer.tsx'));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  const languages = offered(settings.languages);
  const shown = picture === undefined ? languages.slice(0, AT_FIRST) : languages;
  const t = welcomeWords(languages[0]);
  return (
    <WelcomeScreen
      picture={picture}
      medicine={start.medicine}
      clinicName={settings.clinic.name}
      languages={shown.map((language) => welcomeLanguage(language, settings.idle.quietSeconds))}
      part={session.part}
      comfortLabel={t('comfort')}
      lowReach={lowReach}
      onPart={(part) => dispatch({ type: 'partTurned', part })}
      onLanguage={(language) => dispatch({ type: 'languageChosen', language })}
      onComfort={() => dispatch({ type: 'dialogOpened', ask: 'comfort' })}
      onEmergency={() => dispatch({ type: 'emergencyOpened', language: languages[0]?.code ?? 'en' })}
      staffNote={<StaffNote t={t} problems={settings.problems} lowReach={lowReach} />}
    />
  );
}

function welcomeLanguage(language: StartLanguage, quietSeconds: number): WelcomeLanguage {
  const { code, name, dir } = language;
  const t = welcomeWords(language);
  const minutes = quietSeconds / 60;
  const forgets = Number.isInteger(minutes)
    ? t('forgets.minutes', { count: minutes })
    : t('forgets.seconds', { count: quietSeconds });
  return { code, name, dir, start: t('start'), forgets };
}
