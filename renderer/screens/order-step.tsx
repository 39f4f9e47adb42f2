import type { ReactNode } from 'react';
import type { StepOf } from '../../content/schema.ts';
import { Button } from '../components/button.tsx';
import { DownIcon, UpIcon } from '../components/icons.tsx';
import { Reply } from '../components/reply.tsx';
import { ScreenTitle } from '../components/screen-title.tsx';
import { isRightOrder, orderAnswer } from '../session/answers.ts';
import styles from './order-step.module.css';
import type { StepProps } from './step-screen.tsx';

/** Steps to put into order with two buttons each, no dragging: up and down work for every hand. */
export function OrderStep({ t, step, words, answer, onAnswer }: StepProps<StepOf<'order'>>): ReactNode {
  const known = orderAnswer(step, answer);
  const label = (id: string) => words.labels?.[id] ?? '';
  if (!known.judged) {
    return (
      <>
        <ScreenTitle key="question">{words.title}</ScreenTitle>
        <ol className={styles['items']}>
          {known.items.map((id, index) => (
            <li key={id} className={styles['item']}>
              <span className={styles['number']}>{index + 1}</span>
              <span className={styles['label']}>{label(id)}</span>
              <MoveButton
                name={t('order.earlier', { item: label(id) })}
                isOff={index === 0}
                onPress={() => onAnswer({ type: 'itemMoved', id, by: -1 })}
              >
                <UpIcon />
              </MoveButton>
              <MoveButton
                name={t('order.later', { item: label(id) })}
                isOff={index === known.items.length - 1}
                onPress={() => onAnswer({ type: 'itemMoved', id, by: 1 })}
              >
                <DownIcon />
              </MoveButton>
            </li>
          ))}
        </ol>
        <Button kind="primary" label={t('order.done')} onPress={() => onAnswer({ type: 'orderChecked' })} />
      </>
    );
  }
  const fits = isRightOrder(step, known);
  return (
    <Reply key={String(fits)} t={t} fits={fits} sentences={(fits ? words.done : words.again) ?? []}>
      {fits && (
        <ol className={styles['inOrder']}>
          {known.items.map((id, index) => (
            <li key={id}>
              {index + 1}. {label(id)}
            </li>
          ))}
        </ol>
      )}
    </Reply>
  );
}

interface MoveButtonProps {
  readonly name: string;
  /** Already first or last; the button keeps its place, so that the others keep theirs. */
  readonly isOff: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function MoveButton({ name, isOff, onPress, children }: MoveButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={styles['move']}
      aria-label={name}
      // Not `disabled`: that would take the focus away under the finger of a person who moves by keys.
      aria-disabled={isOff}
      onClick={isOff ? undefined : onPress}
    >
      {children}
    </button>
  );
}
