import { type ReactNode, useEffect, useState } from 'react';
import type { SelfCheck } from '../../electron/ipc/contract.ts';
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
  const [asked, setAsked] = useState(0);
  const [part, setPart] = useState(0);
  const [felt, setFelt] = useState<Felt>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number asks again
  useEffect(() => {
    let isCurrent = true;
    window.kiosk.selfCheck().then(
      (seen) => isCurrent && setFound(seen),
      () => isCurrent && onShut(),
    );
    return () => {
      isCurrent = false;
    };
  }, [asked]);
  return (
    <SelfCheckScreen
      {...given}
      {...{ found, felt, part, onBack }}
      onFelt={setFelt}
      onPart={setPart}
      onAgain={() => {
        setFound(undefined);
        setFelt(undefined);
        setPart(0);
        setAsked(asked + 1);
      }}
    />
  );
}
