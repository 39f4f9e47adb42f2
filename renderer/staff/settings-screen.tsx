import type { ReactNode } from 'react';
import type { KioskSettings, SettingsChanges } from '../../electron/ipc/contract.ts';
import { Button } from '../components/button.tsx';
import { BackIcon, SettingsIcon, UndoIcon } from '../components/icons.tsx';
import type { TranslateStaff } from '../words/words.ts';
import { PagedBody, useParts } from './paged-body.tsx';
import { Problem } from './problem.tsx';
import { type Before, type Field, fields, type NamedLanguages, partOf, shownValue } from './settings-fields.ts';
import styles from './settings-screen.module.css';
import { StaffFrame, type StaffGiven } from './staff-frame.tsx';

export interface SettingsScreenProps extends StaffGiven {
  readonly settings: KioskSettings;
  /** What was changed since staff came in. */
  readonly before: Before;
  /** Every language of the kiosk. */
  readonly languages: NamedLanguages;
  /** Why something was not undone, as the shell says it. */
  readonly problem: string | null;
  readonly part: number;
  readonly onPart: (part: number) => void;
  readonly onChange: (field: Field) => void;
  readonly onUndo: (field: Field) => void;
  readonly onBack: () => void;
}

/** Every setting with its value; what was changed a moment ago with its value before, and the way back to it. */
export function SettingsScreen(props: SettingsScreenProps): ReactNode {
  const { t, settings, problem, part, onPart, onBack } = props;
  const { paging, more } = useParts(t, part, onPart);
  return (
    <StaffFrame
      {...props}
      title={t('settings.title')}
      sign={<SettingsIcon />}
      ways={
        <>
          <Button label={t('back')} icon={<BackIcon />} page="back" onPress={onBack} />
          {more}
        </>
      }
    >
      <SaveProblem t={t} problem={problem} />
      <PagedBody t={t} paging={paging}>
        <ul className={styles['rows']}>
          {fields.map((field) => (
            <li key={field} className={styles['item']}>
              <Row {...props} field={field} />
            </li>
          ))}
        </ul>
        {settings.problems.length > 0 && (
          <section className={styles['problems']}>
            <h2>{t('settings.problems')}</h2>
            <ul lang="en" dir="ltr">
              {settings.problems.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        )}
      </PagedBody>
    </StaffFrame>
  );
}

function Row(props: SettingsScreenProps & { readonly field: Field }): ReactNode {
  const { t, settings, before, languages, field, onChange, onUndo } = props;
  const shown = (part: SettingsChanges) => shownValue(props, languages, field, part);
  const was = before[field];
  const name = t(`settings.names.${field}`);
  return (
    <>
      <button type="button" className={styles['row']} onClick={() => onChange(field)}>
        <span className={styles['name']}>{name}</span>
        <span className={styles['value']}>
          <bdi>{shown(partOf(settings, field))}</bdi>
        </span>
        {was !== undefined && <span className={styles['before']}>{t('settings.before', { value: shown(was) })}</span>}
      </button>
      {was !== undefined && (
        <div className={styles['undo']}>
          <Button size="bar" label={t('undo')} icon={<UndoIcon />} onPress={() => onUndo(field)} />
        </div>
      )}
    </>
  );
}

export interface SaveProblemProps {
  readonly t: TranslateStaff;
  readonly problem: string | null;
}

/** Nothing was saved: the line that says why, for whoever looks after the computer. */
export function SaveProblem({ t, problem }: SaveProblemProps): ReactNode {
  return <Problem said={t('settings.failed')} problem={problem} />;
}
