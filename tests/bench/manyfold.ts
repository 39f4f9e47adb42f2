import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language, Medicine } from '../../content/schema.ts';
import { root } from '../../scripts/paths.ts';
import { readContentFiles } from '../../scripts/read-content-files.ts';

const TIMES = 100;

/** Writes a content folder with 100 times the topics and 100 times the languages of this project. */
export function writeHundredfold(folder: string): void {
  const files = readContentFiles(root);
  const read = <T>(file: string) => JSON.parse(files.get(file) ?? 'null') as T;
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const medicine = read<Medicine>('content/kineret/medicine.json');
  const languages = read<readonly Language[]>('locales/languages.json');
  for (const [file, text] of files) {
    if (!file.startsWith('locales/') && !file.startsWith('content/kineret/topics/')) write(file, text);
  }

  const topics = medicine.topics.flatMap((id) =>
    Array.from({ length: TIMES }, (_, copy) => ({ id, name: copy === 0 ? id : `${id}-${copy}` })),
  );
  write('content/kineret/medicine.json', JSON.stringify({ ...medicine, topics: topics.map(({ name }) => name) }));
  for (const { id, name } of topics) {
    write(
      `content/kineret/topics/${name}.json`,
      JSON.stringify({ ...read<object>(`content/kineret/topics/${id}.json`), id: name }),
    );
  }

  const copies = languages.flatMap((language) =>
    Array.from({ length: TIMES }, (_, copy) => ({
      from: language.code,
      ...language,
      ...(copy === 0 ? {} : { code: regionalCode(language.code, copy), name: `${language.name} ${copy}` }),
    })),
  );
  write('locales/languages.json', JSON.stringify(copies.map(({ from: _from, ...language }) => language)));
  for (const { from, code } of copies) {
    for (const name of ['ui', 'welcome', 'emergency', 'pictures'])
      write(`locales/${code}/${name}.json`, files.get(`locales/${from}/${name}.json`) ?? '');
    for (const topic of topics)
      write(`locales/${code}/${topic.name}.json`, files.get(`locales/${from}/${topic.id}.json`) ?? '');
  }
}

/** A made-up region of a real language, so that its plural rules stay: `es-BC`. */
function regionalCode(code: string, copy: number): string {
  const letter = (index: number) => String.fromCharCode(65 + index);
  return `${code}-${letter(Math.floor(copy / 26))}${letter(copy % 26)}`;
}
