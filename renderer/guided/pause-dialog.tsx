import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { EraseAllIcon } from '../components/icons.tsx';
import { QuestionDialog } from '../components/question-dialog.tsx';
import styles from './nurse-dialog.module.css';
import { NurseRegion, type NurseWords } from './nurse-region.tsx';

export interface PauseDialogProps {
  readonly words: NurseWords;
  /** To go on by later, without hyphens; null where there is none. */
  readonly resumeCode: string | null;
  readonly lowReach: ReactNode;
  readonly onGoOn: () => void;
  readonly onEnd: () => void;
}

/** The nurse is called away: the patient's screen is covered, and a code says how to go on later. */
export function PauseDialog({ words, resumeCode, lowReach, onGoOn, onEnd }: PauseDialogProps): ReactNode {
  const { guide: g } = words;
  return (
    <NurseRegion language={words}>
      <QuestionDialog title={g('pause.title')} behind="covered" onDismiss={onGoOn} lowReach={lowReach}>
        {resumeCode !== null && (
          <>
            <p>{g('pause.code')}</p>
            <p className={styles['code']} dir="ltr" data-title data-code>
              {inFours(resumeCode)}
            </p>
            <p>{g('pause.holds')}</p>
          </>
        )}
        <div className={styles['answers']}>
          <Button label={g('pause.end')} icon={<EraseAllIcon />} onPress={onEnd} />
          <Button kind="primary" label={g('pause.goOn')} page="back" onPress={onGoOn} />
        </div>
      </QuestionDialog>
    </NurseRegion>
  );
}

/** XXXX-XXXX: four characters are kept in mind at once. */
function inFours(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}
