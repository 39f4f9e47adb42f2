import type { ReactNode } from 'react';
import type { Medicine, Topic } from '../../content/schema.ts';
import { CheckIcon, groupIcons } from '../components/icons.tsx';
import { Paged, usePaging } from '../components/paged.tsx';
import { PatientFrame, type PatientScreenProps } from '../components/patient-frame.tsx';
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
  const { words, groups, topics, group, pictures, seen, part, onGroup, onTopic } = props;
  const { t, content } = words;
  const paging = usePaging(part);
  const startHere = topics.find(({ id }) => !seen.includes(id))?.id;
  const badge = (id: string) => {
    if (seen.includes(id)) return { text: t('topics.seen'), kind: 'seen' } as const;
    return id === startHere ? ({ text: t('topics.startHere'), kind: 'startHere' } as const) : undefined;
  };
  const shown = topics.filter(({ id }) => groups[group]?.topics.includes(id));
  return (
    <PatientFrame screen={props} paging={paging}>
      <div className={styles['screen']}>
        {/* Above the reach line nothing is touched: there the group has its picture. */}
        <div className={styles['above']}>
          <Picture svg={pictures[shown[0]?.picture ?? '']} alt="" />
        </div>
        <Paged paging={paging} label={(place) => t('nav.place', place)}>
          <ScreenTitle>{t('topics.title')}</ScreenTitle>
          {groups.length > 1 && (
            <ul className={styles['groups']}>
              {groups.map(({ id, sign }, index) => (
                <li key={id}>
                  <GroupButton
                    name={content.groups[id] ?? ''}
                    sign={sign}
                    isCurrent={index === group}
                    onPress={() => onGroup(index)}
                  />
                </li>
              ))}
            </ul>
          )}
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

interface GroupButtonProps {
  readonly name: string;
  readonly sign: Medicine['groups'][number]['sign'];
  readonly isCurrent: boolean;
  readonly onPress: () => void;
}

function GroupButton({ name, sign, isCurrent, onPress }: GroupButtonProps): ReactNode {
  const Sign = groupIcons[sign];
  return (
    <button
      type="button"
      className={isCurrent ? styles['current'] : styles['group']}
      aria-current={isCurrent}
      onClick={onPress}
    >
      <Sign />
      <span>{name}</span>
    </button>
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
