import { Fragment, type ReactNode } from 'react';
import styles from './typed.module.css';

/** A PIN as it is typed: how many digits, never which. The places of the shortest PIN are there from the beginning. */
export function TypedDots({ count, label }: { readonly count: number; readonly label: string }): ReactNode {
  const places = Math.max(6, count);
  return (
    <div className={styles['dots']} role="img" aria-label={label} dir="ltr">
      {Array.from({ length: places }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the dots have no other identity
        <span key={index} className={index < count ? styles['dot'] : styles['free']} />
      ))}
    </div>
  );
}

const CODE_PLACES = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** A code as it is typed, in two groups of four. */
export function TypedCode({ typed, label }: { readonly typed: string; readonly label: string }): ReactNode {
  return (
    <div className={styles['slots']} role="img" aria-label={label} dir="ltr">
      {CODE_PLACES.map((place) => (
        <Fragment key={place}>
          {place === 4 && <span className={styles['join']} />}
          <span data-title className={place === typed.length ? `${styles['slot']} ${styles['now']}` : styles['slot']}>
            {typed[place]}
          </span>
        </Fragment>
      ))}
    </div>
  );
}

/** A text as it is typed; `empty` says what is missing where nothing is typed. */
export function TypedText({ typed, empty }: { readonly typed: string; readonly empty: string }): ReactNode {
  return (
    <p className={styles['text']} role="status">
      {typed === '' ? (
        <>
          <span className={styles['caret']} />
          <span className={styles['place']}>{empty}</span>
        </>
      ) : (
        <>
          <bdi>{typed}</bdi>
          <span className={styles['caret']} />
        </>
      )}
    </p>
  );
}
