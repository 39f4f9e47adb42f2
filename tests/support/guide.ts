import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Medicine } from '../../content/schema.ts';
import { root } from '../../scripts/paths.ts';
import { readContentFiles } from '../../scripts/read-content-files.ts';

/** The files that docs/add-a-topic.md tells a writer to add, by path, as they stand there. */
export function filesOfGuide(): ReadonlyMap<string, string> {
  const guide = readFileSync(join(root, 'docs', 'add-a-topic.md'), 'utf8');
  const blocks = guide.matchAll(/^ {3}`([\w/.-]+\.json)`:\n\n {3}```json\n([\s\S]*?)\n {3}```$/gm);
  return new Map([...blocks].map(([, path = '', text = '']) => [path, text]));
}

/** The content of this project after somebody followed the guide. */
export function contentAfterGuide(): ReadonlyMap<string, string> {
  const files = new Map([...readContentFiles(root), ...filesOfGuide()]);
  const medicine = JSON.parse(files.get('content/kineret/medicine.json') ?? '{}') as Medicine;
  const [first, ...others] = medicine.groups;
  const groups = [{ ...first, topics: [...(first?.topics ?? []), 'clean-hands'] }, ...others];
  files.set('content/kineret/medicine.json', JSON.stringify({ ...medicine, groups }));
  return files;
}

/** Writes it as a folder that KIOSK_CONTENT can name. */
export function writeContentAfterGuide(folder: string): void {
  for (const [file, text] of contentAfterGuide()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
