import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './paths.ts';

export interface Inputs {
  /** Globs of what goes into a build whole. */
  readonly files: readonly string[];
  /** Globs of programs that make it: they go in with every file that they import, and so on. */
  readonly programs: readonly string[];
  /** Whatever else decides on it, such as the version of a tool. */
  readonly also?: readonly string[];
}

/** The key of a build, as hexadecimal digits: the same as long as nothing that it is made of or by is another. */
export function keyOf({ files, programs, also = [] }: Inputs, folder = root): string {
  const hash = createHash('sha256').update(JSON.stringify(also));
  const names = new Set([...filesIn(folder, files), ...withImports(folder, filesIn(folder, programs))]);
  for (const name of [...names].sort())
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(folder, name)))
      .update('\0');
  return hash.digest('hex');
}

export interface KeptBuild {
  /** What is there once it is built. */
  readonly built: string;
  /** Where its key is kept. */
  readonly stamp: string;
  readonly key: string;
}

/**
 * Runs `make` unless what is there was made with the same key. The stamp goes first and comes back last: a build that
 * was interrupted is made anew.
 */
export async function keepBuild({ built, stamp, key }: KeptBuild, make: () => Promise<void>): Promise<void> {
  if (existsSync(built) && existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return;
  rmSync(stamp, { force: true });
  await make();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, key);
}

function filesIn(folder: string, globs: readonly string[]): readonly string[] {
  return globSync([...globs], { cwd: folder }).filter((name) => statSync(join(folder, name)).isFile());
}

/** These files and all that they import from `folder`, by their paths in it. */
function withImports(folder: string, names: readonly string[]): Iterable<string> {
  const found = new Set(names);
  // A set hands out what was added while it was walked.
  for (const name of found) {
    if (!/\.m?[jt]sx?$/.test(name)) continue;
    const text = readFileSync(join(folder, name), 'utf8');
    for (const [, from = ''] of text.matchAll(/(?:from|import)[\s(]*'(\.[^'?]*)/g)) {
      const imported = join(folder, dirname(name), from);
      if (existsSync(imported)) found.add(relative(folder, imported));
    }
  }
  return found;
}
