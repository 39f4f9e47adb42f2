import type { ReactNode } from 'react';
import type { Language, Library, Step, Topic } from '../content/schema.ts';
import type { FrameActions, PatientScreenProps } from './components/patient-frame.tsx';
import { usePictures } from './library/pictures.ts';
import { overallReviewState, reviewState, todayHere } from './library/review-state.ts';
import { EmergencyScreen } from './screens/emergency-screen.tsx';
import { FinishedScreen } from './screens/finished-screen.tsx';
import { LanguageDialog } from './screens/language-dialog.tsx';
import { LeaveDialog } from './screens/leave-dialog.tsx';
import { OpeningScreen } from './screens/opening-screen.tsx';
import { SourcesDialog } from './screens/sources-dialog.tsx';
import { StepScreen } from './screens/step-screen.tsx';
import { StillThereDialog } from './screens/still-there-dialog.tsx';
import { TopicsScreen } from './screens/topics-screen.tsx';
import { answerKey } from './session/guide.ts';
import { currentStep, findTopic, type PlaceInTopic } from './session/places.ts';
import type { SessionEvent, Visit } from './session/session.ts';
import type { Words } from './words/words.ts';

export interface VisitScreensProps {
  readonly library: Library;
  readonly words: Words;
  readonly visit: Visit;
  readonly languages: readonly Language[];
  readonly lowReach: ReactNode;
  readonly secondsLeft: number;
  readonly dispatch: (event: SessionEvent) => void;
}

/** The screen of a visit, and at most one question over it. */
export function VisitScreens(props: VisitScreensProps): ReactNode {
  const { words, visit, languages, lowReach, secondsLeft, dispatch } = props;
  const { t } = words;
  const actions: FrameActions = {
    onComfort: () => dispatch({ type: 'dialogOpened', ask: 'comfort' }),
    onLanguages: () => dispatch({ type: 'dialogOpened', ask: 'language' }),
    onEmergency: () => dispatch({ type: 'emergencyOpened', language: visit.language }),
    onLeave: () => dispatch({ type: 'dialogOpened', ask: 'leave' }),
  };
  return (
    <>
      <PlaceScreen {...props} actions={actions} />
      <p className="heard" role="status">
        {heardPlace(props)}
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
          onStay={() => dispatch({ type: 'dialogClosed' })}
          onLeave={() => dispatch({ type: 'left' })}
        />
      )}
      {visit.dialog?.ask === 'sources' && <Sources {...props} />}
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

/** Where a person is now, for screen readers: the heading, which has the focus, does not say it. */
function heardPlace({ library, words: { t, content }, visit: { place, emergency } }: VisitScreensProps): string {
  if (emergency !== null) return '';
  if (place.at === 'topics') return content.groups[library.medicine.groups[place.group]?.id ?? ''] ?? '';
  if (!('topicId' in place)) return '';
  const topic = content.topics[place.topicId]?.title ?? '';
  const total = findTopic(library, place.topicId)?.steps.length ?? 0;
  return place.at === 'step' ? t('nav.heard', { topic, place: place.index + 1, total }) : topic;
}

type PlaceScreenProps = VisitScreensProps & { readonly actions: FrameActions };

function PlaceScreen(props: PlaceScreenProps): ReactNode {
  const { library, words, visit, actions, lowReach, dispatch } = props;
  const { place } = visit;
  // Asked for with the first screen: the 911 screen must be there in one frame, pictures included.
  const emergencyPictures = usePictures('emergency');
  const placePictures = usePictures(place.at === 'step' ? `topic-${place.topicId}` : 'topics');
  const onPart = (part: number) => dispatch({ type: 'partTurned', part });
  const today = todayHere();
  const notice =
    !('topicId' in place) || visit.emergency !== null
      ? overallReviewState(library, visit.language, today)
      : reviewState(library, place.topicId, visit.language, today).state;
  const shared = { words, actions, lowReach, notice, pictures: placePictures, part: place.part, onPart };

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
  if (place.at === 'topics') {
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
  }
  if (!('topicId' in place)) return null;
  return <TopicPlace {...props} place={place} shared={shared} />;
}

interface TopicPlaceProps extends PlaceScreenProps {
  readonly place: PlaceInTopic;
  readonly shared: PatientScreenProps;
}

function TopicPlace({ library, visit, dispatch, place, shared }: TopicPlaceProps): ReactNode {
  const topic = findTopic(library, place.topicId);
  const step = currentStep(library, place);
  const onBack = () => dispatch({ type: 'wentBack' });
  const onSources = () => dispatch({ type: 'dialogOpened', ask: 'sources' });
  if (topic === undefined) return null;
  if (place.at === 'step' && step !== undefined) {
    return (
      <StepScreen
        {...shared}
        // A new step is a new screen: its heading takes the focus.
        key={`${topic.id}/${step.id}`}
        topic={topic}
        index={place.index}
        step={step}
        answer={visit.answers[answerKey(topic.id, step.id)]}
        onBack={onBack}
        onNext={() => dispatch({ type: 'wentOn' })}
        onAnswer={dispatch}
        onSources={onSources}
      />
    );
  }
  if (place.at === 'finished') {
    return (
      <FinishedScreen {...shared} topic={topic} onBack={onBack} onAnother={() => dispatch({ type: 'topicsOpened' })} />
    );
  }
  return (
    <OpeningScreen
      {...shared}
      topic={topic}
      onBack={onBack}
      onStart={() => dispatch({ type: 'wentOn' })}
      onSources={onSources}
    />
  );
}

function Sources({ library, words, visit, lowReach, dispatch }: VisitScreensProps): ReactNode {
  const { place, language, dialog } = visit;
  const topic = 'topicId' in place ? findTopic(library, place.topicId) : undefined;
  if (topic === undefined || dialog === null) return null;
  const facts = factsShown(topic, currentStep(library, place), visit);
  const sources = new Set(facts.flatMap((id) => library.sources[id] ?? []));
  return (
    <SourcesDialog
      t={words.t}
      language={language}
      sources={[...sources].flatMap((id) => words.content.sources[id] ?? [])}
      gathered={library.gathered}
      review={reviewState(library, topic.id, language, todayHere())}
      lowReach={lowReach}
      part={dialog.part}
      onPart={(part) => dispatch({ type: 'partTurned', part })}
      onClose={() => dispatch({ type: 'dialogClosed' })}
    />
  );
}

/** What the screen in view rests on: an open "what if" alone, or the whole step. */
function factsShown(topic: Topic, step: Step | undefined, visit: Visit): readonly string[] {
  if (step === undefined) return topic.opening.facts;
  if (step.kind === 'teachBack') return step.prompts.flatMap(({ facts }) => facts);
  if (step.kind !== 'whatIf') return step.facts;
  const answer = visit.answers[answerKey(topic.id, step.id)];
  const open = answer?.kind === 'whatIf' ? step.cases.filter(({ id }) => id === answer.open) : [];
  return (open.length > 0 ? open : step.cases).flatMap(({ facts }) => facts);
}
