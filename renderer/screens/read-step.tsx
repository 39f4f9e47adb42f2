import type { ReactNode } from 'react';
import type { StepWords } from '../../content/words.ts';
import { ScreenTitle } from '../components/screen-title.tsx';
import type { Translate } from '../words/words.ts';
import styles from './read-step.module.css';

export interface ReadStepProps {
  readonly t: Translate;
  readonly words: StepWords;
  /** Its number among the steps to follow, from 1; none where there is nothing to follow. */
  readonly number: number | undefined;
}

/** A step that is read: a heading and at most three short sentences. */
export function ReadStep({ t, words, number }: ReadStepProps): ReactNode {
  return (
    <>
      {number !== undefined && <p className={styles['number']}>{t('nav.step', { number })}</p>}
      <ScreenTitle>{words.title}</ScreenTitle>
      {words.body?.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}
