import type { ReactNode } from 'react';
import type { StepOf } from '../../content/schema.ts';
import { Button } from '../components/button.tsx';
import { Reply } from '../components/reply.tsx';
import { ScreenTitle } from '../components/screen-title.tsx';
import { sortAnswer } from '../session/answers.ts';
import styles from './sort-step.module.css';
import type { StepProps } from './step-screen.tsx';

/** One thing at a time and two places where it may belong; at the end, all of them where they belong. */
export function SortStep(props: StepProps<StepOf<'sort'>>): ReactNode {
  const { t, step, words, answer, onAnswer } = props;
  const { index, picked } = sortAnswer(answer);
  const item = step.items[index];
  if (item === undefined) return <Sorted {...props} />;
  const itemWords = words.items?.[item.id];
  if (picked === null) {
    return (
      <>
        <ScreenTitle key={item.id}>{words.title}</ScreenTitle>
        <p className={styles['item']}>
          <span className={styles['count']}>{t('nav.place', { place: index + 1, total: step.items.length })}</span>
          {itemWords?.label}
        </p>
        <div className={styles['bins']}>
          {step.bins.map((bin) => (
            <Button key={bin} label={words.bins?.[bin] ?? ''} onPress={() => onAnswer({ type: 'picked', id: bin })} />
          ))}
        </div>
      </>
    );
  }
  const fits = picked === item.bin;
  return (
    <Reply
      key={`${item.id} ${fits}`}
      t={t}
      fits={fits}
      question={itemWords?.label}
      picked={words.bins?.[picked]}
      sentences={itemWords?.reply ?? []}
    />
  );
}

function Sorted({ t, step, words }: StepProps<StepOf<'sort'>>): ReactNode {
  return (
    <>
      <ScreenTitle key="sorted">{t('sort.all')}</ScreenTitle>
      <div className={styles['sorted']}>
        {step.bins.map((bin) => (
          <section key={bin} className={styles['bin']}>
            <h2>{words.bins?.[bin]}</h2>
            <ul>
              {step.items
                .filter((item) => item.bin === bin)
                .map(({ id }) => (
                  <li key={id}>
                    <span>{words.items?.[id]?.label}</span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
