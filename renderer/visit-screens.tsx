import type { ReactNode } from 'react';
import type { Language, Library } from '../content/schema.ts';
import type { FrameActions } from './components/patient-frame.tsx';
import { usePictures } from './library/pictures.ts';
import { EmergencyScreen } from './screens/emergency-screen.tsx';
import { FinishedScreen } from './screens/finished-screen.tsx';
import { LanguageDialog } from './screens/language-dialog.tsx';
import { LeaveDialog } from './screens/leave-dialog.tsx';
import { StepScreen } from './screens/step-screen.tsx';
import { StillThereDialog } from './screens/still-there-dialog.tsx';
import { TopicsScreen } from './screens/topics-screen.tsx';
import { answerKey, currentStep, findTopic, type SessionEvent, type Visit } from './session/session.ts';
import type { Words } from './words/words.ts';

export interface VisitScreensProps {
  readonly library: Library;
  readonly words: Words;
  readonly visit: Visit;
  readonly languages: readonly Language[];
  readonly secondsLeft: number;
  readonly dispatch: (event: SessionEvent) => void;
  readonly onLanguage: (code: string) => void;
}

/** The screen of a visit, and at most one question over it. */
export function VisitScreens(props: VisitScreensProps): ReactNode {
  const { words, visit, languages, secondsLeft, dispatch, onLanguage } = props;
  const { t } = words;
  const actions: FrameActions = {
    onLanguages: () => dispatch({ type: 'dialogOpened', ask: 'language' }),
    onEmergency: () => dispatch({ type: 'emergencyOpened', language: visit.language }),
    onLeave: () => dispatch({ type: 'dialogOpened', ask: 'leave' }),
  };
  return (
    <>
      <PlaceScreen {...props} actions={actions} />
      {visit.dialog?.ask === 'language' && (
        <LanguageDialog
          t={t}
          languages={languages}
          current={visit.language}
          part={visit.dialog.part}
          onPart={(part) => dispatch({ type: 'partTurned', part })}
          onLanguage={onLanguage}
          onClose={() => dispatch({ type: 'dialogClosed' })}
        />
      )}
      {visit.dialog?.ask === 'leave' && (
        <LeaveDialog
          t={t}
          onStay={() => dispatch({ type: 'dialogClosed' })}
          onLeave={() => dispatch({ type: 'left' })}
        />
      )}
      {visit.stillThere && (
        <StillThereDialog t={t} secondsLeft={secondsLeft} onStay={() => dispatch({ type: 'stirred' })} />
      )}
    </>
  );
}

type PlaceScreenProps = VisitScreensProps & { readonly actions: FrameActions };

function PlaceScreen(props: PlaceScreenProps): ReactNode {
  const { library, words, visit, actions, dispatch } = props;
  const { place } = visit;
  // Asked for with the first screen: the 911 screen must be there in one frame, pictures included.
  const emergencyPictures = usePictures('emergency');
  const placePictures = usePictures(place.at === 'step' ? `topic-${place.topicId}` : 'topics');
  const onPart = (part: number) => dispatch({ type: 'partTurned', part });
  const shared = { words, actions, reviewed: library.reviewed, onPart };
  const topic = place.at === 'topics' ? undefined : findTopic(library, place.topicId);
  const step = currentStep(library, place);

  if (visit.emergency !== null) {
    return (
      <EmergencyScreen
        {...shared}
        emergency={library.medicine.emergency}
        pictures={emergencyPictures}
        part={visit.emergency.part}
        onClose={() => dispatch({ type: 'emergencyClosed' })}
      />
    );
  }
  if (place.at === 'step' && topic !== undefined && step !== undefined) {
    return (
      <StepScreen
        {...shared}
        // A new step is a new screen: its heading takes the focus.
        key={`${topic.id}/${step.id}`}
        topic={topic}
        index={place.index}
        step={step}
        pictures={placePictures}
        picked={visit.answers[answerKey(topic.id, step.id)]}
        part={place.part}
        onBack={() => dispatch({ type: 'wentBack' })}
        onNext={() => dispatch({ type: 'wentOn' })}
        onPick={(choiceId) => dispatch({ type: 'choicePicked', choiceId })}
        onTryAgain={() => dispatch({ type: 'triedAgain' })}
      />
    );
  }
  if (place.at === 'finished' && topic !== undefined) {
    return (
      <FinishedScreen
        {...shared}
        topic={topic}
        pictures={placePictures}
        part={place.part}
        onBack={() => dispatch({ type: 'wentBack' })}
        onAnother={() => dispatch({ type: 'topicsOpened' })}
        onLeave={() => dispatch({ type: 'left' })}
      />
    );
  }
  return (
    <TopicsScreen
      {...shared}
      topics={library.topics}
      pictures={placePictures}
      seen={visit.seen}
      part={place.part}
      onTopic={(topicId) => dispatch({ type: 'topicChosen', topicId })}
    />
  );
}
