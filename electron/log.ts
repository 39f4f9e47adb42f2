import { appendFileSync, mkdirSync, renameSync, statSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RecordedFault } from './ipc/contract.ts';

export type Level = 'info' | 'warn' | 'error';

export interface Log {
  write(level: Level, where: RecordedFault['where'], text: string): void;
  /** The file being written; the older one lies beside it as `main.old.log`. */
  readonly file: string;
}

/** Together with the older file this is twice as much on the disk, in bytes. */
const LARGEST_FILE = 1024 * 1024;
/** A stack trace fits. In characters. */
const LONGEST_TEXT = 4_000;

/**
 * The kiosk's log in `file`. It holds faults of the program and of its settings, never anything about a visitor. `recorded-faults.ts` reads what is
 * written here. A line that cannot be written (a full disk) goes to standard error alone, and the next one is tried anew.
 */
export function openLog(file: string, largestFile = LARGEST_FILE): Log {
  return {
    file,
    write(level, where, text) {
      const line = `${new Date().toISOString()} ${level} ${where}: ${text.slice(0, LONGEST_TEXT)}`;
      if (level !== 'info') console.error(line);
      try {
        mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
        append(file, `${line}\n`, largestFile);
      } catch {}
    },
  };
}

/** Only whole lines: what a full disk has cut short is taken back. */
function append(file: string, line: string, largestFile: number): void {
  const size = sizeOf(file);
  const isFull = size > 0 && size + Buffer.byteLength(line) > largestFile;
  if (isFull) makeRoom(file);
  try {
    appendFileSync(file, line, { mode: 0o600 });
  } catch (error) {
    truncateSync(file, isFull ? 0 : size);
    throw error;
  }
}

function makeRoom(file: string): void {
  try {
    renameSync(file, file.replace(/\.log$/, '.old.log'));
  } catch {
    // Something is in the way: the older lines go rather than that the file grows.
    truncateSync(file, 0);
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
