import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { QuestionDialog } from '../components/question-dialog.tsx';
import styles from './nurse-dialog.module.css';
import { NurseRegion, type NurseWords } from './nurse-region.tsx';

export interface HandOverDialogProps {
  readonly words: NurseWords;
  readonly lowReach: ReactNode;
  readonly onHandOver: () => void;
  readonly onClose: () => void;
}

/** Asked once, because it says how the nurse comes back. */
export function HandOverDialog({ words, lowReach, onHandOver, onClose }: HandOverDialogProps): ReactNode {
  const { guide: g } = words;
  return (
    <NurseRegion language={words}>
      <QuestionDialog title={g('handOver.title')} onDismiss={onClose} lowReach={lowReach}>
        <p>{g('handOver.body')}</p>
        <div className={styles['answers']}>
          <Button label={g('handOver.no')} page="back" onPress={onClose} />
          <Button kind="primary" label={g('handOver.yes')} onPress={onHandOver} />
        </div>
      </QuestionDialog>
    </NurseRegion>
  );
}
