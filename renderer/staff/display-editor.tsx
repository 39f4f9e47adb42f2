import { type ReactNode, useState } from 'react';
import type { KioskSettings, StaffReport } from '../../electron/ipc/contract.ts';
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
  const choices = choicesOf(settings.display, displays);
  // Not its place: the displays may be named after this screen is there.
  const [display, setDisplay] = useState(settings.display);
  const label = (choice: KioskSettings['display'], index: number) => {
    const size = displays[index - 1];
    if (size === undefined) return displayName(t, choice);
    // Staff know their displays by where they stand, the system by what it calls them.
    const name = typeof choice === 'object' && choice.label !== '' ? `${choice.label}, ` : '';
    return `${t('settings.display', { number: index })}: ${name}${t('settings.size', { width: size.width, height: size.height })}`;
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
          options={choices.map((choice, index) => ({ id: index, label: label(choice, index) }))}
          chosen={choices.findIndex((choice) => isSame(choice, display))}
          inRow={2}
          isLarge
          onChoose={(index) => setDisplay(choices[index] ?? display)}
        />
      </div>
    </StaffFrame>
  );
}

/** The main one, those that are there from the left, and the one that settings name where it is none of them now. */
function choicesOf(
  named: KioskSettings['display'],
  displays: StaffReport['displays'],
): readonly KioskSettings['display'][] {
  const there: readonly KioskSettings['display'][] = displays.map(({ setting }, index) =>
    // As somebody wrote it into the file.
    named === index + 1 ? named : setting,
  );
  const known = ['primary' as const, ...there];
  return known.some((display) => isSame(display, named)) ? known : [...known, named];
}

function isSame(one: KioskSettings['display'], other: KioskSettings['display']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
