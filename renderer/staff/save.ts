import type { SaveResult, SettingsChanges } from '../../electron/ipc/contract.ts';

/** Saves through the shell. A fault of the program is told too: nobody is left to believe that something was saved. */
export function saveSettings(changes: SettingsChanges): Promise<SaveResult> {
  return window.kiosk.saveSettings(changes).catch((error: unknown) => ({ ok: false, problem: String(error) }));
}
