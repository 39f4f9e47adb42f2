import { createInstance, type TFunction } from 'i18next';
import type { LanguageWords } from '../../content/words.ts';
import type guide from '../../locales/en/guide.json';
import type setup from '../../locales/en/setup.json';
import type staff from '../../locales/en/staff.json';
import type ui from '../../locales/en/ui.json';
import type welcome from '../../locales/en/welcome.json';

/** The kiosk's own words by key, in one language. */
export type Translate = TFunction<'ui'>;
/** The words of the first screen, in one language. */
export type TranslateWelcome = TFunction<'welcome'>;
/** The words of the set-up for staff, in one language. */
export type TranslateSetUp = TFunction<'setup'>;
/** The words of the staff area, in one language. */
export type TranslateStaff = TFunction<'staff'>;
/** What a nurse who guides has beside the patient's screen, in one language. */
export type TranslateGuide = TFunction<'guide'>;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: {
      ui: typeof ui;
      welcome: typeof welcome;
      setup: typeof setup;
      staff: typeof staff;
      guide: typeof guide;
    };
  }
}

export interface Words {
  readonly t: Translate;
  /** Words of the content: topics, pictures. Complete, or the kiosk could not have been built. */
  readonly content: Omit<SpokenWords, 'ui'>;
}

/**
 * What the build gives each language: its words, and the whole minutes that each topic takes to read, by its id. The words
 * of the 911 screen come with the page.
 */
export interface SpokenWords extends Omit<LanguageWords, 'emergency'> {
  readonly minutes: Readonly<Record<string, number>>;
}

const loaded = new Map<string, Words>();
const welcomes = new Map<string, TranslateWelcome>();

const i18n = createInstance({
  lng: 'en',
  resources: {},
  ns: ['ui', 'welcome', 'setup', 'staff', 'guide'],
  defaultNS: 'ui',
  // A missing word fails the build; showing another language's would hide it.
  fallbackLng: false,
  initAsync: false,
  // React escapes what it shows.
  interpolation: { escapeValue: false },
});
void i18n.init();

/** Takes in the words of the first screen, which come with the page; once a language. */
export function addWelcomeWords(language: string, words: object): TranslateWelcome {
  const known = welcomes.get(language);
  if (known !== undefined) return known;
  i18n.addResourceBundle(language, 'welcome', words);
  const t = i18n.getFixedT(language, 'welcome');
  welcomes.set(language, t);
  return t;
}

/** Takes in the words of the set-up, which are fetched with its screens. */
export function addSetUpWords(language: string, words: object): TranslateSetUp {
  i18n.addResourceBundle(language, 'setup', words);
  return i18n.getFixedT(language, 'setup');
}

/** Takes in the words of staff, which are fetched with their screens. */
export function addStaffWords(
  language: string,
  words: { readonly staff: object; readonly guide: object },
): { readonly t: TranslateStaff; readonly guide: TranslateGuide } {
  i18n.addResourceBundle(language, 'staff', words.staff);
  i18n.addResourceBundle(language, 'guide', words.guide);
  return { t: i18n.getFixedT(language, 'staff'), guide: i18n.getFixedT(language, 'guide') };
}

/** The words of a language, fetched from the kiosk's own files the first time. */
export async function loadWords(language: string): Promise<Words> {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const { default: all } = (await import(/* @vite-ignore */ `/words/${language}.js`)) as { default: SpokenWords };
  const words = addWords(language, all);
  loaded.set(language, words);
  return words;
}

/** The words of a language that was loaded before. */
export function knownWords(language: string): Words | undefined {
  return loaded.get(language);
}

/** As `loadWords`, for words already at hand. */
export function addWords(language: string, { ui: uiWords, ...content }: SpokenWords): Words {
  i18n.addResourceBundle(language, 'ui', uiWords);
  return { t: i18n.getFixedT(language, 'ui'), content };
}
