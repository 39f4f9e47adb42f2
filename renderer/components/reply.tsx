import type { ReactNode } from 'react';
import type { Translate } from '../words/words.ts';
import { CheckIcon } from './icons.tsx';
import styles from './reply.module.css';
import { ScreenTitle } from './screen-title.tsx';

export interface ReplyProps {
  readonly t: Translate;
  /** Whether the pick fits. One that does not is met with the matter in other words: no cross, no "wrong". */
  readonly fits: boolean;
  /** What was asked, so that a check mark never stands on an answer that is read as an order by itself. */
  readonly question?: string | undefined;
  /** What was picked; left out where the screen shows it in its own way. */
  readonly picked?: string | undefined;
  readonly sentences: readonly string[];
  readonly children?: ReactNode;
}

/** What a check says to a pick (teach-back: the explanation is tested, never the person). */
export function Reply({ t, fits, question, picked, sentences, children }: ReplyProps): ReactNode {
  return (
    <>
      <ScreenTitle>{fits ? t('check.yes') : t('check.again')}</ScreenTitle>
      {picked !== undefined && (
        <div className={fits ? styles['fits'] : styles['picked']}>
          <p className={styles['question']}>{question}</p>
          <p className={styles['pick']}>
            {fits && <CheckIcon />}
            <span>{picked}</span>
          </p>
        </div>
      )}
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
    </>
  );
}
