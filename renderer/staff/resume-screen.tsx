import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { BackIcon, CodeIcon } from '../components/icons.tsx';
import { CodePad } from '../components/letter-pad.tsx';
import { StaffFrame, type StaffGiven } from './staff-frame.tsx';
import { TypeLayout } from './type-layout.tsx';
import { TypedCode } from './typed.tsx';

/** Why a code does not lead on: a slip of the finger, another day, or another version of the texts. */
export type CodeRefusal = 'mistyped' | 'old' | 'foreign';

export const RESUME_CODE_LENGTH = 8;

export interface ResumeScreenProps extends StaffGiven {
  readonly typed: string;
  readonly refused: CodeRefusal | null;
  readonly onKey: (key: string) => void;
  readonly onErase: () => void;
  readonly onOk: () => void;
  readonly onBack: () => void;
}

/** The code of a walkthrough that was left, from the nurse's note. */
export function ResumeScreen(props: ResumeScreenProps): ReactNode {
  const { t, typed, refused, onKey, onErase, onOk, onBack } = props;
  return (
    <StaffFrame
      {...props}
      title={t('resume.title')}
      sign={<CodeIcon />}
      ways={<Button label={t('back')} icon={<BackIcon />} page="back" onPress={onBack} />}
    >
      <TypeLayout
        ask={t('resume.ask')}
        typed={<TypedCode typed={typed} label={t('door.typed', { count: typed.length })} />}
        answer={refused !== null && <p>{t(`resume.${refused}`)}</p>}
        pad={
          <CodePad
            eraseLabel={t('erase')}
            onKey={onKey}
            onErase={onErase}
            ok={{ label: t('ok'), isOff: typed.length < RESUME_CODE_LENGTH, onPress: onOk }}
          />
        }
      />
    </StaffFrame>
  );
}
