import type { ReactNode } from 'react';
import type { TextSize } from '../session/comfort.ts';
import { LetterIcon } from './icons.tsx';
import styles from './sample-letter.module.css';

/** A letter in a size of text that can be chosen. */
export function SampleLetter({ size }: { readonly size: TextSize }): ReactNode {
  return (
    <span className={styles['letter']} data-size={size}>
      <LetterIcon />
    </span>
  );
}
