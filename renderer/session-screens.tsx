import { type ReactNode, useMemo } from 'react';
import type { Library } from '../content/schema.ts';
import type { KioskSettings } from '../electron/ipc/contract.ts';
import { CornerMark } from './components/corner-mark.ts';
import { LowReachButton } from './components/low-reach-button.tsx';
import { knownVisitLayer } from './known-visit-layer.ts';
import type { Session, SessionEvent } from './session/session.ts';
import { StaffMark } from './staff/staff-mark.tsx';
import { useComfort } from './use-comfort.ts';
import { offered, Welcome, welcomeWords } from './welcome.tsx';
import { knownWords } from './words/words.ts';

export interface SessionScreensProps {
  readonly settings: KioskSettings;
  readonly library: Library;
  readonly session: Session;
  /** To answer "Are you still there?". */
  readonly secondsLeft: number;
  readonly dispatch: (event: SessionEvent) => void;
  /** Somebody held the mark in the corner. */
  readonly onStaff: () => void;
}

/** What is on the screen for a session: the same value, the same screen. */
export function SessionScreens(props: SessionScreensProps): ReactNode {
  const { settings, library, session, secondsLeft, dispatch, onStaff } = props;
  const mark = useMemo(() => <StaffMark onHeld={onStaff} />, [onStaff]);
  const languages = offered(settings.languages);
  const language = languages.find(({ code }) => session.at === 'visit' && code === session.language) ?? languages[0];
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
  const VisitLayer = knownVisitLayer();
  return (
    <CornerMark value={mark}>
      {session.at === 'welcome' && <Welcome {...{ settings, session, lowReach, dispatch }} />}
      {VisitLayer !== undefined && words !== undefined && (
        <VisitLayer
          {...{ settings, library, words, session, languages, lowReach, secondsLeft, dispatch }}
          canLower={reachLine > 0}
        />
      )}
    </CornerMark>
  );
}
