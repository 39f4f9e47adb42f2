import { constants } from 'node:fs';
import { copyFile, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Enough to find a value again; each may have been broken by the same fault. */
const KEPT = 3;

/** Keeps what is in a broken file beside it, as `<file>.broken-<date>`, and the newest few of these. Throws where it cannot. */
export async function keepBroken(file: string): Promise<void> {
  await copyFile(file, `${file}.broken-${now()}`, constants.COPYFILE_EXCL);
  const folder = dirname(file);
  const start = `${basename(file)}.broken-`;
  const all = (await readdir(folder)).filter((name) => name.startsWith(start)).sort();
  for (const name of all.slice(0, -KEPT)) await rm(join(folder, name), { force: true });
}

/** In the order of time as in that of names. A colon cannot stand in the name of a file on Windows. */
function now(): string {
  return new Date().toISOString().replaceAll(':', '-');
}
