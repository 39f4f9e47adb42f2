import type { ReactNode } from 'react';
import type { Topic } from '../../content/schema.ts';
import { usePaging } from '../components/paged.tsx';
import { PatientFrame, type PatientScreenProps, turning } from '../components/patient-frame.tsx';
import { Picture } from '../components/picture.tsx';
import { ScreenTitle } from '../components/screen-title.tsx';
import { StepLayout } from '../components/step-layout.tsx';
import styles from './opening-screen.module.css';

export interface OpeningScreenProps extends PatientScreenProps {
  readonly topic: Topic;
  readonly onBack: () => void;
  readonly onStart: () => void;
  readonly onSources: () => void;
}

/** The first screen of a topic: what it is for, the one thing to take home, and how long it takes. */
export function OpeningScreen(props: OpeningScreenProps): ReactNode {
  const { words, actions, lowReach, topic, pictures, notice, part, onPart, onBack, onStart, onSources } = props;
  const { t, content } = words;
  const paging = usePaging(part);
  const topicWords = content.topics[topic.id];
  return (
    <PatientFrame
      t={t}
      actions={actions}
      lowReach={lowReach}
      notice={notice}
      middle={
        <span className={styles['minutes']}>{t('opening.minutes', { count: content.minutes[topic.id] ?? 1 })}</span>
      }
      onSources={onSources}
      {...turning({
        t,
        paging,
        onPart,
        back: { label: t('nav.back'), onPress: onBack },
        next: { label: t('opening.start'), onPress: onStart },
      })}
    >
      <StepLayout
        t={t}
        picture={<Picture svg={pictures[topic.picture]} alt="" />}
        onSources={onSources}
        paging={paging}
      >
        <ScreenTitle>{topicWords?.title}</ScreenTitle>
        <p className={styles['aside']}>{topicWords?.purpose}</p>
        <div className={styles['message']}>
          {topicWords?.mainMessage.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <p className={styles['aside']}>{topicWords?.why}</p>
      </StepLayout>
    </PatientFrame>
  );
}
