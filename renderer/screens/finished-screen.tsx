import type { ReactNode } from 'react';
import type { Topic } from '../../content/schema.ts';
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
}

/** The end of a topic: what to keep in mind, and where to go from here. */
export function FinishedScreen(props: FinishedScreenProps): ReactNode {
  const { words, actions, lowReach, topic, pictures, notice, part, onPart, onBack, onAnother } = props;
  const { t, content } = words;
  const paging = usePaging(part);
  return (
    <PatientFrame
      t={t}
      actions={actions}
      lowReach={lowReach}
      notice={notice}
      {...turning({
        t,
        paging,
        onPart,
        back: { label: t('nav.back'), onPress: onBack },
        next: { label: t('finished.another'), onPress: onAnother },
      })}
    >
      <StepLayout t={t} picture={<Picture svg={pictures[topic.picture]} alt="" />} paging={paging}>
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
