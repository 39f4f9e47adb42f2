import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { CheckIcon, LockIcon } from '../components/icons.tsx';
import { NumberPad } from '../components/number-pad.tsx';
import type { TranslateStaff } from '../words/words.ts';
import { isTyping, mayPassOn, type NewPin, type PinRefusal } from './new-pin.ts';
import { StaffFrame, type StaffGiven } from './staff-frame.tsx';
import { Statement } from './statement.tsx';
import { TypeLayout } from './type-layout.tsx';
import { TypedDots } from './typed.tsx';

export interface PinScreenProps extends StaffGiven {
  readonly pin: NewPin;
  readonly place?: string | undefined;
  readonly leaveLabel: string;
  readonly onKey: (key: string) => void;
  readonly onErase: () => void;
  readonly onOk: () => void;
  readonly onLeave: () => void;
}

/** A new PIN, typed twice. */
export function PinScreen(props: PinScreenProps): ReactNode {
  const { t, pin, place, leaveLabel, onKey, onErase, onOk, onLeave } = props;
  if (pin.at === 'saved') {
    return (
      <StaffFrame
        {...props}
        title={t('pin.saved')}
        place={place}
        sign={<CheckIcon />}
        isOnward
        ways={<Button kind="primary" label={t('done')} onPress={onLeave} />}
      >
        <Statement sign={<LockIcon />} text={t('pin.savedBody')} />
      </StaffFrame>
    );
  }
  const isAgain = pin.at !== 'first';
  return (
    <StaffFrame
      {...props}
      title={t(isAgain ? 'pin.again' : 'pin.title')}
      place={place}
      sign={<LockIcon />}
      ways={<Button label={leaveLabel} onPress={onLeave} />}
    >
      <TypeLayout
        ask={t(isAgain ? 'pin.askAgain' : 'pin.ask')}
        typed={<TypedDots count={pin.typed.length} label={t('door.typed', { count: pin.typed.length })} />}
        answer={pin.refused !== null && <Refusal t={t} refused={pin.refused} />}
        pad={
          <NumberPad
            eraseLabel={t('erase')}
            isOff={!isTyping(pin)}
            onKey={onKey}
            onErase={onErase}
            ok={{ label: t('ok'), isOff: !mayPassOn(pin), onPress: onOk }}
          />
        }
        isNarrowPad
      />
    </StaffFrame>
  );
}

function Refusal({ t, refused }: { readonly t: TranslateStaff; readonly refused: PinRefusal }): ReactNode {
  return (
    <>
      <p>{t(`pin.${refused.why}`)}</p>
      {refused.why === 'unwritable' && (
        <p lang="en" dir="ltr">
          {refused.problem}
        </p>
      )}
    </>
  );
}
