import { type CSSProperties, type ReactNode, useEffect, useState } from 'react';
import type { StepOf } from '../../content/schema.ts';
import { Button } from '../components/button.tsx';
import { ScreenTitle } from '../components/screen-title.tsx';
import { StepNumber } from '../components/step-number.tsx';
import type { StepProps } from './step-screen.tsx';
import styles from './timer-step.module.css';

export interface TimerStepProps extends StepProps<StepOf<'timer'>> {
  /** As in a step that is read. */
  readonly number: number | undefined;
  readonly clock: Clock;
}

/** Runs once, in however many languages it is shown. */
export interface Clock {
  /** Undefined before it was started. */
  readonly startedAt: number | undefined;
  readonly secondsLeft: number;
  readonly start: () => void;
}

/** A quiet clock beside what to do: a ring that fills and the seconds that are left. No sound, no hurry. */
export function TimerStep({ t, step, words, number, clock }: TimerStepProps): ReactNode {
  const { startedAt, secondsLeft, start } = clock;
  if (startedAt !== undefined && secondsLeft === 0) {
    return (
      <>
        <ScreenTitle key="done">{t('timer.over')}</ScreenTitle>
        {words.done?.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <Button label={t('timer.again')} onPress={start} />
      </>
    );
  }
  return (
    <>
      <StepNumber t={t} number={number} />
      <ScreenTitle key="wait">{words.title}</ScreenTitle>
      {words.body?.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {startedAt === undefined ? (
        <Button kind="primary" label={t('timer.start', { count: step.seconds })} onPress={start} />
      ) : (
        <div className={styles['clock']} role="timer">
          <Ring seconds={step.seconds} />
          <span className={styles['left']}>{t('timer.left', { count: secondsLeft })}</span>
        </div>
      )}
    </>
  );
}

/** The browser moves the ring by itself, without work on the page. */
function Ring({ seconds }: { readonly seconds: number }): ReactNode {
  return (
    <svg viewBox="0 0 100 100" className={styles['ring']} aria-hidden="true">
      <circle cx="50" cy="50" r="42" className={styles['track']} />
      <circle
        cx="50"
        cy="50"
        r="42"
        pathLength="1"
        className={styles['filled']}
        style={{ '--seconds': `${seconds}s` } as CSSProperties}
      />
    </svg>
  );
}

/** The clock of a step of that many seconds. */
export function useClock(seconds: number): Clock {
  const [startedAt, setStartedAt] = useState<number>();
  const secondsLeft = useSecondsLeft(seconds, startedAt);
  return { startedAt, secondsLeft, start: () => setStartedAt(performance.now()) };
}

function useSecondsLeft(seconds: number, startedAt: number | undefined): number {
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (startedAt === undefined) return;
    setNow(startedAt);
    const timer = window.setInterval(() => {
      const seen = performance.now();
      setNow(seen);
      if (seen - startedAt >= seconds * 1000) window.clearInterval(timer);
    }, 250);
    return () => window.clearInterval(timer);
  }, [seconds, startedAt]);
  if (startedAt === undefined) return seconds;
  return Math.min(seconds, Math.max(0, Math.ceil(seconds - (now - startedAt) / 1000)));
}
