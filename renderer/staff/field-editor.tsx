import type { ReactNode } from 'react';
import type { KioskSettings, SettingsChanges, StaffReport } from '../../electron/ipc/contract.ts';
import { DisplayEditor } from './display-editor.tsx';
import { LanguagesEditor } from './languages-editor.tsx';
import { RestartEditor } from './restart-editor.tsx';
import { SecondsEditor } from './seconds-editor.tsx';
import { type Field, isSeconds, isText, type NamedLanguages } from './settings-fields.ts';
import type { StaffGiven } from './staff-frame.tsx';
import { TextEditor } from './text-editor.tsx';

export interface EditorProps extends StaffGiven {
  readonly settings: KioskSettings;
  /** Every language of the kiosk. */
  readonly languages: NamedLanguages;
  /** Undefined until the shell has named them. */
  readonly displays: StaffReport['displays'] | undefined;
  /** Why it was not saved, as the shell says it. */
  readonly problem: string | null;
  /** Where this is in a row of such screens. */
  readonly place?: string;
  /** Leaves it as it is. */
  readonly leaveLabel: string;
  readonly onSave: (changes: SettingsChanges) => void;
  readonly onLeave: () => void;
}

/** The screen that changes one setting. Nothing holds before it is saved. */
export function FieldEditor({ field, ...props }: EditorProps & { readonly field: Field }): ReactNode {
  if (isText(field)) return <TextEditor key={field} {...props} field={field} />;
  if (isSeconds(field)) return <SecondsEditor key={field} {...props} field={field} />;
  if (field === 'restartAt') return <RestartEditor {...props} />;
  return field === 'languages' ? <LanguagesEditor {...props} /> : <DisplayEditor {...props} />;
}
