import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What lies in some folders: the bytes of every file, by its path; where links lead; folders and sockets by name alone. */
export type Stored = ReadonlyMap<string, Buffer>;

/** Reads all of it, hidden files too. What goes away meanwhile is left out. */
export function readStored(folders: readonly string[]): Stored {
  const found = new Map<string, Buffer>();
  const read = (path: string): void => {
    try {
      const entry = lstatSync(path);
      if (entry.isSymbolicLink()) found.set(path, Buffer.from(readlinkSync(path)));
      else if (entry.isFile()) found.set(path, readFileSync(path));
      else {
        found.set(path, Buffer.alloc(0));
        if (entry.isDirectory()) for (const name of readdirSync(path)) read(join(path, name));
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  };
  for (const folder of folders) read(folder);
  return found;
}

/** What came, went or has other bytes, by path. */
export function changesIn(before: Stored, after: Stored): readonly string[] {
  const isSame = (path: string) => {
    const [was, is] = [before.get(path), after.get(path)];
    return was !== undefined && is !== undefined && was.equals(is);
  };
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => !isSame(path)).sort();
}

/** Changes but those that `may` allows: what a file holds afterwards, by the end of its path. */
export function unwantedChanges(
  before: Stored,
  after: Stored,
  may: Readonly<Record<string, RegExp>>,
): readonly string[] {
  return changesIn(before, after).filter((path) => {
    const known = Object.entries(may).find(([end]) => path.endsWith(end));
    return !known?.[1].test(String(after.get(path)));
  });
}

/** Where any of these words stands, in a name or in the bytes, as UTF-8 or UTF-16; one line each. */
export function tracesIn(stored: Stored, words: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const [path, bytes] of stored) {
    for (const word of words) {
      if (path.includes(word)) lines.push(`the name ${path} has "${word}"`);
      if (bytes.includes(word, 0, 'utf8') || bytes.includes(word, 0, 'utf16le')) lines.push(`${path} has "${word}"`);
    }
  }
  return lines;
}
