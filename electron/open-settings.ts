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

export interface Kiosk {
  readonly languages: readonly string[];
  /** Whether the set-up is open from the start. */
  readonly setUp: boolean;
  readonly staffAreIn: () => boolean;
}

/** Reads the settings of `file`. */
export function openSettings(file: string, { languages, setUp, staffAreIn }: Kiosk): SettingsInUse {
  let current: KioskSettings = { ...readSettings(file, languages), setUp };
  return {
    current: () => current,
    openSetUp() {
      current = { ...current, setUp: true };
    },
    async save(changes) {
      if (!current.setUp && !staffAreIn()) {
        return { ok: false, problem: 'settings are saved while staff are in, or by the set-up: start with --set-up' };
      }
      if (Object.keys(changes).length === 0) {
        current = { ...current, setUp: false };
        return { ok: true, settings: current };
      }
      // Writing whole or not at all takes code that no other start needs.
      const { saveSettings } = await import('./save-settings.ts');
      const saved = await saveSettings(file, languages, changes);
      if (!saved.ok) return saved;
      current = { ...readSettings(file, languages), setUp: current.setUp };
      return { ok: true, settings: current };
    },
  };
}
