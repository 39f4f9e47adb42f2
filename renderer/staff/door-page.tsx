import { type ReactNode, useEffect, useReducer } from 'react';
import { codeLetterOf, digitOf, mayAsk, nextDoor, unknownDoor } from './door.ts';
import { DoorScreen } from './door-screen.tsx';
import type { StaffGiven } from './staff-frame.tsx';
import { useTyping } from './use-typing.ts';

export interface DoorPageProps {
  readonly given: StaffGiven;
  readonly onUnlocked: (isFirst: boolean) => void;
  readonly onCancel: () => void;
}

/** The door with the shell behind it, which alone knows the PIN and how long to wait. */
export function DoorPage({ given, onUnlocked, onCancel }: DoorPageProps): ReactNode {
  const [door, dispatch] = useReducer(nextDoor, unknownDoor);
  const onKey = (key: string) => dispatch({ type: 'typed', key });
  const onErase = () => dispatch({ type: 'erased' });
  const onOk = () => {
    if (!mayAsk(door)) return;
    dispatch({ type: 'asked' });
    window.kiosk.unlock(door.typed).then(
      (answer) => {
        dispatch({ type: 'answered', answer });
        if (answer.ok) onUnlocked(door.asksFor === 'code');
      },
      () => dispatch({ type: 'failed' }),
    );
  };

  useEffect(() => {
    window.kiosk.staffDoor().then(
      (found) => dispatch({ type: 'found', door: found }),
      () => dispatch({ type: 'failed' }),
    );
  }, []);

  const isWaiting = door.waitSeconds > 0;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = window.setInterval(() => dispatch({ type: 'secondPassed' }), 1000);
    return () => window.clearInterval(timer);
  }, [isWaiting]);

  useTyping({ meaning: door.asksFor === 'pin' ? digitOf : codeLetterOf, onKey, onErase, onOk });
  return <DoorScreen {...given} {...{ door, onKey, onErase, onOk, onCancel }} />;
}
