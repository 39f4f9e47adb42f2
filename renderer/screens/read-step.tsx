import type { ReactNode } from 'react';
import type { StepWords } from '../../content/words.ts';
import { ScreenTitle } from '../components/screen-title.tsx';

/** A step that is read: a heading and at most three short sentences. */
export function ReadStep({ words }: { readonly words: StepWords }): ReactNode {
  return (
    <>
      <ScreenTitle>{words.title}</ScreenTitle>
      {words.body?.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}
