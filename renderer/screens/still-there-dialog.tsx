import { type ReactNode, useState } from 'react';
import { Button } from '../components/button.tsx';
import { QuestionDialog } from '../components/question-dialog.tsx';
import type { Translate } from '../words/words.ts';
import styles from './still-there-dialog.module.css';

export interface StillThereDialogProps {
  readonly t: Translate;
  readonly lowReach: ReactNode;
  readonly secondsLeft: number;
  readonly onStay: () => void;
}

/**
 * Asked before the screen forgets. Any touch or key anywhere says yes: the touch guard hears it first. Read out as a whole
 * when it appears, and then the seconds at every tenth, not at every one.
 */
export function StillThereDialog({ t, lowReach, secondsLeft, onStay }: StillThereDialogProps): ReactNode {
  // What is there when it appears is read with the rest.
  const [first] = useState(secondsLeft);
  const left = t('stillThere.secondsLeft', { count: secondsLeft });
  const [before = '', after = ''] = left.split(String(secondsLeft));
  return (
    <QuestionDialog title={t('stillThere.title')} onDismiss={onStay} lowReach={lowReach}>
      <p className={styles['count']} role="timer">
        {before}
        <span className={styles['number']}>{secondsLeft}</span>
        {after}
      </p>
      <p className="heard" role="status">
        {secondsLeft !== first && secondsLeft % 10 === 0 ? left : null}
      </p>
      <p className={styles['body']}>{t('stillThere.body')}</p>
      <Button kind="primary" label={t('stillThere.yes')} onPress={onStay} />
    </QuestionDialog>
  );
}
