import type { Language } from '../../content/schema.ts';
import { addStaffWords, type TranslateGuide, type TranslateStaff } from './words.ts';

/** The words of staff and of a nurse who guides, in one language. */
export interface StaffWords extends Pick<Language, 'code' | 'name' | 'dir'> {
  readonly t: TranslateStaff;
  readonly guide: TranslateGuide;
}

interface LoadedLanguage extends Pick<Language, 'code' | 'name' | 'dir'> {
  readonly staff: object;
  readonly guide: object;
}

let loaded: readonly StaffWords[] = [];

/** Fetches the words of staff in every language, the first time; no visitor's page needs them. */
export async function loadStaffWords(): Promise<readonly StaffWords[]> {
  if (loaded.length > 0) return loaded;
  const file = '/words/staff.js';
  const { default: languages } = (await import(/* @vite-ignore */ file)) as { default: readonly LoadedLanguage[] };
  loaded = languages.map(({ code, name, dir, ...words }) => ({ code, name, dir, ...addStaffWords(code, words) }));
  return loaded;
}

/** In a language, or else in the first one; undefined before they are loaded. */
export function knownStaffWords(language: string): StaffWords | undefined {
  return loaded.find(({ code }) => code === language) ?? loaded[0];
}

/** Every language that staff may choose. */
export function staffLanguages(): readonly StaffWords[] {
  return loaded;
}
