import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from 'electron';
import type { Note } from '../note-fault.ts';

/**
 * Leaves a mark in the data folder that goes when the program ends of its own accord. One that is still there at the next
 * start says that it was ended from outside, which nothing else can write down.
 */
export function noteLastRun(app: App, note: Note): void {
  const mark = join(app.getPath('userData'), 'running');
  if (existsSync(mark)) note('error', 'program', 'the last run was ended from outside: killed, or the power went');
  ifItCan(() => writeFileSync(mark, '', { mode: 0o600 }));
  app.once('quit', () => ifItCan(() => rmSync(mark, { force: true })));
}

/** Of a folder that cannot be written staff are told elsewhere. */
function ifItCan(write: () => void): void {
  try {
    write();
  } catch {
    // See above.
  }
}
