import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../../content/schema.ts';
import { root } from '../../scripts/paths.ts';
import { readContentFiles } from '../../scripts/read-content-files.ts';

/** English, 40 % longer: longer than any language that is planned. */
export const LONG = 'en-XA';
/** English as it would stand in a right-to-left script: each text turned round by the rules of Unicode. */
export const RIGHT_TO_LEFT = 'en-XB';

const pseudo: readonly (Language & { readonly change: (text: string) => string })[] = [
  { code: LONG, name: 'Engliish lóongeer', dir: 'ltr', font: 'atkinson', change: longer },
  { code: RIGHT_TO_LEFT, name: turned('English turned'), dir: 'rtl', font: 'atkinson', change: turned },
];

/** Writes the content of this project with both pseudo-locales as a folder that KIOSK_CONTENT can name. */
export function writePseudoLocales(folder: string): void {
  const files = new Map(readContentFiles(root));
  const languages = JSON.parse(files.get('locales/languages.json') ?? '[]') as readonly Language[];
  files.set(
    'locales/languages.json',
    JSON.stringify([...languages, ...pseudo.map(({ change: _, ...known }) => known)]),
  );
  for (const [file, text] of [...files]) {
    const name = /^locales\/en\/(.*)$/.exec(file)?.[1];
    for (const { code, change } of pseudo) {
      if (name !== undefined) files.set(`locales/${code}/${name}`, JSON.stringify(changed(JSON.parse(text), change)));
      if (file === 'locales/glossary/en.json') files.set(`locales/glossary/${code}.json`, text);
    }
  }
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

function changed(words: unknown, change: (text: string) => string): unknown {
  if (typeof words === 'string') return change(words);
  if (Array.isArray(words)) return words.map((word) => changed(word, change));
  return Object.fromEntries(Object.entries(words as object).map(([key, value]) => [key, changed(value, change)]));
}

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

/** Vowels are doubled until a word is 40 % longer; places for values stay as they are. */
function longer(text: string): string {
  let owed = 0;
  return text.replace(/\{\{\w+\}\}|[\p{L}’]+/gu, (word) => {
    if (word.startsWith('{{')) return word;
    owed += word.length * 0.4;
    return word.replace(/[aeiou]/gi, (vowel) => {
      const extra = Math.min(2, Math.floor(owed));
      owed -= extra;
      return (ACCENTS[vowel] ?? vowel) + vowel.toLowerCase().repeat(extra);
    });
  });
}

/** Letters run the other way; numbers and values do not, as in Arabic and Hebrew. */
function turned(text: string): string {
  return `\u202e${text.replace(/\{\{\w+\}\}|\d[\d.,-]*\d|\d/g, (value) => `\u2066${value}\u2069`)}\u202c`;
}
