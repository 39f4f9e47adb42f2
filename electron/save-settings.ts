import { constants } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import type { SettingsChanges } from './ipc/contract.ts';
import { fromJson, type Group, isGroup, parseSettings } from './settings.ts';

export type Saved = { readonly ok: true } | { readonly ok: false; readonly problem: string };

/**
 * Writes the changes into `file`, whole or not at all, and leaves everything else there as it is: other settings, unknown
 * and broken ones too. A file that is not JSON stays beside the new one as `<file>.broken-<date>`. The problem names the
 * file or the field, in English as the log has it.
 */
export async function saveSettings(
  file: string,
  languages: readonly string[],
  changes: SettingsChanges,
): Promise<Saved> {
  const [problem] = parseSettings(file, JSON.stringify(changes), languages).problems;
  if (problem !== undefined) return { ok: false, problem };
  try {
    const kept = await keptOf(file);
    const known = isGroup(kept['keys']) ? kept['keys'] : {};
    const keys = changes.keys === undefined ? {} : { keys: { ...known, ...changes.keys } };
    await writeFileAtomic(file, `${JSON.stringify({ ...kept, ...changes, ...keys }, null, 2)}\n`, { mode: 0o600 });
    return { ok: true };
  } catch (error) {
    return { ok: false, problem: `${file}: cannot be written (${(error as Error).message})` };
  }
}

/** What is in the file now; throws where it is there and cannot be read, so that it is not lost. */
async function keptOf(file: string): Promise<Group> {
  const source = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
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
