import type { KioskSettings, SaveResult, SettingsChanges } from './ipc/contract.ts';
import { readSettings } from './settings.ts';

/** The clinic's settings while the kiosk runs, and whether staff may change them now. */
export interface SettingsInUse {
  current(): KioskSettings;
  /** Staff asked for the set-up: it is open until it is over. */
  openSetUp(): void;
  /** As `KioskApi.saveSettings`. */
  save(changes: SettingsChanges): Promise<SaveResult>;
}

/** Reads the settings of `file`, for a kiosk that has these languages. */
export function openSettings(file: string, languages: readonly string[], setUp: boolean): SettingsInUse {
  let current: KioskSettings = { ...readSettings(file, languages), setUp };
  return {
    current: () => current,
    openSetUp() {
      current = { ...current, setUp: true };
    },
    async save(changes) {
      if (!current.setUp) return { ok: false, problem: 'settings are saved by the set-up alone: start with --set-up' };
      if (Object.keys(changes).length === 0) {
        current = { ...current, setUp: false };
        return { ok: true, settings: current };
      }
      // Writing whole or not at all takes code that no other start needs.
      const { saveSettings } = await import('./save-settings.ts');
      const saved = await saveSettings(file, languages, changes);
      if (!saved.ok) return saved;
      current = { ...readSettings(file, languages), setUp: true };
      return { ok: true, settings: current };
    },
  };
}
