import type { ReactNode } from 'react';
import type { Topic } from '../../content/schema.ts';
import { usePanes } from '../components/panes.ts';
import { PatientFrame, type PatientScreenProps } from '../components/patient-frame.tsx';
import { Picture } from '../components/picture.tsx';
import { ScreenTitle } from '../components/screen-title.tsx';
import { StepLayout } from '../components/step-layout.tsx';
import type { Words } from '../words/words.ts';
import styles from './opening-screen.module.css';

export interface OpeningScreenProps extends PatientScreenProps {
  readonly topic: Topic;
  /** Null where nothing lies before it. */
  readonly onBack: (() => void) | null;
  readonly onStart: () => void;
  readonly onSources: () => void;
}

/** The first screen of a topic: what it is for, the one thing to take home, and how long it takes. */
export function OpeningScreen(props: OpeningScreenProps): ReactNode {
  const { words, topic, pictures, part, beside, onBack, onStart, onSources } = props;
  const { t, content } = words;
  const panes = usePanes(words, beside, part);
  return (
    <PatientFrame
      screen={props}
      paging={panes}
      back={onBack ? { label: t('nav.back'), onPress: onBack } : undefined}
      next={{ label: t('opening.start'), onPress: onStart }}
      middle={
        <span className={styles['minutes']}>{t('opening.minutes', { count: content.minutes[topic.id] ?? 1 })}</span>
      }
      onSources={onSources}
    >
      <StepLayout
        t={t}
        picture={<Picture svg={pictures[topic.picture]} alt="" />}
        onSources={onSources}
        panes={panes}
        tell={(told) => <OpeningWords words={told} topicId={topic.id} />}
      />
    </PatientFrame>
  );
}

function OpeningWords({ words, topicId }: { readonly words: Words; readonly topicId: string }): ReactNode {
  const topicWords = words.content.topics[topicId];
  return (
    <>
      <ScreenTitle>{topicWords?.title}</ScreenTitle>
      <p className={styles['aside']}>{topicWords?.purpose}</p>
      <div className={styles['message']}>
        {topicWords?.mainMessage.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <p className={styles['aside']}>{topicWords?.why}</p>
    </>
  );
}
