import log from 'electron-log/main.js';
import type { RecordedFault } from './ipc/contract.ts';

export type Level = 'info' | 'warn' | 'error';

export interface Log {
  write(level: Level, where: RecordedFault['where'], text: string): void;
  /** The file being written; the older one lies beside it as `main.old.log`. */
  readonly file: string;
}

/**
 * The kiosk's log: `logs/main.log` in its data folder, one older file kept. It holds faults of the program and of its
 * settings, never anything about a visitor. `recorded-faults.ts` reads what is written here.
 */
export function openLog(): Log {
  const { file, console } = log.transports;
  file.level = 'info';
  file.maxSize = 1024 * 1024;
  file.format = ({ data, level, message }) => [`${message.date.toISOString()} ${level} ${data.join(' ')}`];
  console.level = 'warn';
  return {
    write: (level, where, text) => log[level](`${where}: ${text}`),
    file: file.getFile().path,
  };
}
