import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file that the content is parsed from, by its path inside `root` with forward slashes. */
export function readContentFiles(root: string): ReadonlyMap<string, string> {
  const names = globSync(
    [
      'content/reviews.json',
      'content/kineret/*.json',
      'content/kineret/topics/*.json',
      'content/kineret/pictures/*.svg',
      'locales/languages.json',
      'locales/*/*.json',
      'renderer/styles/pictures.css',
    ],
    { cwd: root },
  );
  return new Map(names.sort().map((name) => [name.replaceAll('\\', '/'), readFileSync(join(root, name), 'utf8')]));
}
