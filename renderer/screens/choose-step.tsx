import type { ReactNode } from 'react';
import type { StepOf } from '../../content/schema.ts';
import { ChoiceList } from '../components/choice-list.tsx';
import { Reply } from '../components/reply.tsx';
import { ScreenTitle } from '../components/screen-title.tsx';
import type { StepProps } from './step-screen.tsx';

/** A question about what the person will do, with one answer that fits and another try for every other. */
export function ChooseStep({ t, step, words, answer, onAnswer }: StepProps<StepOf<'choose'>>): ReactNode {
  const choice = step.choices.find(({ id }) => answer?.kind === 'choose' && id === answer.picked);
  if (choice === undefined) {
    return (
      <>
        <ScreenTitle key="question">{words.title}</ScreenTitle>
        <ChoiceList
          choices={step.choices.map(({ id }) => ({ id, label: words.choices?.[id]?.label ?? '' }))}
          onPick={(id) => onAnswer({ type: 'picked', id })}
        />
      </>
    );
  }
  const reply = words.choices?.[choice.id];
  return (
    <Reply
      key={choice.id}
      t={t}
      fits={choice.right ?? false}
      question={words.title}
      picked={reply?.label}
      sentences={reply?.reply ?? []}
    />
  );
}
