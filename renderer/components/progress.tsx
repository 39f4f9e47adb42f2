import type { ReactNode } from 'react';
import styles from './progress.module.css';

export interface ProgressProps {
  /** Such as "3 of 9". */
  readonly label: string;
  /** From 1. */
  readonly place: number;
  readonly total: number;
  /** Heard, not seen: where steps have numbers of their own, a second number would confuse. */
  readonly isQuiet?: boolean;
}

/** Where a person is in a topic: as text, and as one mark a step. */
export function Progress({ label, place, total, isQuiet = false }: ProgressProps): ReactNode {
  return (
    <div className={styles['progress']}>
      <span className={isQuiet ? 'heard' : styles['label']}>{label}</span>
      <div className={styles['marks']} aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the marks have no other identity
          <span key={index} className={index < place ? styles['reached'] : styles['ahead']} />
        ))}
      </div>
    </div>
  );
}
