import { constants } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import type { SettingsChanges } from './ipc/contract.ts';
import { fromJson, type Group, isGroup, parseSettings } from './settings.ts';
import { readIfThere } from './small-file.ts';

export type Saved = { readonly ok: true } | { readonly ok: false; readonly problem: string };

/**
 * Writes the changes into `file`, whole or not at all, and leaves everything else there as it is: other settings, other
 * entries of a group, unknown and broken ones too. A file that is not JSON stays beside the new one as
 * `<file>.broken-<date>`. The problem names the file or the field, in English as the log has it.
 */
export async function saveSettings(
  file: string,
  languages: readonly string[],
  changes: SettingsChanges,
): Promise<Saved> {
  const problemsOf = (settings: object) => parseSettings(file, JSON.stringify(settings), languages).problems;
  const [problem] = problemsOf(changes);
  if (problem !== undefined) return { ok: false, problem };
  try {
    const kept = await keptOf(file);
    const merged = merge(kept, changes);
    // A key that is right by itself may be one of another action in the file. What was broken before may stay.
    const before = problemsOf(kept);
    const conflict = problemsOf(merged).find((found) => !before.includes(found));
    if (conflict !== undefined) return { ok: false, problem: conflict };
    await writeFileAtomic(file, `${JSON.stringify(merged, null, 2)}\n`, { mode: 0o600 });
    return { ok: true };
  } catch (error) {
    return { ok: false, problem: `${file}: cannot be written (${(error as Error).message})` };
  }
}

/** Inside a group, what is not named stays. */
function merge(kept: Group, changes: SettingsChanges): Group {
  const changed = Object.entries(changes).map(([name, value]) => {
    const before = kept[name];
    return [name, isGroup(value) && isGroup(before) ? { ...before, ...value } : value];
  });
  return { ...kept, ...Object.fromEntries(changed) };
}

/** What is in the file now; throws where it is there and cannot be read, so that it is not lost. */
async function keptOf(file: string): Promise<Group> {
  const source = await readIfThere(file);
  if (source === undefined) return {};
  const kept = groupIn(source);
  if (kept === undefined) await copyFile(file, `${file}.broken-${now()}`, constants.COPYFILE_EXCL);
  return kept ?? {};
}

function groupIn(source: string): Group | undefined {
  try {
    const found = fromJson(source);
    return isGroup(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** A colon cannot stand in the name of a file on Windows. */
function now(): string {
  return new Date().toISOString().replaceAll(':', '-');
}
