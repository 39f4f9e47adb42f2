import type { ReactNode } from 'react';
import type { Step, Topic } from '../../content/schema.ts';
import type { StepWords } from '../../content/words.ts';
import type { ButtonProps } from '../components/button.tsx';
import { UndoIcon } from '../components/icons.tsx';
import { useFollowing } from '../components/paged.tsx';
import { usePanes } from '../components/panes.ts';
import { PatientFrame, type PatientScreenProps } from '../components/patient-frame.tsx';
import { Picture } from '../components/picture.tsx';
import { Progress } from '../components/progress.tsx';
import { StepLayout } from '../components/step-layout.tsx';
import { askedNow, type PromptState } from '../guided/prompt-state.ts';
import { type Answer, type AnswerEvent, isOpen, wantedNext } from '../session/answers.ts';
import { unreachable } from '../unreachable.ts';
import type { Translate, Words } from '../words/words.ts';
import { ChooseStep } from './choose-step.tsx';
import { OrderStep } from './order-step.tsx';
import { ReadStep } from './read-step.tsx';
import { SitesMap, SitesStep } from './sites-step.tsx';
import { SortStep } from './sort-step.tsx';
import { TeachBackStep, type TeachBackStepProps } from './teach-back-step.tsx';
import { TimerStep, type TimerStepProps, useClock } from './timer-step.tsx';
import { WhatIfStep } from './what-if-step.tsx';

export interface StepScreenProps extends PatientScreenProps {
  readonly topic: Topic;
  /** The step's place in the topic, from 0. */
  readonly index: number;
  readonly step: Step;
  /** What the visitor did in this step before. */
  readonly answer: Answer | undefined;
  /** What came of each question to tell or show, by its id, while a nurse guides. */
  readonly states?: Readonly<Record<string, PromptState>> | undefined;
  /** What Next is called where it does not lead to the next step. */
  readonly onwardLabel?: string | undefined;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly onAnswer: (event: AnswerEvent) => void;
  readonly onSources: () => void;
}

/** What a step of one kind is given. */
export interface StepProps<Kind extends Step> {
  readonly t: Translate;
  readonly step: Kind;
  readonly words: StepWords;
  readonly answer: Answer | undefined;
  readonly onAnswer: (event: AnswerEvent) => void;
}

/** Kinds whose question and answers are best seen together. */
const ASKING: ReadonlySet<Step['kind']> = new Set(['choose', 'order', 'sort', 'whatIf']);

/** One step of a topic: its picture, its words, and where it stands in the topic. */
export function StepScreen(props: StepScreenProps): ReactNode {
  const { words, topic, index, step, answer, states, part, onPart, beside, onAnswer } = props;
  const { t } = words;
  const panes = usePanes(words, beside, part);
  const clock = useClock(step.kind === 'timer' ? step.seconds : 0);
  useFollowing(panes.first.paging, step.kind === 'teachBack' ? askedNow(step, states) : undefined, onPart);
  const place = { place: index + 1, total: topic.steps.length };
  const wordsIn = ({ content }: Words) => content.topics[topic.id]?.steps[step.id] ?? { title: '' };
  const number = stepNumber(topic, index);
  const isMap = step.kind === 'sites';
  // With the nurse's strip under it, a map needs all of its height for the fingers.
  const isTightMap = isMap && props.strip !== undefined;
  return (
    <PatientFrame
      screen={props}
      paging={panes}
      back={backButton(props)}
      next={nextButton(props)}
      areSourcesHere={isTightMap}
      middle={<Progress label={t('nav.place', place)} isQuiet={topic.howTo ?? false} {...place} />}
      onSources={props.onSources}
    >
      <StepLayout
        t={t}
        picture={<StepPicture {...props} stepWords={wordsIn(words)} />}
        isTouched={isMap}
        isAsked={ASKING.has(step.kind)}
        onSources={isTightMap ? undefined : props.onSources}
        panes={panes}
        tell={(told) => (
          <StepBody t={told.t} words={wordsIn(told)} {...{ step, number, clock, states, answer, onAnswer }} />
        )}
      />
    </PatientFrame>
  );
}

/** In hands-on topics every step to follow has a number, so that a nurse and a patient can name it. */
function stepNumber({ howTo, steps }: Topic, index: number): number | undefined {
  const isAction = ({ kind }: Step) => kind === 'read' || kind === 'timer';
  const step = steps[index];
  if (!howTo || step === undefined || !isAction(step)) return undefined;
  return steps.slice(0, index + 1).filter(isAction).length;
}

/** From an open "what if" back to the questions, from anything else to the step before. */
function backButton({ words: { t }, answer, onBack, onAnswer }: StepScreenProps): ButtonProps {
  const isCaseOpen = answer?.kind === 'whatIf' && answer.open !== null;
  return { label: t('nav.back'), onPress: isCaseOpen ? () => onAnswer({ type: 'triedAgain' }) : onBack };
}

/** After a reply, what the reply asks for. A check that has no fitting answer yet can be passed over, and says so. */
function nextButton({ words: { t }, step, answer, onwardLabel, onNext, onAnswer }: StepScreenProps): ButtonProps {
  switch (wantedNext(step, answer)) {
    case 'again':
      return {
        label: t('check.tryAgain'),
        icon: <UndoIcon />,
        iconAfter: null,
        onPress: () => onAnswer({ type: 'triedAgain' }),
      };
    case 'onward':
      return { label: t('sort.on'), onPress: () => onAnswer({ type: 'itemPassed' }) };
  }
  return isOpen(step, answer)
    ? { label: t('nav.skip'), kind: 'plain', onPress: onNext }
    : { label: onwardLabel ?? t('nav.next'), onPress: onNext };
}

function StepPicture({
  words,
  pictures,
  step,
  answer,
  onAnswer,
  stepWords,
}: StepScreenProps & { readonly stepWords: StepWords }): ReactNode {
  if (step.kind === 'sites') {
    return <SitesMap svg={pictures[step.picture]} step={step} words={stepWords} answer={answer} onAnswer={onAnswer} />;
  }
  const open = answer?.kind === 'whatIf' ? answer.open : null;
  const name = (step.kind === 'whatIf' && step.cases.find(({ id }) => id === open)?.picture) || step.picture;
  return <Picture svg={pictures[name]} alt={words.content.pictures[name] ?? ''} />;
}

type StepBodyProps = StepProps<Step> & Pick<TimerStepProps, 'number' | 'clock'> & Pick<TeachBackStepProps, 'states'>;

function StepBody({ step, ...props }: StepBodyProps): ReactNode {
  switch (step.kind) {
    case 'read':
      return <ReadStep t={props.t} words={props.words} number={props.number} />;
    case 'choose':
      return <ChooseStep {...props} step={step} />;
    case 'order':
      return <OrderStep {...props} step={step} />;
    case 'sort':
      return <SortStep {...props} step={step} />;
    case 'sites':
      return <SitesStep {...props} step={step} />;
    case 'timer':
      return <TimerStep {...props} step={step} />;
    case 'whatIf':
      return <WhatIfStep {...props} step={step} />;
    case 'teachBack':
      return <TeachBackStep {...props} step={step} />;
    default:
      return unreachable(step);
  }
}
