import type { CSSProperties, PointerEvent, ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { ScreenTitle } from '../components/screen-title.tsx';
import type { TranslateStaff } from '../words/words.ts';
import { partsOf, sumOf, type Trial, wayOut } from './touch-trial.ts';
import styles from './touch-trial-screen.module.css';

export interface TouchTrialScreenProps {
  readonly t: TranslateStaff;
  readonly trial: Trial;
  /** A finger, or something else, goes down or moves. */
  readonly onContact: (contact: PointerEvent) => void;
  readonly onEnd: () => void;
}

/** The whole panel as dark fields, which are light once they have felt a finger. The way out is one of them. */
export function TouchTrialScreen({ t, trial, onContact, onEnd }: TouchTrialScreenProps): ReactNode {
  const out = wayOut(trial);
  const place = { '--column': (out % trial.columns) + 1, '--row': Math.floor(out / trial.columns) + 1 };
  return (
    <main
      className={styles['trial']}
      style={{ '--columns': trial.columns, '--rows': trial.rows } as CSSProperties}
      onPointerDown={onContact}
      onPointerMove={onContact}
    >
      {partsOf(trial).map(({ column, row, isFelt }) => (
        <div
          key={`${column} ${row}`}
          className={styles['field']}
          style={{ '--column': column + 1, '--row': row + 1 } as CSSProperties}
          data-felt={isFelt}
        />
      ))}
      <div className={styles['how']}>
        <ScreenTitle>{t('selfCheck.trial.start')}</ScreenTitle>
        <p>{t('selfCheck.trial.how')}</p>
        <p role="status">{trial.hasOther && t('selfCheck.trial.noFinger')}</p>
      </div>
      <div className={styles['out']} style={place as CSSProperties}>
        <Button label={t('selfCheck.trial.end')} onPress={onEnd} />
      </div>
    </main>
  );
}

/** What came of it, and where no finger was felt. */
export function TrialResult({ t, trial }: Pick<TouchTrialScreenProps, 't' | 'trial'>): ReactNode {
  const { total, missed } = sumOf(trial);
  const { columns, rows } = trial;
  return (
    <div className={styles['result']}>
      <p role="status">
        {missed === 0 ? t('selfCheck.trial.all') : t('selfCheck.trial.missed', { missed, total })}{' '}
        {trial.hasOther && t('selfCheck.trial.noFinger')}
      </p>
      {missed > 0 && (
        <svg
          className={styles['drawing']}
          viewBox={`0 0 ${columns * 4} ${rows * 4}`}
          role="img"
          aria-label={t('selfCheck.trial.drawing')}
        >
          {partsOf(trial).map(({ column, row, isFelt }) => (
            <rect key={`${column} ${row}`} x={column * 4} y={row * 4} width={4} height={4} data-felt={isFelt} />
          ))}
        </svg>
      )}
    </div>
  );
}
