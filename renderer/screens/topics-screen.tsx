import type { ReactNode } from 'react';
import type { Medicine, Topic } from '../../content/schema.ts';
import { CheckIcon } from '../components/icons.tsx';
import { Paged, usePaging } from '../components/paged.tsx';
import { PatientFrame, type PatientScreenProps, turning } from '../components/patient-frame.tsx';
import { Picture } from '../components/picture.tsx';
import { ScreenTitle } from '../components/screen-title.tsx';
import styles from './topics-screen.module.css';

export interface TopicsScreenProps extends PatientScreenProps {
  readonly groups: Medicine['groups'];
  readonly topics: readonly Topic[];
  /** The group on screen, from 0. */
  readonly group: number;
  /** Ids of the topics finished in this visit. */
  readonly seen: readonly string[];
  readonly onGroup: (group: number) => void;
  readonly onTopic: (topicId: string) => void;
}

/** The topics of one group as cards, in the order a newcomer would take them; the other groups one touch away. */
export function TopicsScreen(props: TopicsScreenProps): ReactNode {
  const { words, actions, groups, topics, group, pictures, seen, notice, part, onPart, onGroup, onTopic } = props;
  const { t, content } = words;
  const paging = usePaging(part);
  const startHere = topics.find(({ id }) => !seen.includes(id))?.id;
  const badge = (id: string) => {
    if (seen.includes(id)) return { text: t('topics.seen'), kind: 'seen' } as const;
    return id === startHere ? ({ text: t('topics.startHere'), kind: 'startHere' } as const) : undefined;
  };
  const shown = topics.filter(({ id }) => groups[group]?.topics.includes(id));
  return (
    <PatientFrame t={t} actions={actions} notice={notice} {...turning({ t, paging, onPart })}>
      <div className={styles['screen']}>
        <ScreenTitle>{t('topics.title')}</ScreenTitle>
        {groups.length > 1 && (
          <ul className={styles['groups']}>
            {groups.map(({ id }, index) => (
              <li key={id}>
                <button
                  type="button"
                  className={index === group ? styles['current'] : styles['group']}
                  aria-current={index === group}
                  onClick={() => onGroup(index)}
                >
                  {content.groups[id]}
                </button>
              </li>
            ))}
          </ul>
        )}
        <Paged paging={paging}>
          <ul className={styles['cards']}>
            {shown.map(({ id, picture }) => (
              <li key={id} className={styles['item']}>
                <TopicCard
                  title={content.topics[id]?.title ?? ''}
                  picture={pictures[picture]}
                  badge={badge(id)}
                  onPress={() => onTopic(id)}
                />
              </li>
            ))}
          </ul>
        </Paged>
      </div>
    </PatientFrame>
  );
}

interface TopicCardProps {
  readonly title: string;
  readonly picture: string | undefined;
  readonly badge: { readonly text: string; readonly kind: 'seen' | 'startHere' } | undefined;
  readonly onPress: () => void;
}

function TopicCard({ title, picture, badge, onPress }: TopicCardProps): ReactNode {
  return (
    <button type="button" className={styles['card']} onClick={onPress}>
      <span className={styles['picture']}>
        <Picture svg={picture} alt="" />
      </span>
      {badge && (
        <span className={`${styles['badge']} ${styles[badge.kind]}`}>
          {badge.kind === 'seen' && <CheckIcon />}
          {badge.text}
        </span>
      )}
      <span className={styles['title']}>{title}</span>
    </button>
  );
}
