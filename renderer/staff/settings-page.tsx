import { type ReactNode, useState } from 'react';
import type { KioskSettings, SettingsChanges, StaffReport } from '../../electron/ipc/contract.ts';
import { FieldEditor } from './field-editor.tsx';
import { saveSettings } from './save.ts';
import { afterSaving, type Before, type Field, type NamedLanguages } from './settings-fields.ts';
import { SettingsScreen } from './settings-screen.tsx';
import type { StaffGiven } from './staff-frame.tsx';

export interface SettingsPageProps {
  readonly given: StaffGiven;
  readonly settings: KioskSettings;
  readonly languages: NamedLanguages;
  readonly report: StaffReport | undefined;
  /** What was changed since staff came in; it outlives this page. */
  readonly before: Before;
  readonly onBefore: (before: Before) => void;
  readonly onSettings: (settings: KioskSettings) => void;
  readonly onBack: () => void;
}

/** The settings, or the one that is being changed. */
export function SettingsPage(props: SettingsPageProps): ReactNode {
  const { given, settings, languages, report, before, onBefore, onSettings, onBack } = props;
  const [editing, setEditing] = useState<Field | null>(null);
  const [part, setPart] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (field: Field, changes: SettingsChanges) => {
    const result = await saveSettings(changes);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    onBefore(afterSaving(before, field, settings, result.settings));
    onSettings(result.settings);
    setEditing(null);
  };
  const edit = (field: Field | null) => {
    setProblem(null);
    setEditing(field);
  };
  if (editing !== null) {
    return (
      <FieldEditor
        {...given}
        {...{ settings, languages, problem }}
        field={editing}
        displays={report?.displays}
        leaveLabel={given.t('cancel')}
        onSave={(changes) => void save(editing, changes)}
        onLeave={() => edit(null)}
      />
    );
  }
  return (
    <SettingsScreen
      {...given}
      {...{ settings, before, languages, problem, part, onBack }}
      onPart={setPart}
      onChange={edit}
      onUndo={(field) => void save(field, before[field] ?? {})}
    />
  );
}
