import type { ReactNode } from 'react';
import type { StepOf } from '../../content/schema.ts';
import { ChoiceList } from '../components/choice-list.tsx';
import { ScreenTitle } from '../components/screen-title.tsx';
import type { StepProps } from './step-screen.tsx';

/** Questions to open in any order; each answer leads back to them by Back. */
export function WhatIfStep({ words, step, answer, onAnswer }: StepProps<StepOf<'whatIf'>>): ReactNode {
  const known = answer?.kind === 'whatIf' ? answer : undefined;
  const open = known?.open ?? null;
  if (open === null) {
    return (
      <>
        <ScreenTitle key="questions">{words.title}</ScreenTitle>
        <ChoiceList
          choices={step.cases.map(({ id }) => ({
            id,
            label: words.cases?.[id]?.question ?? '',
            isSeen: known?.seen.includes(id) ?? false,
          }))}
          onPick={(id) => onAnswer({ type: 'picked', id })}
        />
      </>
    );
  }
  return (
    <>
      <ScreenTitle key={open}>{words.cases?.[open]?.question}</ScreenTitle>
      {words.cases?.[open]?.answer.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}
