import { randomUUID } from 'node:crypto';
import { chown, mkdir, open, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The text of a file; undefined where there is none. Throws where it is there and cannot be read. */
export async function readIfThere(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** As `writeWhole`, in a folder that is made where it is not there. */
export async function writePrivately(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeWhole(file, text);
}

/** What this process is writing now. */
const underWay = new Set<string>();

/**
 * Writes a file whole or not at all, also on a full disk or where the power goes, which only the user whom the kiosk runs
 * as can read. Throws where it was not written; then the old one is as it was. (write-file-atomic is not used: it takes a
 * write that was cut short by a full disk for done, and puts the half over the whole.)
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  // A link to the file stays a link.
  const target = await realpath(file).catch(() => file);
  const folder = dirname(target);
  await removeLeftovers(target);
  const fresh = `${target}.new-${process.pid}-${randomUUID()}`;
  underWay.add(basename(fresh));
  try {
    await writeFile(fresh, text, { mode: 0o600, flag: 'wx', flush: true });
    await giveToOwner(fresh, folder);
    await rename(fresh, target);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  } finally {
    underWay.delete(basename(fresh));
  }
  await flushFolder(folder);
}

/** A file that the administrator writes for the kiosk is one that the kiosk can read. */
async function giveToOwner(file: string, folder: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await stat(folder);
  await chown(file, uid, gid);
}

/** What was being written when the program was killed. */
async function removeLeftovers(target: string): Promise<void> {
  const folder = dirname(target);
  const start = `${basename(target)}.new-`;
  const left = (await readdir(folder)).filter((name) => name.startsWith(start) && !isBeingWritten(name, start));
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
}

/** By this process, or by another one that is there: `--set-pin` writes beside a kiosk that runs. */
function isBeingWritten(name: string, start: string): boolean {
  const writer = Number.parseInt(name.slice(start.length), 10);
  if (writer === process.pid) return underWay.has(name);
  try {
    return writer > 0 && process.kill(writer, 0);
  } catch (error) {
    // EPERM: it is there and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The new name is on the disk too. Windows opens no folders, and keeps names by itself. */
async function flushFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r').catch(() => undefined);
  await opened?.sync().catch(() => undefined);
  await opened?.close();
}
