import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { QuestionDialog } from '../components/question-dialog.tsx';
import type { Translate } from '../words/words.ts';
import styles from './leave-dialog.module.css';

export interface LeaveDialogProps {
  readonly t: Translate;
  readonly lowReach: ReactNode;
  /** A nurse waits for them, so nothing is erased yet. */
  readonly isHandedOver?: boolean;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** "I'm finished", asked once more: a stray touch should not cost somebody their place. */
export function LeaveDialog(props: LeaveDialogProps): ReactNode {
  const { t, lowReach, isHandedOver = false, onLeave, onStay } = props;
  return (
    <QuestionDialog title={t('leave.title')} onDismiss={onStay} lowReach={lowReach}>
      <p className={styles['body']}>{isHandedOver ? t('guided.nurseComes') : t('leave.body')}</p>
      <div className={styles['answers']}>
        <Button label={t('leave.no')} page="back" onPress={onStay} />
        <Button kind="primary" label={t('leave.yes')} onPress={onLeave} />
      </div>
    </QuestionDialog>
  );
}
