import { type ReactNode, useState } from 'react';
import { Button } from '../components/button.tsx';
import { CheckIcon, SettingsIcon } from '../components/icons.tsx';
import { isNameSign, LetterPad } from '../components/letter-pad.tsx';
import { isPhoneSign, PhonePad } from '../components/number-pad.tsx';
import styles from './field-editor.module.css';
import type { EditorProps } from './field-editor.tsx';
import { LONGEST_TEXT, type TextField } from './settings-fields.ts';
import { SaveProblem } from './settings-screen.tsx';
import { StaffFrame } from './staff-frame.tsx';
import { TypedText } from './typed.tsx';
import { useTyping } from './use-typing.ts';

/** A name on the letter pad, or a telephone number on the number pad. */
export function TextEditor(props: EditorProps & { readonly field: TextField }): ReactNode {
  const { t, settings, field, problem, place, leaveLabel, onSave, onLeave } = props;
  const [typed, setTyped] = useState(settings.clinic[field]);
  const [capitals, setCapitals] = useState<boolean>();
  const isPhone = field !== 'name';
  // A name begins with a capital, and so does each word of it, unless staff say otherwise.
  const isCapital = capitals ?? /(^|\s)$/.test(typed);
  const onKey = (key: string) => {
    setTyped((typed + key).slice(0, LONGEST_TEXT[field]));
    setCapitals(undefined);
  };
  const onErase = () => setTyped(typed.slice(0, -1));
  const onOk = () => onSave({ clinic: { [field]: typed.trim() } });
  const isSign = isPhone ? isPhoneSign : isNameSign;
  useTyping({ meaning: (key) => (isSign(key) ? key : undefined), onKey, onErase, onOk });
  const shared = { spaceLabel: t('space'), eraseLabel: t('erase'), onKey, onErase };
  return (
    <StaffFrame
      {...props}
      title={t(`settings.names.${field}`)}
      place={place}
      sign={<SettingsIcon />}
      ways={
        <>
          <Button label={leaveLabel} onPress={onLeave} />
          <Button kind="primary" label={t('save')} icon={<CheckIcon />} onPress={onOk} />
        </>
      }
    >
      <SaveProblem t={t} problem={problem} />
      <div className={isPhone ? `${styles['typing']} ${styles['phone']}` : styles['typing']}>
        <div className={styles['typed']}>
          <TypedText typed={typed} empty={t(isPhone ? 'settings.noPhone' : 'settings.noName')} />
        </div>
        {isPhone && <PhonePad {...shared} />}
        {/* Why nothing was saved needs the room, and other letters would not mend it. */}
        {!isPhone && problem === null && (
          <LetterPad
            {...shared}
            isCapital={isCapital}
            capitalsLabel={t('capitals')}
            onCapitals={() => setCapitals(!isCapital)}
          />
        )}
      </div>
    </StaffFrame>
  );
}
