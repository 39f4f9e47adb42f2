import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_RECORD, type BuildRecord, hashOf } from '../electron/self-check/content.ts';

/** Writes down the day, and how each file of page and shell is, for the self-check of the program. */
export function writeBuildRecord(out: string): void {
  const names = globSync('{main,preload,renderer}/**', { cwd: out })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name !== BUILD_RECORD && statSync(join(out, name)).isFile())
    .sort();
  const record: BuildRecord = {
    on: new Date().toISOString().slice(0, 10),
    files: Object.fromEntries(names.map((name) => [name, hashOf(readFileSync(join(out, name)))])),
  };
  writeFileSync(join(out, BUILD_RECORD), JSON.stringify(record));
}
