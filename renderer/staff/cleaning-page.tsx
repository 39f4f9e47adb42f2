import { type ReactNode, useEffect, useState } from 'react';
import { asked } from './ask.ts';
import { swallowTouches } from './cleaning.ts';
import { CleaningLock, CleaningScreen } from './cleaning-screen.tsx';
import type { StaffGiven } from './staff-frame.tsx';

export interface CleaningPageProps {
  readonly given: StaffGiven;
  readonly lastCleaned: string | null | undefined;
  /** While nobody may touch the screen, nobody can show that they are there. */
  readonly holdIdle: () => () => void;
  /** The screen was wiped just now, and the shell has noted it. */
  readonly onCleaned: () => void;
  /** The shell has shut its door meanwhile. */
  readonly onShut: () => void;
  readonly onBack: () => void;
}

/** Cleaning: the choice of a time, and then the screen that no touch and no key reaches until it is over. */
export function CleaningPage(props: CleaningPageProps): ReactNode {
  const { given, lastCleaned, holdIdle, onCleaned, onShut, onBack } = props;
  const [seconds, setSeconds] = useState<number>();
  const [isOver, setOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const note = async () => {
    const noted = await asked(window.kiosk.noteCleaned());
    setProblem(!noted.ok && noted.why === 'failed' ? noted.problem : null);
    if (noted.ok) onCleaned();
    else if (noted.why === 'locked') onShut();
  };
  if (seconds === undefined) {
    return <CleaningScreen {...given} {...{ lastCleaned, isOver, problem, onBack }} onStart={setSeconds} />;
  }
  return (
    <CountingLock
      t={given.t}
      seconds={seconds}
      holdIdle={holdIdle}
      onOver={() => {
        setSeconds(undefined);
        setOver(true);
        void note();
      }}
    />
  );
}

interface CountingLockProps extends Pick<CleaningPageProps, 'holdIdle'>, Pick<StaffGiven, 't'> {
  readonly seconds: number;
  readonly onOver: () => void;
}

function CountingLock({ t, seconds, holdIdle, onOver }: CountingLockProps): ReactNode {
  const [secondsLeft, setSecondsLeft] = useState(seconds);
  useEffect(() => swallowTouches(window), []);
  useEffect(() => holdIdle(), [holdIdle]);
  useEffect(() => {
    // A clock that no time change moves.
    const end = performance.now() + seconds * 1000;
    const timer = window.setInterval(
      () => setSecondsLeft(Math.max(0, Math.ceil((end - performance.now()) / 1000))),
      200,
    );
    return () => window.clearInterval(timer);
  }, [seconds]);
  const isOver = secondsLeft === 0;
  useEffect(() => {
    if (isOver) onOver();
  });
  return <CleaningLock t={t} seconds={seconds} secondsLeft={secondsLeft} />;
}
