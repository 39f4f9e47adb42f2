import type { ReactNode } from 'react';
import type { EmergencyWords as Words } from '../../content/words.ts';
import { Button } from '../components/button.tsx';
import { BackIcon, MoreIcon } from '../components/icons.tsx';
import { Paged, usePaging } from '../components/paged.tsx';
import { ScreenTitle } from '../components/screen-title.tsx';
import styles from './emergency-words.module.css';

export interface EmergencyWordsProps {
  readonly words: Words;
  readonly moreLabel: string;
  readonly lowReach: ReactNode;
  /** From 0, where small letters on a small panel need several. */
  readonly part: number;
  readonly onPart: (part: number) => void;
  readonly onClose: () => void;
}

/** When to call 911 in words alone, which came with the page: what is there until the rest of that screen has come. */
export function EmergencyWords(props: EmergencyWordsProps): ReactNode {
  const { words, moreLabel, lowReach, onPart, onClose } = props;
  const paging = usePaging(props.part);
  const { part, count } = paging;
  return (
    <div className={styles['screen']}>
      <main className={styles['main']}>
        <Paged paging={paging} label={({ place, total }) => `${place} / ${total}`}>
          <div className={styles['now']}>
            <ScreenTitle>{words.title}</ScreenTitle>
            <p className={styles['action']} data-title>
              {words.action}
            </p>
            <p className={styles['doNotWait']}>{words.doNotWait}</p>
          </div>
          <p className={styles['lead']}>{words.lead}</p>
          <ul className={styles['signs']}>
            {Object.entries(words.signs).map(([id, sign]) => (
              <li key={id} className={styles['sign']} data-title>
                {sign}
              </li>
            ))}
          </ul>
        </Paged>
      </main>
      <nav className={styles['nav']}>
        <Button
          label={words.close}
          icon={<BackIcon />}
          page="back"
          onPress={part > 0 ? () => onPart(part - 1) : onClose}
        />
        {lowReach}
        {part < count - 1 && (
          <Button
            kind="primary"
            label={moreLabel}
            iconAfter={<MoreIcon />}
            page="on"
            onPress={() => onPart(part + 1)}
          />
        )}
      </nav>
    </div>
  );
}
