import type { ReactNode } from 'react';
import type { StepWords } from '../../content/words.ts';
import { ScreenTitle } from '../components/screen-title.tsx';
import { StepNumber, type StepNumberProps } from '../components/step-number.tsx';

/** A step that is read: a heading and at most three short sentences. */
export function ReadStep({ t, words, number }: StepNumberProps & { readonly words: StepWords }): ReactNode {
  return (
    <>
      <StepNumber t={t} number={number} />
      <ScreenTitle>{words.title}</ScreenTitle>
      {words.body?.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}
