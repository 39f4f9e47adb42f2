import { type ReactNode, useState } from 'react';
import { Button } from '../components/button.tsx';
import { CheckIcon, LessOfItIcon, MoreOfItIcon, SettingsIcon } from '../components/icons.tsx';
import styles from './field-editor.module.css';
import type { EditorProps } from './field-editor.tsx';
import { duration } from './settings-fields.ts';
import { SaveProblem } from './settings-screen.tsx';
import { StaffFrame } from './staff-frame.tsx';
import { STEP_MINUTES, shownTime, steppedTime } from './time-of-day.ts';

/** Where nobody has chosen a time yet, as the shell has it (electron/settings.ts). */
const USUAL = '03:00';

/** When the kiosk restarts by itself, earlier or later with each press, or never. */
export function RestartEditor(props: EditorProps): ReactNode {
  const { t, language, settings, problem, place, leaveLabel, onSave, onLeave } = props;
  const [restartAt, setRestartAt] = useState(settings.restartAt);
  const step = duration(t, STEP_MINUTES * 60);
  const move = (direction: -1 | 1) => setRestartAt(restartAt === null ? USUAL : steppedTime(restartAt, direction));
  return (
    <StaffFrame
      {...props}
      title={t('settings.names.restartAt')}
      place={place}
      sign={<SettingsIcon />}
      ways={
        <>
          <Button label={leaveLabel} onPress={onLeave} />
          <Button kind="primary" label={t('save')} icon={<CheckIcon />} onPress={() => onSave({ restartAt })} />
        </>
      }
    >
      <SaveProblem t={t} problem={problem} />
      <p className={styles['help']}>{t('settings.help.restartAt')}</p>
      <div className={styles['stepper']}>
        <Button label={t('settings.sooner', { value: step })} icon={<LessOfItIcon />} onPress={() => move(-1)} />
        <p className={styles['seconds']} role="status" data-title>
          {shownTime(t, language, restartAt)}
        </p>
        <Button label={t('settings.later', { value: step })} icon={<MoreOfItIcon />} onPress={() => move(1)} />
        <div className={styles['under']}>
          <Button
            label={t('settings.noRestart')}
            isOn={restartAt === null}
            onPress={() => setRestartAt(restartAt === null ? USUAL : null)}
          />
        </div>
      </div>
    </StaffFrame>
  );
}
