import type { ReactNode } from 'react';
import type { Translate } from '../words/words.ts';
import { Button } from './button.tsx';
import { PageIcon } from './icons.tsx';
import { Paged, type Paging } from './paged.tsx';
import styles from './step-layout.module.css';

export interface StepLayoutProps {
  readonly t: Translate;
  readonly picture: ReactNode;
  /** The picture is touched, so it has to be within reach, and large enough for a finger. */
  readonly isTouched?: boolean;
  /** Asks something: where there is little room, the answers are worth more than the picture. */
  readonly isAsked?: boolean;
  /** Opens where the text comes from; under the picture, where there is room. */
  readonly onSources?: () => void;
  readonly paging: Paging;
  readonly children: ReactNode;
}

/** A picture and what belongs to it: side by side on a wide panel, one above the other on a tall one. */
export function StepLayout(props: StepLayoutProps): ReactNode {
  const { t, picture, isTouched = false, isAsked = false, onSources, paging, children } = props;
  return (
    <div className={`${styles['layout']} ${isTouched ? styles['touched'] : ''} ${isAsked ? styles['asked'] : ''}`}>
      <div className={styles['picture']} data-lively>
        {picture}
      </div>
      {onSources && (
        <div className={styles['below']} data-when="ample">
          <Button size="bar" label={t('sources.title')} icon={<PageIcon />} onPress={onSources} />
        </div>
      )}
      <div className={styles['told']}>
        <Paged paging={paging} label={(place) => t('nav.place', place)}>
          <div className={styles['words']}>{children}</div>
        </Paged>
      </div>
    </div>
  );
}
