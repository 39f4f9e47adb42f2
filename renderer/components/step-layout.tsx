import type { ReactNode } from 'react';
import type { Translate, Words } from '../words/words.ts';
import { Button } from './button.tsx';
import { PageIcon } from './icons.tsx';
import { Paged } from './paged.tsx';
import { InSecondPane, type Panes } from './panes.ts';
import styles from './step-layout.module.css';

export interface StepLayoutProps {
  readonly t: Translate;
  readonly picture: ReactNode;
  /** The picture is touched, so it has to be within reach, and large enough for a finger. */
  readonly isTouched?: boolean;
  /** Asks something: where there is little room, the answers are worth more than the picture. */
  readonly isAsked?: boolean;
  /** Opens where the text comes from; under the picture, where there is room. */
  readonly onSources?: (() => void) | undefined;
  readonly panes: Panes;
  /** What belongs to the picture, in the language of these words. */
  readonly tell: (words: Words) => ReactNode;
}

/** A picture and what belongs to it: side by side on a wide panel, one above the other on a tall one. */
export function StepLayout(props: StepLayoutProps): ReactNode {
  const { t, picture, isTouched = false, isAsked = false, onSources, panes, tell } = props;
  const { first, second } = panes;
  const kinds = [isTouched && 'touched', isAsked && 'asked', second && 'two'].filter((kind) => kind !== false);
  return (
    <div className={['layout', ...kinds].map((kind) => styles[kind ?? ''] ?? '').join(' ')} data-two={second && true}>
      <div className={styles['picture']} data-lively>
        {picture}
      </div>
      {onSources && (
        <div className={styles['below']} data-when="ample">
          <Button size="bar" label={t('sources.title')} icon={<PageIcon />} onPress={onSources} />
        </div>
      )}
      <div className={styles['told']}>
        <Paged paging={first.paging} label={(place) => t('nav.place', place)}>
          <div className={styles['words']}>{tell(first.words)}</div>
        </Paged>
      </div>
      {second && (
        <div className={`${styles['told']} ${styles['second']}`} lang={second.code} dir={second.dir}>
          <InSecondPane value={true}>
            <Paged paging={second.paging} label={(place) => second.words.t('nav.place', place)}>
              <div className={styles['words']}>{tell(second.words)}</div>
            </Paged>
          </InSecondPane>
        </div>
      )}
    </div>
  );
}
