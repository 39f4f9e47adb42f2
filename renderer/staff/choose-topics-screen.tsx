import type { ReactNode } from 'react';
import type { Medicine } from '../../content/schema.ts';
import { Button } from '../components/button.tsx';
import { BackIcon, ForwardIcon, groupIcons, ListIcon } from '../components/icons.tsx';
import type { Words } from '../words/words.ts';
import styles from './choose-topics-screen.module.css';
import { minutesOf } from './minutes.ts';
import { PagedBody, useParts } from './paged-body.tsx';
import { StaffFrame, type StaffGiven } from './staff-frame.tsx';

export interface ChooseTopicsScreenProps extends StaffGiven {
  readonly groups: Medicine['groups'];
  readonly content: Pick<Words['content'], 'groups' | 'topics' | 'minutes'>;
  /** In the order of teaching. */
  readonly chosen: readonly string[];
  /** How many may be chosen. */
  readonly most: number;
  /** The group on screen, from 0. */
  readonly group: number;
  readonly part: number;
  readonly onPart: (part: number) => void;
  readonly onGroup: (group: number) => void;
  readonly onChosen: (chosen: readonly string[]) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Topics to choose from; each has its place in the order of teaching, and another touch takes it out again. */
export function ChooseTopicsScreen(props: ChooseTopicsScreenProps): ReactNode {
  const { t, groups, content, chosen, most, group, part, onPart, onGroup, onChosen } = props;
  const order = groups.flatMap(({ topics }) => topics);
  const { paging, more } = useParts(t, part, onPart);
  return (
    <StaffFrame
      {...props}
      title={t('topics.title', { most })}
      sign={<ListIcon />}
      ways={
        <>
          <Button label={t('back')} icon={<BackIcon />} page="back" onPress={props.onBack} />
          {more}
          {chosen.length > 0 && (
            <Button kind="primary" label={t('next')} iconAfter={<ForwardIcon />} onPress={props.onNext} />
          )}
        </>
      }
    >
      <ul className={styles['groups']}>
        {groups.map(({ id, sign }, index) => {
          const Sign = groupIcons[sign];
          return (
            <li key={id}>
              <button
                type="button"
                className={styles['group']}
                aria-current={index === group ? 'true' : undefined}
                onClick={() => onGroup(index)}
              >
                <Sign />
                <span>{content.groups[id]}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <PagedBody t={t} paging={paging}>
        <ul className={styles['topics']}>
          {groups[group]?.topics.map((id) => (
            <li key={id} className={styles['item']}>
              <TopicButton
                name={content.topics[id]?.title ?? ''}
                minutes={t('minutes', { count: content.minutes[id] ?? 0 })}
                place={chosen.indexOf(id) + 1}
                isFull={chosen.length >= most}
                onPress={() => onChosen(toggled(chosen, id, order, most))}
              />
            </li>
          ))}
        </ul>
      </PagedBody>
      <div className={styles['sum']} role="status">
        <p>{sumLine(props)}</p>
        {chosen.length >= most && <p>{t('topics.full', { most })}</p>}
      </div>
    </StaffFrame>
  );
}

/** Put where it stands in `order`, or taken out. Never more than `most`. */
export function toggled(
  chosen: readonly string[],
  id: string,
  order: readonly string[],
  most: number,
): readonly string[] {
  if (chosen.includes(id)) return chosen.filter((known) => known !== id);
  return chosen.length < most ? order.filter((known) => known === id || chosen.includes(known)) : chosen;
}

function sumLine({ t, content, chosen }: ChooseTopicsScreenProps): string {
  if (chosen.length === 0) return t('topics.none');
  return t('topics.sum', {
    topics: t('topics.topics', { count: chosen.length }),
    minutes: t('minutes', { count: minutesOf(content, chosen) }),
  });
}

interface TopicButtonProps {
  readonly name: string;
  readonly minutes: string;
  /** In the order of teaching, from 1; 0: not chosen. */
  readonly place: number;
  readonly isFull: boolean;
  readonly onPress: () => void;
}

function TopicButton({ name, minutes, place, isFull, onPress }: TopicButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={styles['topic']}
      aria-pressed={place > 0}
      disabled={isFull && place === 0}
      onClick={onPress}
    >
      <span className={styles['number']}>{place > 0 && place}</span>
      <span className={styles['name']}>{name}</span>
      <span className={styles['minutes']}>{minutes}</span>
    </button>
  );
}
