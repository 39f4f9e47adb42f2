import { join } from 'node:path';
import { app } from 'electron';
import { fewOf } from './few-faults.ts';
import type { RecordedFault } from './ipc/contract.ts';
import type { Level, Log } from './log.ts';

/** Writes one line about the program into the log. */
export type Note = (level: Level, where: RecordedFault['where'], text: string) => void;

/** The log is opened when there is something to write: most starts have nothing. */
export const noteFault: Note = fewOf(
  (level, where, text) => void theLog().then((log) => log.write(level, where, text)),
  () => performance.now(),
);

/** `logs/main.log` in the data folder, one older file kept. */
export async function theLog(): Promise<Log> {
  const { openLog } = await import('./log.ts');
  return openLog(join(app.getPath('userData'), 'logs', 'main.log'));
}
