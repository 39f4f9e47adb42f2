import { type ReactNode, useState } from 'react';
import { Button } from '../components/button.tsx';
import { PagedDialog } from '../components/paged-dialog.tsx';
import type { TranslateWelcome } from '../words/words.ts';
import styles from './staff-note.module.css';

export interface StaffNoteProps {
  readonly t: TranslateWelcome;
  /** One line a setting, in English, as in the log. */
  readonly problems: readonly string[];
  readonly lowReach: ReactNode;
}

/** For staff, on the first screen: which settings could not be used and what is expected. */
export function StaffNote({ t, problems, lowReach }: StaffNoteProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const [part, setPart] = useState(0);
  if (problems.length === 0) return null;
  const label = t('staff.note', { count: problems.length });
  return (
    <>
      <Button size="tile" label={label} onPress={() => setOpen(true)} />
      {isOpen && (
        <PagedDialog
          title={label}
          closeLabel={t('staff.close')}
          moreLabel={t('staff.more')}
          placeLabel={({ place, total }) => `${place} / ${total}`}
          wanted="calc(var(--mm) * 120)"
          lowReach={lowReach}
          part={part}
          onPart={setPart}
          onDismiss={() => setOpen(false)}
        >
          <ul className={styles['problems']} lang="en" dir="ltr">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </PagedDialog>
      )}
    </>
  );
}
