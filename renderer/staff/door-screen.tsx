import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { LockIcon } from '../components/icons.tsx';
import { CodePad } from '../components/letter-pad.tsx';
import { NumberPad } from '../components/number-pad.tsx';
import type { TranslateStaff } from '../words/words.ts';
import { clock, type Door, isLocked, mayAsk } from './door.ts';
import { StaffFrame, type StaffGiven } from './staff-frame.tsx';
import { TypeLayout } from './type-layout.tsx';
import { TypedCode, TypedDots } from './typed.tsx';

export interface DoorScreenProps extends StaffGiven {
  readonly door: Door;
  readonly onKey: (key: string) => void;
  readonly onErase: () => void;
  readonly onOk: () => void;
  readonly onCancel: () => void;
}

/** The PIN, or the one-time code while nobody has set one, typed on the screen itself. */
export function DoorScreen(props: DoorScreenProps): ReactNode {
  const { t, door, onKey, onErase, onOk, onCancel } = props;
  const isPin = door.asksFor === 'pin';
  const label = t('door.typed', { count: door.typed.length });
  const pad = {
    eraseLabel: t('erase'),
    isOff: isLocked(door),
    onKey,
    onErase,
    ok: { label: t('ok'), isOff: !mayAsk(door), onPress: onOk },
  };
  return (
    <StaffFrame
      {...props}
      title={t(isPin ? 'door.pin' : 'door.code')}
      sign={<LockIcon />}
      ways={<Button label={t('cancel')} onPress={onCancel} />}
    >
      <TypeLayout
        ask={t(isPin ? 'door.askPin' : 'door.askCode')}
        hint={isPin ? undefined : t('door.whereCode')}
        typed={
          isPin ? <TypedDots count={door.typed.length} label={label} /> : <TypedCode typed={door.typed} label={label} />
        }
        answer={answerOf(t, door)}
        pad={isPin ? <NumberPad {...pad} /> : <CodePad {...pad} />}
        isNarrowPad={isPin}
      />
    </StaffFrame>
  );
}

function answerOf(t: TranslateStaff, { asksFor, state, waitSeconds }: Door): ReactNode {
  return (
    <>
      {state === 'wrong' && <p>{t(asksFor === 'pin' ? 'door.wrongPin' : 'door.wrongCode')}</p>}
      {state === 'failed' && <p>{t('door.failed')}</p>}
      {waitSeconds > 0 && <p>{t('door.wait', { time: clock(waitSeconds) })}</p>}
    </>
  );
}
