import start from 'virtual:kiosk-start';
import { addWelcomeWords, type TranslateWelcome } from './words.ts';

/** A language with what the page has of it from the start: the words of the first screen and of the 911 screen. */
export type StartLanguage = (typeof start.languages)[number];

/** The languages that the clinic wants, in its order; all of them where it names none. */
export function offered(wanted: readonly string[]): readonly StartLanguage[] {
  if (wanted.length === 0) return start.languages;
  return wanted.flatMap((code) => startLanguage(code) ?? []);
}

/** Any language of the kiosk, whether or not the clinic offers it. */
export function startLanguage(code: string): StartLanguage | undefined {
  return start.languages.find((language) => language.code === code);
}

/** The words of the first screen in a language; in the first one of the kiosk where there is none. */
export function welcomeWords(language: StartLanguage = start.languages[0] as StartLanguage): TranslateWelcome {
  return addWelcomeWords(language.code, language.welcome);
}
