import type { ReactNode } from 'react';
import type { Topic } from '../../content/schema.ts';
import { Button } from '../components/button.tsx';
import { CheckIcon } from '../components/icons.tsx';
import { PagedDialog } from '../components/paged-dialog.tsx';
import type { Place } from '../session/places.ts';
import styles from './jump-dialog.module.css';
import { NurseRegion, type NurseWords } from './nurse-region.tsx';

export interface JumpDialogProps {
  readonly words: NurseWords;
  /** Of the plan, in its order. */
  readonly topics: readonly Topic[];
  /** Where they are now. */
  readonly place: Place;
  readonly lowReach: ReactNode;
  readonly part: number;
  readonly onPart: (part: number) => void;
  /** To a step of a topic, or to its opening (null). */
  readonly onJump: (topicId: string, index: number | null) => void;
  readonly onClose: () => void;
}

/** The parts and steps of the walkthrough, to go straight to one. */
export function JumpDialog(props: JumpDialogProps): ReactNode {
  const { words, topics, lowReach, part, onPart, onClose } = props;
  const { guide: g } = words;
  return (
    <NurseRegion language={words}>
      <PagedDialog
        title={g('jump.title')}
        closeLabel={g('jump.close')}
        moreLabel={g('jump.more')}
        placeLabel={(shown) => g('jump.place', shown)}
        wanted={`calc(${rowsOf(topics)} * (var(--target) + var(--gap)) + var(--mm) * 30)`}
        onDismiss={onClose}
        {...{ lowReach, part, onPart }}
      >
        {fromHere(props).map((topic) => (
          <TopicSteps key={topic.id} {...props} topic={topic} number={topics.indexOf(topic) + 1} />
        ))}
      </PagedDialog>
    </NurseRegion>
  );
}

/** The part they are at comes first and the ones before it last: the dialog turns its parts round and round. */
function fromHere({ topics, place }: JumpDialogProps): readonly Topic[] {
  const here = Math.max(
    0,
    topics.findIndex(({ id }) => 'topicId' in place && id === place.topicId),
  );
  return [...topics.slice(here), ...topics.slice(0, here)];
}

/** Two steps a row, under the name of their part. */
function rowsOf(topics: readonly Topic[]): number {
  return topics.reduce((rows, { steps }) => rows + 1 + Math.ceil(steps.length / 2), 0);
}

interface TopicStepsProps extends JumpDialogProps {
  readonly topic: Topic;
  /** Of the part, from 1. */
  readonly number: number;
}

function TopicSteps({ words, place, topic, number, onJump }: TopicStepsProps): ReactNode {
  const { guide: g, content } = words;
  const topicWords = content.topics[topic.id];
  const isHere = 'topicId' in place && place.topicId === topic.id;
  return (
    <ul className={styles['places']}>
      <li className={styles['part']}>
        <PlaceButton
          label={g('jump.part', { part: number, topic: topicWords?.title })}
          isCurrent={isHere && place.at === 'opening'}
          onPress={() => onJump(topic.id, null)}
        />
      </li>
      {topic.steps.map(({ id }, index) => (
        <li key={id} className={styles['step']}>
          <PlaceButton
            label={g('jump.step', { step: index + 1, title: topicWords?.steps[id]?.title })}
            isCurrent={isHere && 'index' in place && place.index === index}
            onPress={() => onJump(topic.id, index)}
          />
        </li>
      ))}
    </ul>
  );
}

interface PlaceButtonProps {
  readonly label: string;
  readonly isCurrent: boolean;
  readonly onPress: () => void;
}

function PlaceButton({ label, isCurrent, onPress }: PlaceButtonProps): ReactNode {
  return (
    <Button
      size="bar"
      kind={isCurrent ? 'primary' : 'plain'}
      label={label}
      icon={isCurrent ? <CheckIcon /> : undefined}
      isCurrent={isCurrent}
      onPress={onPress}
    />
  );
}
