import type { ReactNode } from 'react';
import type { Library, Topic } from '../content/schema.ts';
import type { ButtonProps } from './components/button.tsx';
import type { PatientScreenProps } from './components/patient-frame.tsx';
import { AgainScreen } from './guided/again-screen.tsx';
import { promptStates } from './guided/prompt-state.ts';
import { FinishedScreen } from './screens/finished-screen.tsx';
import { OpeningScreen } from './screens/opening-screen.tsx';
import { StepScreen } from './screens/step-screen.tsx';
import { answerKey } from './session/guide.ts';
import { currentStep, findTopic, type PlaceInTopic, stepsAbout } from './session/places.ts';
import type { SessionEvent, Visit } from './session/session.ts';

export interface TopicPlaceProps {
  /** What is taught. */
  readonly library: Library;
  readonly visit: Visit;
  readonly dispatch: (event: SessionEvent) => void;
  readonly place: PlaceInTopic;
  readonly shared: PatientScreenProps;
}

/** The screen of a place in a topic. */
export function TopicPlace(props: TopicPlaceProps): ReactNode {
  const { library, visit, dispatch, place, shared } = props;
  const topic = findTopic(library, place.topicId);
  if (topic === undefined) return null;
  const onBack = () => dispatch({ type: 'wentBack' });
  const onNext = () => dispatch({ type: 'wentOn' });
  const onSources = () => dispatch({ type: 'dialogOpened', ask: 'sources' });
  const { guide } = visit;
  switch (place.at) {
    case 'opening':
      return (
        <OpeningScreen
          {...shared}
          // A new screen each: its heading takes the focus.
          key={topic.id}
          topic={topic}
          onBack={guide?.topics[0] === topic.id ? null : onBack}
          onStart={onNext}
          onSources={onSources}
        />
      );
    case 'finished':
      return (
        <FinishedScreen
          {...shared}
          topic={topic}
          nextTopic={nextTopic(visit, topic)}
          onBack={onBack}
          next={afterFinished(props, topic)}
        />
      );
    case 'step':
    case 'again':
      return <StepPlace {...{ ...props, place, topic, onBack, onNext, onSources }} />;
  }
}

function nextTopic({ guide }: Visit, topic: Topic): string | undefined {
  return guide?.topics[guide.topics.indexOf(topic.id) + 1];
}

/** Alone a visitor chooses another topic; in a walkthrough the plan goes on. */
function afterFinished({ visit, shared, dispatch }: TopicPlaceProps, topic: Topic): ButtonProps {
  const { t } = shared.words;
  if (visit.guide === null) {
    return { label: t('finished.another'), onPress: () => dispatch({ type: 'topicsOpened' }) };
  }
  const label = nextTopic(visit, topic) === undefined ? t('nav.next') : t('guided.toNextPart');
  return { label, onPress: () => dispatch({ type: 'wentOn' }) };
}

interface StepPlaceProps extends TopicPlaceProps {
  readonly place: Extract<PlaceInTopic, { at: 'step' | 'again' }>;
  readonly topic: Topic;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly onSources: () => void;
}

function StepPlace({ library, visit, dispatch, place, shared, topic, ...moves }: StepPlaceProps): ReactNode {
  const { guide } = visit;
  const step = currentStep(library, place);
  if (step !== undefined) {
    const isLastLook = place.at === 'again' && place.about === stepsAbout(library, place).length;
    return (
      <StepScreen
        {...shared}
        {...moves}
        // A new step is a new screen: its heading takes the focus.
        key={`${topic.id}/${step.id}`}
        topic={topic}
        index={topic.steps.indexOf(step)}
        step={step}
        answer={visit.answers[answerKey(topic.id, step.id)]}
        states={
          guide?.holder === 'nurse' && step.kind === 'teachBack' ? promptStates(guide, topic.id, step) : undefined
        }
        onwardLabel={isLastLook ? shared.words.t('guided.toQuestion') : undefined}
        onAnswer={dispatch}
      />
    );
  }
  const question = topic.steps[place.index];
  if (place.at !== 'again' || question?.kind !== 'teachBack') return null;
  const [first] = stepsAbout(library, place);
  return (
    <AgainScreen
      {...shared}
      {...moves}
      topic={topic}
      step={question}
      promptId={place.promptId}
      picture={first?.picture ?? question.picture}
    />
  );
}
