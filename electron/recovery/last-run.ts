import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';
import type { Note } from '../note-fault.ts';

/**
 * Leaves a mark in the data folder that goes when the program ends of its own accord. One that is still there at the next
 * start says that it was ended from outside, which nothing else can write down. Where the computer was off in between that is no
 * fault: many clinics switch off at the wall each evening, and a list of nothing else hides what staff should see.
 */
export function noteLastRun(app: App, note: Note, boot = thisBoot()): void {
  const mark = join(app.getPath('userData'), 'running');
  const left = bootOf(mark);
  if (left === boot) note('error', 'program', 'the last run was ended from outside: killed');
  else if (left !== undefined)
    note('info', 'program', 'the last run ended with the computer: switched off, or the power went');
  ifItCan(() => writeFileSync(mark, boot, { mode: 0o600 }));
  app.once('quit', () => ifItCan(() => rmSync(mark, { force: true })));
}

/** Which start of the computer this is; elsewhere than on Linux there is no name for it. */
function thisBoot(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

/** The start of the computer in which a mark was left; undefined where there is none. */
function bootOf(mark: string): string | undefined {
  try {
    const { mtimeMs } = statSync(mark);
    const boot = readFileSync(mark, 'utf8');
    // Without names: the computer was started after it, by the clock on the wall.
    return boot === '' && mtimeMs < Date.now() - uptime() * 1000 ? 'an earlier one' : boot;
  } catch {
    return undefined;
  }
}

/** Of a folder that cannot be written staff are told elsewhere. */
function ifItCan(write: () => void): void {
  try {
    write();
  } catch {
    // See above.
  }
}
