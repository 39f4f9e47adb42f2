import type { ReactNode } from 'react';
import styles from './statement.module.css';

/** One thing to say, with a large sign of it. */
export function Statement({ sign, text }: { readonly sign: ReactNode; readonly text: string }): ReactNode {
  return (
    <div className={styles['statement']}>
      <div className={styles['sign']}>{sign}</div>
      <p className={styles['text']}>{text}</p>
    </div>
  );
}
