import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Note } from './note-fault.ts';

/** What lies on the glass of the kiosk that runs, where the self-check finds it. */
export interface LyingFile {
  /** A kiosk that starts knows of nothing yet. */
  clear(): void;
  /** One line for staff; empty where nothing lies there any more. */
  write(what: string): void;
}

const fileIn = (folder: string) => join(folder, 'lying-on-glass.txt');

/** `folder`: the data folder. Each change is a line of the log. */
export function lyingFile(folder: string, note: Note): LyingFile {
  const file = fileIn(folder);
  const clear = () => rmSync(file, { force: true });
  return {
    clear: () => ifItCan(clear),
    write(what) {
      if (what === '') note('info', 'page', 'nothing lies on the glass any more');
      else note('warn', 'page', what);
      ifItCan(what === '' ? clear : () => writeFileSync(file, what, { mode: 0o600 }));
    },
  };
}

/** Empty where nothing is known to lie there. */
export function readLying(folder: string): string {
  try {
    return readFileSync(fileIn(folder), 'utf8');
  } catch {
    return '';
  }
}

/** Where the data folder cannot be written staff are told so elsewhere. */
function ifItCan(write: () => void): void {
  try {
    write();
  } catch {
    // See above.
  }
}
