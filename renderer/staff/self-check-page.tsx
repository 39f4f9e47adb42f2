import { type ReactNode, useEffect, useState } from 'react';
import type { SelfCheck } from '../../electron/ipc/contract.ts';
import { asked } from './ask.ts';
import { SelfCheckScreen } from './self-check-screen.tsx';
import type { StaffGiven } from './staff-frame.tsx';
import type { Trial } from './touch-trial.ts';
import { TouchTrialPage } from './touch-trial-page.tsx';

export interface SelfCheckPageProps {
  readonly given: StaffGiven;
  /** The shell has shut its door meanwhile. */
  readonly onShut: () => void;
  readonly onBack: () => void;
}

/** Asks the shell how the kiosk is, at once and whenever staff want to know again. */
export function SelfCheckPage({ given, onShut, onBack }: SelfCheckPageProps): ReactNode {
  const [found, setFound] = useState<SelfCheck>();
  const [problem, setProblem] = useState<string | null>(null);
  const [times, setTimes] = useState(0);
  const [part, setPart] = useState(0);
  const [trial, setTrial] = useState<Trial>();
  const [isTrying, setTrying] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number asks again
  useEffect(() => {
    let isCurrent = true;
    void asked(window.kiosk.selfCheck()).then((answer) => {
      if (!isCurrent) return;
      if (answer.ok) setFound(answer.value);
      else if (answer.why === 'locked') onShut();
      else setProblem(answer.problem);
    });
    return () => {
      isCurrent = false;
    };
  }, [times]);
  if (isTrying) {
    const end = (tried: Trial) => {
      setTrial(tried);
      setPart(0);
      setTrying(false);
    };
    return <TouchTrialPage t={given.t} onEnd={end} />;
  }
  return (
    <SelfCheckScreen
      {...given}
      {...{ found, problem, trial, part, onBack }}
      onTrial={() => setTrying(true)}
      onPart={setPart}
      onAgain={() => {
        setFound(undefined);
        setProblem(null);
        setTrial(undefined);
        setPart(0);
        setTimes(times + 1);
      }}
    />
  );
}
