import { type ReactNode, useState } from 'react';
import { Button } from '../components/button.tsx';
import { BackIcon, LeaveIcon } from '../components/icons.tsx';
import { QuestionDialog } from '../components/question-dialog.tsx';
import type { TranslateStaff } from '../words/words.ts';
import styles from './answers.module.css';

export interface VisitWaysProps {
  readonly t: TranslateStaff;
  /** Somebody was interrupted, or a nurse left a walkthrough for a moment. */
  readonly isUnderWay: boolean;
  /** Whether the visit is to end is asked already. */
  readonly initialAsking?: boolean;
  readonly onLeave: () => void;
  readonly onEndVisit: () => void;
}

/** What can become of the visit under the screens of staff: it goes on as it was, or it is forgotten. */
export function VisitWays(props: VisitWaysProps): ReactNode {
  const { t, isUnderWay, initialAsking = false, onLeave, onEndVisit } = props;
  const [isAsking, setAsking] = useState(initialAsking);
  if (!isUnderWay) return <Button label={t('leave')} icon={<LeaveIcon />} onPress={onLeave} />;
  return (
    <>
      <Button label={t('giveBack')} icon={<LeaveIcon />} onPress={onLeave} />
      <Button label={t('endVisit.label')} onPress={() => setAsking(true)} />
      {isAsking && (
        <QuestionDialog title={t('endVisit.title')} lowReach={null} onDismiss={() => setAsking(false)}>
          <p>{t('endVisit.body')}</p>
          <div className={styles['answers']}>
            <Button label={t('no')} icon={<BackIcon />} onPress={() => setAsking(false)} />
            <Button
              kind="primary"
              label={t('endVisit.yes')}
              onPress={() => {
                setAsking(false);
                onEndVisit();
              }}
            />
          </div>
        </QuestionDialog>
      )}
    </>
  );
}
