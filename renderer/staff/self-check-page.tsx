import { type ReactNode, useEffect, useState } from 'react';
import type { SelfCheck } from '../../electron/ipc/contract.ts';
import { asked } from './ask.ts';
import { type Felt, SelfCheckScreen } from './self-check-screen.tsx';
import type { StaffGiven } from './staff-frame.tsx';

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
  const [felt, setFelt] = useState<Felt>();
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
  return (
    <SelfCheckScreen
      {...given}
      {...{ found, problem, felt, part, onBack }}
      onFelt={setFelt}
      onPart={setPart}
      onAgain={() => {
        setFound(undefined);
        setProblem(null);
        setFelt(undefined);
        setPart(0);
        setTimes(times + 1);
      }}
    />
  );
}
