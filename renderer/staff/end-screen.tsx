import { type ReactNode, useState } from 'react';
import { Button } from '../components/button.tsx';
import { AgainIcon, BackIcon, LeaveIcon, PowerIcon } from '../components/icons.tsx';
import { QuestionDialog } from '../components/question-dialog.tsx';
import answers from './answers.module.css';
import { Cards } from './cards.tsx';
import { PagedBody, useParts } from './paged-body.tsx';
import { Problem } from './problem.tsx';
import { StaffFrame, type StaffGiven } from './staff-frame.tsx';

export type HowToEnd = 'restart' | 'exit';

export interface EndScreenProps extends StaffGiven {
  /** What is asked about already. */
  readonly initialAsking?: HowToEnd | null;
  /** It was asked for and could not be done, for this reason. */
  readonly problem: string | null;
  readonly onEnd: (how: HowToEnd) => void;
  readonly onBack: () => void;
}

/** The program starts anew, or makes way for the desktop; each is asked once. */
export function EndScreen(props: EndScreenProps): ReactNode {
  const { t, initialAsking = null, problem, onEnd, onBack } = props;
  const [asking, setAsking] = useState(initialAsking);
  const [part, setPart] = useState(0);
  const { paging, more } = useParts(t, part, setPart);
  return (
    <StaffFrame
      {...props}
      title={t('end.title')}
      sign={<PowerIcon />}
      ways={
        <>
          <Button label={t('back')} icon={<BackIcon />} page="back" onPress={onBack} />
          {more}
        </>
      }
    >
      <Problem said={t('failed')} problem={problem} />
      <PagedBody t={t} paging={paging}>
        <Cards
          inRow={2}
          cards={[
            {
              id: 'restart',
              sign: <AgainIcon />,
              name: t('end.restart'),
              line: t('end.restartLine'),
              onPress: () => setAsking('restart'),
            },
            {
              id: 'exit',
              sign: <LeaveIcon />,
              name: t('end.exit'),
              line: t('end.exitLine'),
              onPress: () => setAsking('exit'),
            },
          ]}
        />
      </PagedBody>
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
              onPress={() => {
                setAsking(null);
                onEnd(asking);
              }}
            />
          </div>
        </QuestionDialog>
      )}
    </StaffFrame>
  );
}
