import type { ReactNode } from 'react';
import type { Step, Topic } from '../../content/schema.ts';
import type { StepWords } from '../../content/words.ts';
import type { ButtonProps } from '../components/button.tsx';
import { usePaging } from '../components/paged.tsx';
import { PatientFrame, type PatientScreenProps, turning } from '../components/patient-frame.tsx';
import { Progress } from '../components/progress.tsx';
import { StepLayout } from '../components/step-layout.tsx';
import type { Translate } from '../words/words.ts';
import { ChooseStep } from './choose-step.tsx';
import { ReadStep } from './read-step.tsx';

export interface StepScreenProps extends PatientScreenProps {
  readonly topic: Topic;
  /** The step's place in the topic, from 0. */
  readonly index: number;
  readonly step: Step;
  /** The choice last picked in this step, where it asks. */
  readonly picked: string | undefined;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly onPick: (choiceId: string) => void;
  readonly onTryAgain: () => void;
}

/** One step of a topic: its picture, its words, and where it stands in the topic. */
export function StepScreen(props: StepScreenProps): ReactNode {
  const { words, actions, topic, index, step, pictures, picked, reviewed, part, onPart, onBack } = props;
  const { t, content } = words;
  const paging = usePaging(part);
  const total = topic.steps.length;
  const place = { place: index + 1, total };
  return (
    <PatientFrame
      t={t}
      actions={actions}
      reviewed={reviewed}
      middle={<Progress label={t('nav.place', place)} {...place} />}
      {...turning({
        t,
        paging,
        onPart,
        back: { label: t('nav.back'), onPress: onBack },
        next: nextButton(t, props, picked),
      })}
    >
      <StepLayout picture={{ svg: pictures[step.picture], alt: content.pictures[step.picture] ?? '' }} paging={paging}>
        <StepBody {...props} stepWords={content.topics[topic.id]?.steps[step.id] ?? { title: '' }} />
      </StepLayout>
    </PatientFrame>
  );
}

/** A check that has no right answer yet can be passed over, and says so. */
function nextButton(t: Translate, { step, onNext }: StepScreenProps, picked: string | undefined): ButtonProps {
  const isOpen = step.kind === 'choose' && !step.choices.some(({ id, right }) => right && id === picked);
  return isOpen ? { label: t('nav.skip'), kind: 'plain', onPress: onNext } : { label: t('nav.next'), onPress: onNext };
}

function StepBody({
  words,
  step,
  picked,
  stepWords,
  onPick,
  onTryAgain,
}: StepScreenProps & { readonly stepWords: StepWords }): ReactNode {
  switch (step.kind) {
    case 'read':
      return <ReadStep words={stepWords} />;
    case 'choose':
      return (
        <ChooseStep t={words.t} step={step} words={stepWords} picked={picked} onPick={onPick} onTryAgain={onTryAgain} />
      );
  }
}
