import type { ReactNode } from 'react';
import { keepTogether } from '../words/keep-together.ts';
import styles from './problem.module.css';

export interface ProblemProps {
  /** What did not happen, in the language of staff. */
  readonly said: string;
  /** The line that says why, in English, for whoever looks after the computer; null where nothing is wrong. */
  readonly problem: string | null;
}

/** What staff asked for did not happen. */
export function Problem({ said, problem }: ProblemProps): ReactNode {
  if (problem === null) return null;
  return (
    <div className={styles['problem']} role="status">
      <p>{said}</p>
      <p lang="en" dir="ltr">
        {keepTogether(problem)}
      </p>
    </div>
  );
}
