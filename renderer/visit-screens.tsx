import type { ReactNode } from 'react';
import type { Language, Library } from '../content/schema.ts';
import type { EmergencyWords } from '../content/words.ts';
import type { FrameActions, PatientScreenProps } from './components/patient-frame.tsx';
import { GuidedDialogs } from './guided/guided-dialogs.tsx';
import { besideWords } from './guided/nurse-words.ts';
import type { ClinicPhones } from './guided/summary-screen.tsx';
import { VisitStrip } from './guided/visit-strip.tsx';
import { VisitSummary } from './guided/visit-summary.tsx';
import { WaitingScreen } from './guided/waiting-screen.tsx';
import { heardPlace } from './heard-place.ts';
import { type PictureSet, usePictures } from './library/pictures.ts';
import { overallReviewState, reviewState, todayHere } from './library/review-state.ts';
import { EmergencyScreen } from './screens/emergency-screen.tsx';
import { LanguageDialog } from './screens/language-dialog.tsx';
import { LeaveDialog } from './screens/leave-dialog.tsx';
import { StillThereDialog } from './screens/still-there-dialog.tsx';
import { TopicsScreen } from './screens/topics-screen.tsx';
import { taught } from './session/guide.ts';
import { findTopic, type Place } from './session/places.ts';
import type { SessionEvent, Visit } from './session/session.ts';
import { TopicPlace } from './topic-place.tsx';
import { TopicSources } from './topic-sources.tsx';
import type { Words } from './words/words.ts';

export interface VisitScreensProps {
  readonly library: Library;
  readonly words: Words;
  /** In the language of the visit. */
  readonly emergencyWords: EmergencyWords;
  readonly visit: Visit;
  readonly languages: readonly Language[];
  readonly lowReach: ReactNode;
  readonly secondsLeft: number;
  /** For the end of a walkthrough. */
  readonly clinic: ClinicPhones;
  /** By which a nurse who is called away goes on later, without hyphens; null where no nurse has the screen. */
  readonly resumeCode: string | null;
  readonly dispatch: (event: SessionEvent) => void;
}

/** The screen of a visit, and at most one question over it. */
export function VisitScreens(whole: VisitScreensProps): ReactNode {
  const props = { ...whole, library: taught(whole.library, whole.visit.guide) };
  const { words, visit, languages, lowReach, secondsLeft, dispatch } = props;
  const { t } = words;
  const isNurse = visit.guide?.holder === 'nurse';
  const isHandedOver = visit.guide?.holder === 'patient' && 'topicId' in visit.place;
  const actions: FrameActions = {
    onComfort: () => dispatch({ type: 'dialogOpened', ask: 'comfort' }),
    onLanguages: () => dispatch({ type: 'dialogOpened', ask: 'language' }),
    onEmergency: () => dispatch({ type: 'emergencyOpened', language: visit.language }),
    onLeave: isNurse ? null : () => dispatch({ type: 'dialogOpened', ask: 'leave' }),
  };
  return (
    <>
      {/* In other hands it is a new screen: its heading takes the focus. */}
      <PlaceScreen {...props} key={visit.guide?.holder ?? 'alone'} actions={actions} />
      <p className="heard" role="status">
        {heardPlace(props.library, words, props.emergencyWords, visit)}
      </p>
      {visit.dialog?.ask === 'language' && (
        <LanguageDialog
          t={t}
          languages={languages}
          current={visit.language}
          part={visit.dialog.part}
          onPart={(part) => dispatch({ type: 'partTurned', part })}
          lowReach={lowReach}
          onLanguage={(language) => dispatch({ type: 'languageChosen', language })}
          onClose={() => dispatch({ type: 'dialogClosed' })}
        />
      )}
      {visit.dialog?.ask === 'leave' && (
        <LeaveDialog
          t={t}
          lowReach={lowReach}
          isHandedOver={isHandedOver}
          onStay={() => dispatch({ type: 'dialogClosed' })}
          onLeave={() => dispatch({ type: isHandedOver ? 'handedBack' : 'left' })}
        />
      )}
      {visit.dialog?.ask === 'sources' && <TopicSources {...props} />}
      <GuidedDialogs {...props} />
      {visit.stillThere && (
        <StillThereDialog
          t={t}
          lowReach={lowReach}
          secondsLeft={secondsLeft}
          onStay={() => dispatch({ type: 'stirred' })}
        />
      )}
    </>
  );
}

type PlaceScreenProps = VisitScreensProps & { readonly actions: FrameActions };

function PlaceScreen(props: PlaceScreenProps): ReactNode {
  const { library, words, visit, actions, lowReach, dispatch } = props;
  const { place, guide } = visit;
  // Asked for with the first screen: the 911 screen must be there in one frame, pictures included.
  const emergencyPictures = usePictures('emergency');
  const placePictures = usePictures(picturesFor(place));
  const onPart = (part: number) => dispatch({ type: 'partTurned', part });
  const onBack = () => dispatch({ type: 'wentBack' });
  const today = todayHere();
  const notice =
    !('topicId' in place) || visit.emergency !== null
      ? overallReviewState(library, visit.language, today)
      : reviewState(library, place.topicId, visit.language, today).state;
  const shared: PatientScreenProps = {
    ...{ words, actions, lowReach, notice, onPart },
    pictures: placePictures,
    part: place.part,
    beside: guide ? besideWords(guide, visit.language) : undefined,
    strip: guide?.holder === 'nurse' ? <VisitStrip {...props} /> : undefined,
  };

  if (visit.emergency !== null) {
    return (
      <EmergencyScreen
        {...shared}
        emergency={library.medicine.emergency}
        said={props.emergencyWords}
        pictures={emergencyPictures}
        part={visit.emergency.part}
        onClose={() => dispatch({ type: 'emergencyClosed' })}
      />
    );
  }
  switch (place.at) {
    case 'topics':
      return (
        <TopicsScreen
          {...shared}
          groups={library.medicine.groups}
          topics={library.topics}
          group={place.group}
          seen={visit.seen}
          onGroup={(group) => dispatch({ type: 'groupOpened', group })}
          onTopic={(topicId) => dispatch({ type: 'topicChosen', topicId })}
        />
      );
    case 'summary':
      return <VisitSummary {...props} shared={shared} />;
    case 'waiting': {
      const topic = findTopic(library, place.from.topicId);
      return topic && <WaitingScreen {...shared} topic={topic} onBack={onBack} />;
    }
    default:
      return <TopicPlace {...props} place={place} shared={shared} />;
  }
}

function picturesFor(place: Place): PictureSet {
  return place.at === 'step' || place.at === 'again' ? `topic-${place.topicId}` : 'topics';
}
