import { type ReactNode, useState } from 'react';
import { Button } from '../components/button.tsx';
import { QuestionDialog } from '../components/question-dialog.tsx';
import styles from './staff-note.module.css';

/** For staff, on the first screen: which settings could not be used and what is expected. In English, as in the log. */
export function StaffNote({ problems }: { readonly problems: readonly string[] }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  if (problems.length === 0) return null;
  const count = problems.length === 1 ? '1 setting was' : `${problems.length} settings were`;
  return (
    <div className={styles['note']} lang="en" dir="ltr">
      <Button size="bar" label={`For staff: ${count} not used`} onPress={() => setOpen(true)} />
      {isOpen && (
        <QuestionDialog title={`For staff: ${count} not used`} onDismiss={() => setOpen(false)}>
          <ul className={styles['problems']}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          <Button label="Close" onPress={() => setOpen(false)} />
        </QuestionDialog>
      )}
    </div>
  );
}
