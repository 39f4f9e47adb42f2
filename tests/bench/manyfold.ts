import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language, Medicine } from '../../content/schema.ts';
import { root } from '../../scripts/paths.ts';
import { readContentFiles } from '../../scripts/read-content-files.ts';

/** Writes a content folder with so many times the topics and so many times the languages of this project. */
export function writeManyfold(folder: string, times: { readonly topics: number; readonly languages: number }): void {
  const files = readContentFiles(root);
  const read = <T>(file: string) => JSON.parse(files.get(file) ?? 'null') as T;
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const medicine = read<Medicine>('content/kineret/medicine.json');
  const languages = read<readonly Language[]>('locales/languages.json');
  const copiesOf = (id: string) =>
    Array.from({ length: times.topics }, (_, copy) => (copy === 0 ? id : `${id}-${copy}`));
  const groups = medicine.groups.map((group) => ({ ...group, topics: group.topics.flatMap(copiesOf) }));
  const originals = new Map(
    medicine.groups.flatMap(({ topics }) => topics.flatMap((id) => copiesOf(id).map((name) => [name, id]))),
  );
  for (const [file, text] of files) {
    if (!file.startsWith('locales/') && !file.startsWith('content/kineret/topics/')) write(file, text);
  }
  write('content/kineret/medicine.json', JSON.stringify({ ...medicine, groups }));
  for (const [name, id] of originals) {
    const topic = read<object>(`content/kineret/topics/${id}.json`);
    write(`content/kineret/topics/${name}.json`, JSON.stringify({ ...topic, id: name }));
  }

  const copies = languages.flatMap((language) =>
    Array.from({ length: times.languages }, (_, copy) => ({
      from: language.code,
      ...language,
      ...(copy === 0 ? {} : { code: regionalCode(language.code, copy), name: `${language.name} ${copy}` }),
    })),
  );
  write('locales/languages.json', JSON.stringify(copies.map(({ from: _from, ...language }) => language)));
  for (const { from, code } of copies) {
    write(`locales/glossary/${code}.json`, files.get(`locales/glossary/${from}.json`) ?? '{}');
    for (const [file, text] of files) {
      const name = file.startsWith(`locales/${from}/`) && file.slice(`locales/${from}/`.length, -'.json'.length);
      if (name && !originals.has(name)) write(`locales/${code}/${name}.json`, text);
    }
    for (const [name, id] of originals) {
      write(`locales/${code}/${name}.json`, files.get(`locales/${from}/${id}.json`) ?? '');
    }
  }
}

/** A made-up region of a real language, so that its plural rules stay: `es-BC`. */
function regionalCode(code: string, copy: number): string {
  const letter = (index: number) => String.fromCharCode(65 + index);
  return `${code}-${letter(Math.floor(copy / 26))}${letter(copy % 26)}`;
}
