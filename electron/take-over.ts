import {
  chownSync,
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * What belongs together, the first of each being what it is about: half of it would be a PIN without its wrong tries.
 */
const SETS = [
  ['settings.json', 'settings.json.last-good'],
  ['staff.json', 'staff-notes.json', 'set-up-code.txt'],
] as const;

/**
 * Holds what is being taken over until all of it lies in its place, and stays, empty: what staff delete later does not
 * come back.
 */
const TAKEN = 'taken-over';

/**
 * Takes the kiosk's own files (settings; PIN, notes of staff) out of its data folder of before, once, each set where
 * the new folder has none of it. The old folder stays as it is. A set is taken whole or not at all, also where the
 * power goes meanwhile: everything is copied aside, one rename says that it is complete, and the next start goes on
 * from there. Gives back what went wrong, in one line. Never throws.
 */
export function takeOver(before: string, now: string): string | undefined {
  const taken = join(now, TAKEN);
  try {
    if (!isFolder(taken)) {
      if (!isFolder(before)) return undefined;
      copyAside(before, now, taken);
    }
    for (const name of readdirSync(taken)) {
      // Nothing is ever put over what is there.
      if (isThere(join(now, name))) rmSync(join(taken, name));
      else renameSync(join(taken, name), join(now, name));
    }
    return undefined;
  } catch (error) {
    return `${before}: settings and PIN of before could not be taken over (${(error as Error).message})`;
  }
}

function copyAside(before: string, now: string, taken: string): void {
  const fresh = `${taken}.new-${process.pid}`;
  try {
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { mode: 0o700 });
    for (const names of SETS) {
      // The others the kiosk makes by itself two seconds after a start.
      if (isThere(join(now, names[0]))) continue;
      for (const name of names) if (isThere(join(before, name))) copy(before, name, fresh);
    }
    giveToOwner(fresh, now);
    flush(fresh);
    renameSync(fresh, taken);
    flush(now);
    // What a start that was cut off had begun.
    for (const name of readdirSync(now)) {
      if (name.startsWith(`${TAKEN}.new-`)) rmSync(join(now, name), { recursive: true, force: true });
    }
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Another start was quicker.
    if (!isFolder(taken)) throw error;
  }
}

function copy(before: string, name: string, fresh: string): void {
  const [from, to] = [join(before, name), join(fresh, name)];
  // A clinic that keeps its settings elsewhere goes on doing so.
  if (lstatSync(from).isSymbolicLink()) {
    symlinkSync(resolve(before, readlinkSync(from)), to);
    return;
  }
  writeFileSync(to, readFileSync(from), { mode: 0o600, flag: 'wx', flush: true });
  giveToOwner(to, before);
}

/** What the administrator does for the kiosk is the kiosk's. */
function giveToOwner(file: string, folder: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(folder);
  chownSync(file, uid, gid);
}

/** The names in it are on the disk too. Windows opens no folders. */
function flush(folder: string): void {
  if (process.platform === 'win32') return;
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

/** A link that leads nowhere is there too. */
function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

function isFolder(folder: string): boolean {
  return lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
}
