import { join } from 'node:path';
import { app } from 'electron';
import { fewOf } from './few-faults.ts';
import type { RecordedFault } from './ipc/contract.ts';
import type { Level, Log } from './log.ts';

/** Writes one line about the program into the log. */
export type Note = (level: Level, where: RecordedFault['where'], text: string) => void;

/** The log is opened when there is something to write: most starts have nothing. */
const write: Note = (level, where, text) => {
  // A log that cannot be written must not become a fault of its own.
  written = theLog()
    .then((log) => log.write(level, where, text))
    .catch(() => undefined);
};

export const noteFault: Note = fewOf(write, () => performance.now());

/** What the page says of itself, with lines of its own: however much it says, its end is written down. */
export const notePageFault: Note = fewOf(write, () => performance.now());

let written: Promise<void> = Promise.resolve();
const WRITTEN_WITHIN_MS = 1_000;

/** Before the program ends: what was noted is in the log, or cannot be written. */
export function notesWritten(): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, WRITTEN_WITHIN_MS));
  return Promise.race([written, late]);
}

/** What was thrown, with its stack where it has one. */
export function faultText(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}

/** `logs/main.log` in the data folder, one older file kept. */
export async function theLog(): Promise<Log> {
  const { openLog } = await import('./log.ts');
  return openLog(join(app.getPath('userData'), 'logs', 'main.log'));
}
