import type { Problem } from './problem.ts';
import { flatWords } from './word-keys.ts';

const PLURAL_FORM = /_(zero|one|two|few|many|other)$/;

/** The file must hold exactly these keys, none of them empty. */
export function checkTopicWords(file: string, words: unknown, keys: readonly string[]): readonly Problem[] {
  const found = flatWords(words);
  const used = new Set(keys);
  const problems: Problem[] = [];
  for (const key of keys) {
    if (!found.has(key)) problems.push({ file, place: plain(key), text: `is missing, expected ${expected(key)}` });
  }
  for (const [key, value] of found) {
    if (!used.has(key)) problems.push({ file, place: plain(key), text: 'is used by nothing, expected no such key' });
    else problems.push(...checkText(file, plain(key), value));
  }
  return problems;
}

/** As English: the same keys and placeholders, with the plural forms of the language itself. */
export function checkAgainstEnglish(
  file: string,
  language: string,
  words: unknown,
  english: unknown,
): readonly Problem[] {
  const found = flatWords(words);
  const wanted = flatWords(english);
  const problems: Problem[] = [];
  const keys = expectedKeys(wanted, language);
  for (const key of keys) {
    const value = found.get(key);
    if (value === undefined) {
      problems.push({ file, place: key, text: `is missing, expected ${expected(key)}` });
      continue;
    }
    const original = wanted.get(key) ?? wanted.get(key.replace(PLURAL_FORM, '_other')) ?? '';
    const [has, needs] = [placeholders(value), placeholders(original)];
    if (has !== needs) problems.push({ file, place: key, text: `has the placeholders "${has}", expected "${needs}"` });
    problems.push(...checkText(file, key, value));
  }
  for (const key of found.keys()) {
    if (!keys.has(key)) {
      problems.push({ file, place: key, text: 'is used by nothing, expected no such key' });
    }
  }
  return problems;
}

function expectedKeys(english: ReadonlyMap<string, unknown>, language: string): ReadonlySet<string> {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return new Set(
    [...english.keys()].flatMap((key) =>
      PLURAL_FORM.test(key) ? forms.map((form) => key.replace(PLURAL_FORM, `_${form}`)) : [key],
    ),
  );
}

function checkText(file: string, place: string, value: string | readonly string[]): readonly Problem[] {
  const texts = typeof value === 'string' ? [value] : value;
  const isEmpty = texts.length === 0 || texts.some((text) => text.trim() === '');
  return isEmpty ? [{ file, place, text: 'is empty, expected words' }] : [];
}

function placeholders(value: string | readonly string[]): string {
  return [...new Set(String(value).match(/{{\w+}}/g))].sort().join(' ');
}

function plain(key: string): string {
  return key.replace(/\[\]$/, '');
}

function expected(key: string): string {
  return key.endsWith('[]') ? 'a list of sentences' : 'a text';
}
