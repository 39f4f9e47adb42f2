import { readlinkSync } from 'node:fs';
import { readdir, rm, rmdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Chromium is done with a file that it writes long before. */
const HALF_WRITTEN_MS = 60_000;

/**
 * Where a kiosk of this data folder that was killed had its socket for second starts: a folder in the temporary one that Chromium
 * makes anew with each start, and removes only when it ends well. To be asked before this start has its own; undefined where there is none.
 */
export function socketLeftIn(dataFolder: string): string | undefined {
  try {
    const socket = readlinkSync(join(dataFolder, 'SingletonSocket'));
    const folder = dirname(socket);
    return basename(socket) === 'SingletonSocket' && dirname(folder) === tmpdir() ? folder : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Removes what Chromium left behind each time it was killed, and would never look at again: the folder of the socket, and files that it was writing.
 * Only for who holds the lock of the data folder: nobody else uses them then.
 */
export async function removeLeftovers(dataFolder: string, socket: string | undefined): Promise<void> {
  const names = await readdir(dataFolder).catch(() => []);
  const begun = names.filter((name) => /^\.org\.chromium\.Chromium\.\w{6}$/.test(name));
  await Promise.all(begun.map((name) => removeIfOld(join(dataFolder, name))));
  if (socket === undefined) return;
  for (const name of ['SingletonSocket', 'SingletonCookie'])
    await rm(join(socket, name), { force: true }).catch(() => {});
  // Of a folder that holds anything else, nobody knows what it is.
  await rmdir(socket).catch(() => {});
}

async function removeIfOld(file: string): Promise<void> {
  try {
    const { mtimeMs } = await stat(file);
    // Also one from the future: the clock may have been wrong.
    if (Math.abs(Date.now() - mtimeMs) > HALF_WRITTEN_MS) await rm(file);
  } catch {}
}
