import { type ReactNode, useState } from 'react';
import { Button } from '../components/button.tsx';
import { CheckIcon, MeasureIcon } from '../components/icons.tsx';
import styles from './field-editor.module.css';
import type { EditorProps } from './field-editor.tsx';
import { Options } from './options.tsx';
import { displayName } from './settings-fields.ts';
import { SaveProblem } from './settings-screen.tsx';
import { StaffFrame } from './staff-frame.tsx';

/** Which of the displays the kiosk fills. */
export function DisplayEditor(props: EditorProps): ReactNode {
  const { t, settings, displays = [], problem, place, leaveLabel, onSave, onLeave } = props;
  const [display, setDisplay] = useState(settings.display);
  const numbers = displays.map((_, index) => index + 1);
  // A display that is not plugged in now stays as it was named.
  const named = typeof settings.display === 'number' && !numbers.includes(settings.display) ? [settings.display] : [];
  const label = (number: number) => {
    const size = displays[number - 1];
    const name = displayName(t, number);
    return size === undefined ? name : `${name}: ${t('settings.size', { width: size.width, height: size.height })}`;
  };
  return (
    <StaffFrame
      {...props}
      title={t('settings.names.display')}
      place={place}
      sign={<MeasureIcon />}
      ways={
        <>
          <Button label={leaveLabel} onPress={onLeave} />
          <Button kind="primary" label={t('save')} icon={<CheckIcon />} onPress={() => onSave({ display })} />
        </>
      }
    >
      <SaveProblem t={t} problem={problem} />
      <div className={styles['displays']}>
        <p className={styles['help']}>{t('settings.help.display')}</p>
        <Options
          name={t('settings.names.display')}
          isNameHeard
          options={[
            { id: 'primary', label: t('settings.primary') },
            ...[...numbers, ...named].map((number) => ({ id: number, label: label(number) })),
          ]}
          chosen={display}
          inRow={2}
          isLarge
          onChoose={setDisplay}
        />
      </div>
    </StaffFrame>
  );
}
