import type { ReactNode } from 'react';
import { CODE_LETTERS } from '../session/resume-code.ts';
import { CapitalsIcon, EraseIcon } from './icons.tsx';
import type { NumberPadProps } from './number-pad.tsx';
import { Pad, type PadKey } from './pad.tsx';

/** Letters and digits of a code, in an order that anybody knows; Erase and OK in the lowest row. */
export function CodePad({ eraseLabel, isOff = false, onKey, onErase, ok }: NumberPadProps): ReactNode {
  return (
    <Pad
      columns={8}
      keys={[
        ...Array.from(CODE_LETTERS, (key): PadKey => ({ id: key, label: key, isOff, onPress: () => onKey(key) })),
        { id: 'erase', kind: 'word', span: 4, label: eraseLabel, icon: <EraseIcon />, isOff, onPress: onErase },
        { id: 'ok', kind: 'primary', span: 4, ...ok },
      ]}
    />
  );
}

export interface LetterPadProps {
  /** The next letter is a capital one. */
  readonly isCapital: boolean;
  readonly capitalsLabel: string;
  readonly spaceLabel: string;
  readonly eraseLabel: string;
  readonly onKey: (key: string) => void;
  readonly onErase: () => void;
  readonly onCapitals: () => void;
}

/** Rows of ten, as on a keyboard; the letters of Spanish and the signs of names under them. */
const ROWS = ['1234567890', 'qwertyuiop', 'asdfghjklñ', "zxcvbnm.,'", 'áéíóúü-()/'] as const;

/** Whether a keyboard may type it into a name: what the pad has, in either size of letters, and the space. */
export function isNameSign(key: string): boolean {
  return key.length === 1 && (key === ' ' || key === '+' || ROWS.join('').includes(key.toLocaleLowerCase('es')));
}

/** Everything that stands in the name of a clinic. */
export function LetterPad(props: LetterPadProps): ReactNode {
  const { isCapital, capitalsLabel, spaceLabel, eraseLabel, onKey, onErase, onCapitals } = props;
  const key = (sign: string): PadKey => {
    const label = isCapital ? sign.toLocaleUpperCase('es') : sign;
    return { id: sign, label, onPress: () => onKey(label) };
  };
  return (
    <Pad
      columns={10}
      keys={[
        ...Array.from(ROWS.join(''), key),
        {
          id: 'capitals',
          kind: 'word',
          span: 3,
          label: capitalsLabel,
          icon: <CapitalsIcon />,
          isOn: isCapital,
          onPress: onCapitals,
        },
        key('+'),
        { id: 'space', kind: 'word', span: 3, label: spaceLabel, onPress: () => onKey(' ') },
        { id: 'erase', kind: 'word', span: 3, label: eraseLabel, icon: <EraseIcon />, onPress: onErase },
      ]}
    />
  );
}
