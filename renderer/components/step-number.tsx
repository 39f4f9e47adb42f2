import type { ReactNode } from 'react';
import type { Translate } from '../words/words.ts';
import styles from './step-number.module.css';

export interface StepNumberProps {
  readonly t: Translate;
  /** Its number among the steps to follow, from 1; none where there is nothing to follow. */
  readonly number: number | undefined;
}

/** Over the title of a step to follow, so that a nurse and a patient can name it. */
export function StepNumber({ t, number }: StepNumberProps): ReactNode {
  return number === undefined ? null : <p className={styles['number']}>{t('nav.step', { number })}</p>;
}
