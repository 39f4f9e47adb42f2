import type { ReactNode } from 'react';
import type { Topic } from '../../content/schema.ts';
import { Button } from '../components/button.tsx';
import { CheckIcon } from '../components/icons.tsx';
import { usePaging } from '../components/paged.tsx';
import { PatientFrame, type PatientScreenProps, turning } from '../components/patient-frame.tsx';
import { Picture } from '../components/picture.tsx';
import { ScreenTitle } from '../components/screen-title.tsx';
import { StepLayout } from '../components/step-layout.tsx';
import styles from './finished-screen.module.css';

export interface FinishedScreenProps extends PatientScreenProps {
  readonly topic: Topic;
  readonly onBack: () => void;
  readonly onAnother: () => void;
  readonly onLeave: () => void;
}

/** The end of a topic: what to keep in mind, and where to go from here. */
export function FinishedScreen(props: FinishedScreenProps): ReactNode {
  const { words, actions, topic, pictures, notice, part, onPart, onBack, onAnother, onLeave } = props;
  const { t, content } = words;
  const paging = usePaging(part);
  return (
    <PatientFrame
      t={t}
      actions={actions}
      notice={notice}
      middle={<Button label={t('finished.leave')} onPress={onLeave} />}
      {...turning({
        t,
        paging,
        onPart,
        back: { label: t('nav.back'), onPress: onBack },
        next: { label: t('finished.another'), onPress: onAnother },
      })}
    >
      <StepLayout picture={<Picture svg={pictures[topic.picture]} alt="" />} paging={paging}>
        <ScreenTitle>{t('finished.title')}</ScreenTitle>
        <ul className={styles['points']}>
          {topic.keyPoints.map(({ id }) => (
            <li key={id} className={styles['point']}>
              <CheckIcon />
              <span>{content.topics[topic.id]?.keyPoints[id]}</span>
            </li>
          ))}
        </ul>
      </StepLayout>
    </PatientFrame>
  );
}
