import type { ReactNode } from 'react';
import styles from './cards.module.css';

export interface Card {
  readonly id: string;
  readonly sign: ReactNode;
  readonly name: string;
  /** In smaller letters under the name. */
  readonly line?: string;
  readonly onPress: () => void;
}

export interface CardsProps {
  readonly cards: readonly Card[];
  /** In a row of a wide panel; an upright one has two. */
  readonly inRow: 2 | 3 | 5;
}

const ROWS = { 2: 'two', 3: 'three', 5: 'five' } as const;

/** What staff may go to, as cards with a pictogram each. */
export function Cards({ cards, inRow }: CardsProps): ReactNode {
  return (
    <ul className={`${styles['cards']} ${styles[ROWS[inRow]]}`}>
      {cards.map(({ id, sign, name, line, onPress }) => (
        <li key={id} className={styles['item']}>
          <button type="button" className={styles['card']} onClick={onPress}>
            <span className={styles['sign']}>{sign}</span>
            <span className={styles['name']}>{name}</span>
            {line !== undefined && <span className={styles['line']}>{line}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
