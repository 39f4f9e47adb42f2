import { readFileSync, writeFileSync } from 'node:fs';

/** When the program started itself anew after a fault, in milliseconds since 1970. */
export interface RelaunchMemory {
  /** None where nothing is remembered or the file cannot be used. */
  read(): readonly number[];
  /** False where it could not be written. */
  write(times: readonly number[]): boolean;
}

/** Each time is written in as many digits, and in place: a full disk has room for what it held before. */
export function relaunchMemory(file: string): RelaunchMemory {
  return {
    read() {
      try {
        const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
        // What is no time lies in no span of time either.
        return Array.isArray(found) ? found : [];
      } catch {
        return [];
      }
    },
    write(times) {
      try {
        // At once, because the program is about to end.
        writeFileSync(file, `${JSON.stringify(times)}\n`, { mode: 0o600 });
        return true;
      } catch {
        return false;
      }
    },
  };
}
