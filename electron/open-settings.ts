import type { KioskSettings, SaveResult, SettingsChanges } from './ipc/contract.ts';
import { readSettings } from './read-settings.ts';

/** The clinic's settings while the kiosk runs, and whether staff may change them now. */
export interface SettingsInUse {
  current(): KioskSettings;
  /** Staff asked for the set-up: it is open until it is over. */
  openSetUp(): void;
  /** As `KioskApi.saveSettings`. */
  save(changes: SettingsChanges): Promise<SaveResult>;
  /** Makes the last good copy hold what is used now; for a start that is over. */
  keepLastGood(): Promise<void>;
}

export interface Kiosk {
  readonly languages: readonly string[];
  /** Whether the set-up is open from the start. */
  readonly setUp: boolean;
  readonly staffAreIn: () => boolean;
  /** Settings were changed and hold from now on. */
  readonly onChange: () => void;
  /** Takes one line about a last good copy that could not be written, for the log. */
  readonly onProblem: (problem: string) => void;
}

/** Reads the settings of `file`. */
export function openSettings(file: string, kiosk: Kiosk): SettingsInUse {
  const { languages, setUp, staffAreIn, onChange, onProblem } = kiosk;
  let current: KioskSettings = { ...readSettings(file, languages), setUp };
  // Writing whole or not at all takes code that no other start needs.
  const writing = () => import('./save-settings.ts');
  let before: Promise<unknown> = Promise.resolve();
  /** One after the other: each begins with what the one before it wrote. */
  function inTurn<Result>(write: () => Promise<Result>): Promise<Result> {
    const result = before.then(write);
    before = result.catch(() => undefined);
    return result;
  }
  const keepCopy = async () => {
    const kept = await (await writing()).keepLastGood(file, languages);
    if (!kept.ok) onProblem(kept.problem);
  };
  const write = async (changes: SettingsChanges): Promise<SaveResult> => {
    const saved = await (await writing()).saveSettings(file, languages, changes);
    if (!saved.ok) return saved;
    current = { ...readSettings(file, languages), setUp: current.setUp };
    await keepCopy();
    onChange();
    return { ok: true, settings: current };
  };
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
      return inTurn(() => write(changes));
    },
    keepLastGood: () => inTurn(keepCopy),
  };
}
