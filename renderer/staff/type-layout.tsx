import type { ReactNode } from 'react';
import styles from './type-layout.module.css';

export interface TypeLayoutProps {
  /** What to type. */
  readonly ask: string;
  /** A further line, such as where to find what is asked for. */
  readonly hint?: string | undefined;
  /** As typed so far. */
  readonly typed: ReactNode;
  /** What came of the last try; heard when it comes. */
  readonly answer: ReactNode;
  readonly pad: ReactNode;
  /** The pad needs no more room than the words. */
  readonly isNarrowPad?: boolean;
}

/** Something to type: what, as far as it was typed, what came of it, and the pad. */
export function TypeLayout({ ask, hint, typed, answer, pad, isNarrowPad = false }: TypeLayoutProps): ReactNode {
  return (
    <div className={isNarrowPad ? `${styles['layout']} ${styles['even']}` : styles['layout']}>
      <div className={styles['said']}>
        <p>{ask}</p>
        {hint !== undefined && <p>{hint}</p>}
        {typed}
        <div className={styles['answer']} role="status">
          {answer}
        </div>
      </div>
      <div className={styles['pad']}>{pad}</div>
    </div>
  );
}
