import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reading } from './check.ts';

const MB = 1_000_000;
const LITTLE = 500 * MB;
const TOO_LITTLE = 50 * MB;

/** Whether settings, PIN and log can be written, and how much room is left for them. */
export async function readDisk(folder: string): Promise<Reading> {
  // On the first start there is no folder yet, and making it is what the kiosk would do.
  const folders = [folder, join(folder, 'logs')];
  const problems = (await Promise.all(folders.map(problemOfWriting))).filter((problem) => problem !== undefined);
  if (problems.length > 0) return { state: 'bad', detail: problems.join('; ') };
  const { bavail, bsize } = await statfs(folder);
  return readFree(bavail * bsize);
}

/** In bytes. */
export function readFree(free: number): Reading {
  const detail = `${Math.round(free / MB)} MB free`;
  if (free < TOO_LITTLE) return { state: 'bad', detail };
  return { state: free < LITTLE ? 'attention' : 'ok', detail };
}

async function problemOfWriting(folder: string): Promise<string | undefined> {
  const file = join(folder, `self-check-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(file, 'Can be deleted.\n', { mode: 0o600 });
    await rm(file);
    return undefined;
  } catch (error) {
    return `${folder}: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}`;
  }
}
