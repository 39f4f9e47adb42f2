import type { ReactNode } from 'react';
import type { Topic } from '../../content/schema.ts';
import { CheckIcon } from '../components/icons.tsx';
import { Paged, usePaging } from '../components/paged.tsx';
import { PatientFrame, type PatientScreenProps, turning } from '../components/patient-frame.tsx';
import { Picture } from '../components/picture.tsx';
import { ScreenTitle } from '../components/screen-title.tsx';
import styles from './topics-screen.module.css';

export interface TopicsScreenProps extends PatientScreenProps {
  readonly topics: readonly Topic[];
  /** Ids of the topics finished in this visit. */
  readonly seen: readonly string[];
  readonly onTopic: (topicId: string) => void;
}

/** Every topic as a card, in the order a newcomer would take them. */
export function TopicsScreen(props: TopicsScreenProps): ReactNode {
  const { words, actions, topics, pictures, seen, reviewed, part, onPart, onTopic } = props;
  const { t, content } = words;
  const paging = usePaging(part);
  const startHere = topics.find(({ id }) => !seen.includes(id))?.id;
  const badge = (id: string) => {
    if (seen.includes(id)) return { text: t('topics.seen'), kind: 'seen' } as const;
    return id === startHere ? ({ text: t('topics.startHere'), kind: 'startHere' } as const) : undefined;
  };
  return (
    <PatientFrame t={t} actions={actions} reviewed={reviewed} {...turning({ t, paging, onPart })}>
      <div className={styles['screen']}>
        <ScreenTitle>{t('topics.title')}</ScreenTitle>
        <Paged paging={paging}>
          <ol className={styles['cards']}>
            {topics.map(({ id, picture }, index) => (
              <li key={id} className={styles['item']}>
                <TopicCard
                  number={index + 1}
                  title={content.topics[id]?.title ?? ''}
                  purpose={content.topics[id]?.purpose ?? ''}
                  picture={pictures[picture]}
                  badge={badge(id)}
                  onPress={() => onTopic(id)}
                />
              </li>
            ))}
          </ol>
        </Paged>
      </div>
    </PatientFrame>
  );
}

interface TopicCardProps {
  readonly number: number;
  readonly title: string;
  readonly purpose: string;
  readonly picture: string | undefined;
  readonly badge: { readonly text: string; readonly kind: 'seen' | 'startHere' } | undefined;
  readonly onPress: () => void;
}

function TopicCard({ number, title, purpose, picture, badge, onPress }: TopicCardProps): ReactNode {
  return (
    <button type="button" className={styles['card']} onClick={onPress}>
      <span className={styles['picture']}>
        <Picture svg={picture} alt="" />
      </span>
      <span className={styles['words']}>
        {badge && (
          <span className={`${styles['badge']} ${styles[badge.kind]}`}>
            {badge.kind === 'seen' && <CheckIcon />}
            {badge.text}
          </span>
        )}
        <span className={styles['title']}>
          {number}. {title}
        </span>
        <span className={styles['purpose']}>{purpose}</span>
      </span>
    </button>
  );
}
