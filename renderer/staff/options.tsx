import type { CSSProperties, ReactNode } from 'react';
import { CheckIcon } from '../components/icons.tsx';
import type { Theme } from '../session/comfort.ts';
import styles from './options.module.css';

export interface Option<Id> {
  readonly id: Id;
  readonly label: string;
  /** Shown instead of the label, which is then only heard. */
  readonly sign?: ReactNode;
  /** Wears this theme, to show what it is like. */
  readonly theme?: Theme;
  /** The language that its label is in, where it is another one. */
  readonly lang?: string;
}

export interface OptionsProps<Id> {
  readonly name: string;
  readonly options: readonly Option<Id>[];
  readonly chosen: Id;
  /** In a row; all of them where nothing is given. */
  readonly inRow?: number;
  readonly isLarge?: boolean;
  /** The screen says already what it is about. */
  readonly isNameHeard?: boolean;
  readonly onChoose: (id: Id) => void;
}

/** One of a few, for staff. */
export function Options<Id extends string | number | boolean | null>(props: OptionsProps<Id>): ReactNode {
  const { name, options, chosen, inRow = options.length, isLarge = false, isNameHeard = false, onChoose } = props;
  return (
    <div role="radiogroup" aria-label={name} className={styles['group']}>
      <h2 className={isNameHeard ? 'heard' : styles['name']}>{name}</h2>
      <div className={styles['options']} style={{ '--in-row': inRow } as CSSProperties}>
        {options.map(({ id, label, sign, theme, lang }) => (
          // biome-ignore lint/a11y/useSemanticElements: an input of a radio group takes the arrow keys, which walk the whole screen here
          <button
            key={String(id)}
            type="button"
            role="radio"
            lang={lang}
            aria-checked={id === chosen}
            aria-label={sign === undefined ? undefined : label}
            className={isLarge ? `${styles['option']} ${styles['large']}` : styles['option']}
            data-theme={theme}
            onClick={() => onChoose(id)}
          >
            {id === chosen && <CheckIcon />}
            {sign ?? <span>{label}</span>}
          </button>
        ))}
      </div>
    </div>
  );
}
