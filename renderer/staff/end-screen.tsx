import { type ReactNode, useState } from 'react';
import { Button } from '../components/button.tsx';
import { AgainIcon, BackIcon, LeaveIcon, PowerIcon } from '../components/icons.tsx';
import { QuestionDialog } from '../components/question-dialog.tsx';
import answers from './answers.module.css';
import styles from './end-screen.module.css';
import { StaffFrame, type StaffGiven } from './staff-frame.tsx';

export type HowToEnd = 'restart' | 'exit';

export interface EndScreenProps extends StaffGiven {
  /** What is asked about already. */
  readonly initialAsking?: HowToEnd | null;
  readonly onEnd: (how: HowToEnd) => void;
  readonly onBack: () => void;
}

/** The program starts anew, or makes way for the desktop; each is asked once. */
export function EndScreen(props: EndScreenProps): ReactNode {
  const { t, initialAsking = null, onEnd, onBack } = props;
  const [asking, setAsking] = useState(initialAsking);
  return (
    <StaffFrame
      {...props}
      title={t('end.title')}
      sign={<PowerIcon />}
      ways={<Button label={t('back')} icon={<BackIcon />} page="back" onPress={onBack} />}
    >
      <ul className={styles['ways']}>
        <li>
          <Button label={t('end.restart')} icon={<AgainIcon />} onPress={() => setAsking('restart')} />
          <p>{t('end.restartLine')}</p>
        </li>
        <li>
          <Button label={t('end.exit')} icon={<LeaveIcon />} onPress={() => setAsking('exit')} />
          <p>{t('end.exitLine')}</p>
        </li>
      </ul>
      {asking !== null && (
        <QuestionDialog
          title={t(asking === 'restart' ? 'end.sureRestart' : 'end.sureExit')}
          lowReach={null}
          onDismiss={() => setAsking(null)}
        >
          <p>{t(asking === 'restart' ? 'end.restartLine' : 'end.exitLine')}</p>
          <div className={answers['answers']}>
            <Button label={t('no')} icon={<BackIcon />} onPress={() => setAsking(null)} />
            <Button
              kind="primary"
              label={t(asking === 'restart' ? 'end.restart' : 'end.exit')}
              onPress={() => onEnd(asking)}
            />
          </div>
        </QuestionDialog>
      )}
    </StaffFrame>
  );
}
