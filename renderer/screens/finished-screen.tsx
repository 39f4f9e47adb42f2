import type { ReactNode } from 'react';
import type { Topic } from '../../content/schema.ts';
import type { ButtonProps } from '../components/button.tsx';
import { CheckIcon } from '../components/icons.tsx';
import { usePanes } from '../components/panes.ts';
import { PatientFrame, type PatientScreenProps } from '../components/patient-frame.tsx';
import { Picture } from '../components/picture.tsx';
import { ScreenTitle } from '../components/screen-title.tsx';
import { StepLayout } from '../components/step-layout.tsx';
import type { Words } from '../words/words.ts';
import styles from './finished-screen.module.css';

export interface FinishedScreenProps extends PatientScreenProps {
  readonly topic: Topic;
  /** The next topic of a walkthrough, by id; none after the last one, or where nobody guides. */
  readonly nextTopic?: string | undefined;
  readonly onBack: () => void;
  readonly next: ButtonProps;
}

/** The end of a topic: what to keep in mind, and where to go from here. */
export function FinishedScreen(props: FinishedScreenProps): ReactNode {
  const { words, topic, pictures, part, beside, onBack } = props;
  const { t } = words;
  const panes = usePanes(words, beside, part);
  return (
    <PatientFrame screen={props} paging={panes} back={{ label: t('nav.back'), onPress: onBack }} next={props.next}>
      <StepLayout
        t={t}
        picture={<Picture svg={pictures[topic.picture]} alt="" />}
        panes={panes}
        tell={(told) => <FinishedWords words={told} topic={topic} nextTopic={props.nextTopic} />}
      />
    </PatientFrame>
  );
}

interface FinishedWordsProps extends Pick<FinishedScreenProps, 'topic' | 'nextTopic'> {
  readonly words: Words;
}

function FinishedWords({ words: { t, content }, topic, nextTopic }: FinishedWordsProps): ReactNode {
  return (
    <>
      <ScreenTitle>{t('finished.title')}</ScreenTitle>
      <ul className={styles['points']}>
        {topic.keyPoints.map(({ id }) => (
          <li key={id} className={styles['point']}>
            <CheckIcon />
            <span>{content.topics[topic.id]?.keyPoints[id]}</span>
          </li>
        ))}
      </ul>
      {nextTopic !== undefined && (
        <div className={styles['ahead']}>
          <p>{t('guided.nextPart', { topic: content.topics[nextTopic]?.title })}</p>
          <p>{t('opening.minutes', { count: content.minutes[nextTopic] ?? 1 })}</p>
        </div>
      )}
    </>
  );
}
