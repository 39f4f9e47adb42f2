import { type ReactNode, useMemo } from 'react';
import type { Library } from '../content/schema.ts';
import type { KioskSettings } from '../electron/ipc/contract.ts';
import { CornerMark } from './components/corner-mark.ts';
import { LowReachButton } from './components/low-reach-button.tsx';
import { EmergencyWords } from './screens/emergency-words.tsx';
import { LoadingScreen } from './screens/loading-screen.tsx';
import type { Session, SessionEvent } from './session/session.ts';
import { StaffMark } from './staff/staff-mark.tsx';
import { useComfort } from './use-comfort.ts';
import type { VisitLayer } from './visit-layer.tsx';
import { Welcome } from './welcome.tsx';
import { offered, type StartLanguage, startLanguage, welcomeWords } from './words/start-languages.ts';
import { knownWords } from './words/words.ts';

export interface SessionScreensProps {
  readonly settings: KioskSettings;
  readonly library: Library;
  /** Undefined while it, or anything else that the session is drawn from, is being loaded. */
  readonly VisitLayer: typeof VisitLayer | undefined;
  readonly session: Session;
  /** To answer "Are you still there?". */
  readonly secondsLeft: number;
  readonly dispatch: (event: SessionEvent) => void;
  /** Somebody held the mark in the corner. */
  readonly onStaff: () => void;
}

/** What is on the screen for a session: the same value, the same screen. */
export function SessionScreens(props: SessionScreensProps): ReactNode {
  const { settings, library, session, secondsLeft, dispatch, onStaff, VisitLayer } = props;
  const mark = useMemo(() => <StaffMark onHeld={onStaff} />, [onStaff]);
  const languages = offered(settings.languages);
  const language = languageOf(session, languages);
  const { comfort } = session;
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
      {session.at === 'welcome' && <Welcome {...{ settings, session, lowReach, dispatch }} />}
      {VisitLayer !== undefined && words !== undefined && language !== undefined ? (
        <VisitLayer
          {...{ settings, library, words, session, lowReach, secondsLeft, dispatch }}
          emergencyWords={language.emergency}
          languages={languages.includes(language) ? languages : [...languages, language]}
          canLower={reachLine > 0}
        />
      ) : (
        session.at === 'visit' && <StandIn {...{ session, language, lowReach, dispatch }} />
      )}
    </CornerMark>
  );
}

/** Of a visit its own, whether or not the clinic offers it: a nurse may have begun it so. Otherwise the first one. */
function languageOf(session: Session, languages: readonly StartLanguage[]): StartLanguage | undefined {
  return (session.at === 'visit' ? startLanguage(session.language) : undefined) ?? languages[0];
}

interface StandInProps extends Pick<SessionScreensProps, 'dispatch'> {
  readonly session: Extract<Session, { at: 'visit' }>;
  readonly language: StartLanguage | undefined;
  readonly lowReach: ReactNode;
}

/** What a visit has while its own screens are being loaded: the words of 911, or the way to them. */
function StandIn({ session, language, lowReach, dispatch }: StandInProps): ReactNode {
  const t = welcomeWords(language);
  if (session.emergency !== null && language !== undefined) {
    return (
      <EmergencyWords
        words={language.emergency}
        moreLabel={t('staff.more')}
        lowReach={lowReach}
        part={session.emergency.part}
        onPart={(part) => dispatch({ type: 'partTurned', part })}
        onClose={() => dispatch({ type: 'emergencyClosed' })}
      />
    );
  }
  return (
    <LoadingScreen
      words={{ title: t('moment'), restart: t('fault.restart') }}
      onRestart={() => dispatch({ type: 'left' })}
      onEmergency={() => dispatch({ type: 'emergencyOpened', language: session.language })}
    />
  );
}
