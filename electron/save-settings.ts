import { readFile } from 'node:fs/promises';
import { keepBroken } from './broken-files.ts';
import type { SettingsChanges } from './ipc/contract.ts';
import { groupIn, lastGoodFile, readSettings } from './read-settings.ts';
import { defaultSettings, type Group, isGroup, parseSettings } from './settings.ts';
import { readIfThere, writeWhole } from './small-file.ts';

export type Saved = { readonly ok: true } | { readonly ok: false; readonly problem: string };

/**
 * Writes the changes into `file`, whole or not at all, and leaves everything else there as it is: other settings, other
 * entries of a group, unknown and broken ones too. A file that holds no object stays beside the new one as
 * `<file>.broken-<date>`, and the new one is made of the last good copy. The problem names the file or the field, in English as the log has it.
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
    await write(file, merged);
    return { ok: true };
  } catch (error) {
    return { ok: false, problem: `${file}: cannot be written (${(error as Error).message})` };
  }
}

/**
 * Makes the last good copy hold what the kiosk uses of `file`: after saving, and after a start, because an administrator may have changed the file by
 * hand.
 */
export async function keepLastGood(file: string, languages: readonly string[]): Promise<Saved> {
  const copy = lastGoodFile(file);
  const { problems: _, ...values } = readSettings(file, languages);
  const chosen = unlike(defaultSettings, values);
  try {
    if (!isSame(groupIn(copy) ?? {}, chosen)) await write(copy, chosen);
    return { ok: true };
  } catch (error) {
    return { ok: false, problem: `${copy}: cannot be written (${(error as Error).message})` };
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
  const isThere = (await readIfThere(file)) !== undefined;
  const kept = isThere ? groupIn(file) : undefined;
  if (kept !== undefined) return kept;
  if (isThere) await keepBroken(file);
  return groupIn(lastGoodFile(file)) ?? {};
}

/** Writes it and reads it back: staff must not find out at the next start that it was not kept. */
async function write(file: string, settings: Group): Promise<void> {
  const text = `${JSON.stringify(settings, null, 2)}\n`;
  await writeWhole(file, text);
  if ((await readFile(file, 'utf8')) !== text) throw new Error('it was not there when read back');
}

/** The entries that differ from these, in groups too. */
function unlike(usual: object, values: object): Group {
  const given = usual as Group;
  const differing = Object.entries(values).flatMap(([name, value]) => {
    const before = given[name];
    const entry = isGroup(value) && isGroup(before) ? unlike(before, value) : value;
    return isSame(entry, isGroup(before) ? {} : before) ? [] : [[name, entry]];
  });
  return Object.fromEntries(differing);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
