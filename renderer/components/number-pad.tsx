import type { ReactNode } from 'react';
import { EraseIcon } from './icons.tsx';
import { Pad, type PadKey } from './pad.tsx';

export interface NumberPadProps {
  readonly eraseLabel: string;
  /** Nothing can be typed now. */
  readonly isOff?: boolean;
  readonly onKey: (key: string) => void;
  readonly onErase: () => void;
  /** Ends the typing. */
  readonly ok: { readonly label: string; readonly isOff: boolean; readonly onPress: () => void };
}

/** Ten digits as on a telephone, with Erase and OK in the lowest row. */
export function NumberPad({ eraseLabel, isOff = false, onKey, onErase, ok }: NumberPadProps): ReactNode {
  const digit = (key: string): PadKey => ({ id: key, label: key, isOff, onPress: () => onKey(key) });
  return (
    <Pad
      columns={3}
      keys={[
        ...Array.from('123456789', digit),
        { id: 'erase', kind: 'word', label: eraseLabel, icon: <EraseIcon />, isOff, onPress: onErase },
        digit('0'),
        { id: 'ok', kind: 'primary', ...ok },
      ]}
    />
  );
}

export interface PhonePadProps extends Pick<NumberPadProps, 'eraseLabel' | 'onKey' | 'onErase'> {
  readonly spaceLabel: string;
}

/** Whether a keyboard may type it into a telephone number. */
export function isPhoneSign(key: string): boolean {
  return key.length === 1 && '0123456789+-() '.includes(key);
}

/** Digits and what stands between them in a telephone number. */
export function PhonePad({ eraseLabel, spaceLabel, onKey, onErase }: PhonePadProps): ReactNode {
  const key = (sign: string): PadKey => ({ id: sign, label: sign, onPress: () => onKey(sign) });
  return (
    <Pad
      columns={4}
      keys={[
        ...Array.from('123+456-789(', key),
        { id: 'erase', kind: 'word', label: eraseLabel, icon: <EraseIcon />, onPress: onErase },
        key('0'),
        { id: 'space', kind: 'word', label: spaceLabel, onPress: () => onKey(' ') },
        key(')'),
      ]}
    />
  );
}
