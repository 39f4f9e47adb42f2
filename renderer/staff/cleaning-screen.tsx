import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { BackIcon, CleaningIcon } from '../components/icons.tsx';
import { ScreenTitle } from '../components/screen-title.tsx';
import type { TranslateStaff } from '../words/words.ts';
import { CLEANING_SECONDS } from './cleaning.ts';
import styles from './cleaning-screen.module.css';
import { localTime } from './local-time.ts';
import { Problem } from './problem.tsx';
import { duration } from './settings-fields.ts';
import { StaffFrame, type StaffGiven } from './staff-frame.tsx';

export interface CleaningScreenProps extends StaffGiven {
  /** ISO 8601; null where it was never noted, undefined until the shell has said it. */
  readonly lastCleaned: string | null | undefined;
  /** The time to wipe is over, just now. */
  readonly isOver: boolean;
  /** That could not be kept, for this reason. */
  readonly problem: string | null;
  readonly onStart: (seconds: number) => void;
  readonly onBack: () => void;
}

/** How long somebody needs to wipe the screen. */
export function CleaningScreen(props: CleaningScreenProps): ReactNode {
  const { t, language, lastCleaned, isOver, problem, onStart, onBack } = props;
  return (
    <StaffFrame
      {...props}
      title={t(isOver ? 'cleaning.over' : 'cleaning.title')}
      sign={<CleaningIcon />}
      ways={<Button label={t('back')} icon={<BackIcon />} page="back" onPress={onBack} />}
    >
      <Problem said={t('failed')} problem={problem} />
      <div className={styles['choice']}>
        <p>{t('cleaning.body')}</p>
        <div className={styles['times']}>
          {CLEANING_SECONDS.map((seconds) => (
            <Button key={seconds} label={duration(t, seconds)} onPress={() => onStart(seconds)} />
          ))}
        </div>
        <p className={styles['last']}>
          {lastCleaned === null && t('cleaning.never')}
          {typeof lastCleaned === 'string' && t('cleaning.last', { time: localTime(language, lastCleaned) })}
        </p>
      </div>
    </StaffFrame>
  );
}

export interface CleaningLockProps {
  readonly t: TranslateStaff;
  readonly seconds: number;
  readonly secondsLeft: number;
}

/** Nothing but the time that is left, large enough to be read from where a wet cloth is. */
export function CleaningLock({ t, seconds, secondsLeft }: CleaningLockProps): ReactNode {
  return (
    <main className={styles['lock']}>
      <ScreenTitle>{t('cleaning.wipe')}</ScreenTitle>
      <div className={styles['clock']} role="timer" aria-label={t('cleaning.left', { count: secondsLeft })}>
        <svg viewBox="0 0 100 100" className={styles['ring']} aria-hidden="true">
          <circle cx="50" cy="50" r="45" />
          <circle
            cx="50"
            cy="50"
            r="45"
            pathLength={seconds}
            strokeDasharray={`${secondsLeft} ${seconds}`}
            className={styles['left']}
          />
        </svg>
        <span className={styles['seconds']} data-title aria-hidden="true">
          {secondsLeft}
        </span>
      </div>
      <p>{t('cleaning.body')}</p>
    </main>
  );
}
