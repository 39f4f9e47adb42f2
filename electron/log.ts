import log from 'electron-log/main.js';

export type Log = Pick<Console, 'info' | 'warn' | 'error'>;

/**
 * The kiosk's log: `logs/main.log` in its data folder, one older file kept. It holds faults of the program and of its
 * settings, never anything about a visitor.
 */
export function openLog(): Log {
  log.transports.file.level = 'info';
  log.transports.file.maxSize = 1024 * 1024;
  log.transports.console.level = 'warn';
  return log;
}
