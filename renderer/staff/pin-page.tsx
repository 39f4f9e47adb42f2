import { type ReactNode, useEffect, useReducer } from 'react';
import { digitOf } from './door.ts';
import { nextNewPin, startNewPin } from './new-pin.ts';
import { PinScreen } from './pin-screen.tsx';
import type { StaffGiven } from './staff-frame.tsx';
import { useTyping } from './use-typing.ts';

export interface PinPageProps {
  readonly given: StaffGiven;
  readonly place?: string;
  readonly leaveLabel: string;
  /** `isSaved`: a new PIN holds. */
  readonly onLeave: (isSaved: boolean) => void;
}

/** A new PIN with the shell behind it, which judges and keeps it. */
export function PinPage({ given, place, leaveLabel, onLeave }: PinPageProps): ReactNode {
  const [pin, dispatch] = useReducer(nextNewPin, startNewPin);
  const { at, first } = pin;
  useEffect(() => {
    if (at !== 'saving') return;
    window.kiosk.setPin(first).then(
      (result) => dispatch({ type: 'answered', result }),
      (error: unknown) =>
        dispatch({ type: 'answered', result: { ok: false, why: 'unwritable', problem: String(error) } }),
    );
  }, [at, first]);
  const onKey = (key: string) => dispatch({ type: 'typed', key });
  const onErase = () => dispatch({ type: 'erased' });
  const onOk = () => dispatch({ type: 'passedOn' });
  useTyping({ meaning: digitOf, onKey, onErase, onOk });
  return (
    <PinScreen
      {...given}
      {...{ pin, place, leaveLabel, onKey, onErase, onOk }}
      onLeave={() => onLeave(at === 'saved')}
    />
  );
}
