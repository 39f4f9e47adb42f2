import { type ReactNode, useState } from 'react';
import { Button } from '../components/button.tsx';
import { QuestionDialog } from '../components/question-dialog.tsx';
import type { TranslateWelcome } from '../words/words.ts';
import styles from './staff-note.module.css';

export interface StaffNoteProps {
  readonly t: TranslateWelcome;
  /** One line a setting, in English, as in the log. */
  readonly problems: readonly string[];
}

/** For staff, on the first screen: which settings could not be used and what is expected. */
export function StaffNote({ t, problems }: StaffNoteProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  if (problems.length === 0) return null;
  const label = t('staff.note', { count: problems.length });
  return (
    <div className={styles['note']}>
      <Button size="bar" label={label} onPress={() => setOpen(true)} />
      {isOpen && (
        <QuestionDialog title={label} onDismiss={() => setOpen(false)}>
          <ul className={styles['problems']} lang="en" dir="ltr">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          <Button label={t('staff.close')} onPress={() => setOpen(false)} />
        </QuestionDialog>
      )}
    </div>
  );
}
