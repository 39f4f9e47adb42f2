import { cpSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies a folder without its bytes: each file is a second name of the same one, so neither may be written to. Files
 * for which `isOwn` says so become copies, as do all where the file system cannot link. `to` must not be there.
 */
export function linkFolder(from: string, to: string, isOwn: (name: string) => boolean = () => false): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target, isOwn);
    else if (!entry.isFile() || isOwn(entry.name) || !isLinked(source, target)) {
      cpSync(source, target, { verbatimSymlinks: true });
    }
  }
}

function isLinked(source: string, target: string): boolean {
  try {
    linkSync(source, target);
    return true;
  } catch {
    return false;
  }
}
