import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Reading } from './check.ts';

/** What scripts/build-record.ts leaves in the program: when it was built, and of each file how it was. */
export const buildRecordSchema = z.strictObject({ on: z.iso.date(), files: z.record(z.string(), z.string()) });
export type BuildRecord = z.infer<typeof buildRecordSchema>;

/** Where it lies in the folder of what was built. */
export const BUILD_RECORD = 'main/build-record.json';

/** Undefined where it is missing or broken. */
export async function readBuildRecord(built: string): Promise<BuildRecord | undefined> {
  try {
    return buildRecordSchema.parse(JSON.parse(await readFile(join(built, BUILD_RECORD), 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * Whether every file of page and shell is to the letter as it was built: what a failing disk or a careless hand changed is found.
 * Whoever changes the record too is not; that takes the signature of an installer.
 */
export async function readContent(built: string, record: BuildRecord | undefined): Promise<Reading> {
  if (record === undefined) return { state: 'bad', detail: `${BUILD_RECORD} cannot be used` };
  const files = Object.entries(record.files);
  const changed: string[] = [];
  for (const [name, hash] of files) {
    const text = await readFile(join(built, name)).catch(() => undefined);
    if (text === undefined || hashOf(text) !== hash) changed.push(name);
  }
  if (changed.length > 0) return { state: 'bad', detail: changed.join(', ') };
  return { state: 'ok', detail: `${files.length} files, ${hashOf(JSON.stringify(record.files)).slice(0, 16)}` };
}

export function hashOf(text: Buffer | string): string {
  return createHash('sha256').update(text).digest('hex');
}
