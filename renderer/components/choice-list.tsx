import type { ReactNode } from 'react';
import styles from './choice-list.module.css';
import { CheckIcon } from './icons.tsx';

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Somebody has been there. */
  readonly isSeen?: boolean;
}

/** Large answers, one under the other. */
export function ChoiceList({
  choices,
  onPick,
}: {
  readonly choices: readonly Choice[];
  readonly onPick: (id: string) => void;
}): ReactNode {
  return (
    <ul className={styles['choices']}>
      {choices.map(({ id, label, isSeen }) => (
        <li key={id}>
          <button type="button" className={styles['choice']} onClick={() => onPick(id)}>
            {isSeen && <CheckIcon />}
            <span>{label}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
