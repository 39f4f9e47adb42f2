import { type ReactNode, useState } from 'react';
import { Button } from '../components/button.tsx';
import { CheckIcon, LessOfItIcon, MoreOfItIcon, SettingsIcon } from '../components/icons.tsx';
import styles from './field-editor.module.css';
import type { EditorProps } from './field-editor.tsx';
import { duration, SECONDS, type SecondsField, stepped } from './settings-fields.ts';
import { SaveProblem } from './settings-screen.tsx';
import { StaffFrame } from './staff-frame.tsx';

/** A time, more or less of it with each press. */
export function SecondsEditor(props: EditorProps & { readonly field: SecondsField }): ReactNode {
  const { t, settings, field, problem, place, leaveLabel, onSave, onLeave } = props;
  const [seconds, setSeconds] = useState(settings.idle[field]);
  const step = duration(t, SECONDS[field].step);
  return (
    <StaffFrame
      {...props}
      title={t(`settings.names.${field}`)}
      place={place}
      sign={<SettingsIcon />}
      ways={
        <>
          <Button label={leaveLabel} onPress={onLeave} />
          <Button
            kind="primary"
            label={t('save')}
            icon={<CheckIcon />}
            onPress={() => onSave({ idle: { [field]: seconds } })}
          />
        </>
      }
    >
      <SaveProblem t={t} problem={problem} />
      <p className={styles['help']}>{t(`settings.help.${field}`)}</p>
      <div className={styles['stepper']}>
        <Button
          label={t('settings.less', { value: step })}
          icon={<LessOfItIcon />}
          onPress={() => setSeconds(stepped(field, seconds, -1))}
        />
        <p className={styles['seconds']} role="status" data-title>
          {duration(t, seconds)}
        </p>
        <Button
          label={t('settings.more', { value: step })}
          icon={<MoreOfItIcon />}
          onPress={() => setSeconds(stepped(field, seconds, 1))}
        />
      </div>
    </StaffFrame>
  );
}
