import type { Library } from '../../content/schema.ts';
import { checksOf, withChecks } from './check-symbols.ts';
import { MOST_TOPICS, placeAt, placeCount, placeNumber, plans } from './code-places.ts';
import { type Comfort, hands, textSizes, themes } from './comfort.ts';
import { answerKey, type Guide, planned, taught } from './guide.ts';
import type { Place } from './places.ts';
import { launched, type Visit } from './session.ts';

/** The letters and digits of a code: none that reads as another. */
export const CODE_LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
/** Six that hold the walkthrough, two that check them. */
export const CODE_LENGTH = 8;
const CAPACITY = 32 ** (CODE_LENGTH - 2);
/** Changes when a program reads codes in another way. */
const FORMAT = 1;

export type ReadCode =
  | { readonly ok: true; readonly visit: Visit }
  /** `old`: of another day. `foreign`: of today, from a kiosk with other texts. */
  | { readonly ok: false; readonly why: 'mistyped' | 'old' | 'foreign' };

/** What a code is read against. */
export interface CodeContext {
  readonly library: Library;
  /** Codes of every language that the kiosk has, whether or not the clinic offers it. */
  readonly languages: readonly string[];
  /** Such as "2026-11-27", of the clock on the wall. */
  readonly today: string;
}

type Guided = Visit & { readonly guide: Guide };

/**
 * A walkthrough as eight letters: the plan, the place, both languages, teach-back and comfort are in the code itself, so
 * that nothing is stored. Answers and marks are not in it. Good for the day and for kiosks with the same texts. Null for a
 * plan that no nurse could have chosen.
 */
export function resumeCode(context: CodeContext, visit: Guided): string | null {
  const { language, comfort, guide } = visit;
  const pairs = languagePairs(context.languages);
  const pair = pairs.findIndex(([own, beside]) => own === language && beside === guide.beside);
  const place = placeNumber(context.library, mostIn(context), guide, visit.place);
  if (pair < 0 || place === undefined) return null;
  const spare = spareOf(context);
  const inner =
    ((place * pairs.length + pair) * comforts.length + comfortNumber(comfort)) * 2 + Number(guide.hasTeachBack);
  const value = inner * spare + (textsOf(context) % spare);
  const symbols = Array.from({ length: CODE_LENGTH - 2 }, (_, index) => Math.floor(value / 32 ** index) % 32);
  return withChecks(symbols, [versionOf(context), dayOf(context) % 32])
    .map((symbol) => CODE_LETTERS[symbol])
    .join('');
}

/** Capitals or not, with anything between them that is no letter and no digit. `nurseLanguage` is not in the code. */
export function readResumeCode(context: CodeContext, code: string, nurseLanguage: string): ReadCode {
  const letters = [...code.toUpperCase().replace(/[^A-Z0-9]/g, '')];
  const symbols = letters.map((letter) => CODE_LETTERS.indexOf(letter));
  if (symbols.length !== CODE_LENGTH || symbols.includes(-1)) return { ok: false, why: 'mistyped' };
  const checks = checksOf(symbols);
  if (checks[0] !== versionOf(context) || checks[1] !== dayOf(context) % 32)
    return { ok: false, why: whyNot(context, checks) };
  const value = symbols.slice(0, -2).reduce((sum, symbol, index) => sum + symbol * 32 ** index, 0);
  const spare = spareOf(context);
  if (value % spare !== textsOf(context) % spare) return { ok: false, why: 'foreign' };
  const visit = visitOf(context, Math.floor(value / spare), nurseLanguage);
  return visit === undefined ? { ok: false, why: 'mistyped' } : { ok: true, visit };
}

/** How many topics a nurse may choose, so that every place in every choice of them has a code. */
export function mostTopics(library: Library, languages: readonly string[]): number {
  for (let most = MOST_TOPICS; most > 1; most -= 1) if (valuesOf(library, languages, most) <= CAPACITY) return most;
  return 1;
}

function mostIn({ library, languages }: CodeContext): number {
  return mostTopics(library, languages);
}

/** How many walkthroughs at a place, each with every comfort and language, a code tells apart. */
function valuesOf(library: Library, languages: readonly string[], most: number): number {
  const places = plans(library, most).reduce((sum, { topics }) => sum + placeCount(library, topics), 0);
  return places * languagePairs(languages).length * comforts.length * 2;
}

/** What room a code has left tells the texts apart once more: how many of them, at least 1. */
function spareOf(context: CodeContext): number {
  return Math.floor(CAPACITY / valuesOf(context.library, context.languages, mostIn(context)));
}

/** A code older than these days may be told apart from a mistyped one or not. */
const SURELY_OLD_DAYS = 7;

function whyNot(context: CodeContext, [version, day]: readonly [number, number]): 'mistyped' | 'old' | 'foreign' {
  const today = dayOf(context);
  const age = (today - day) & 31;
  if (age === 0) return 'foreign';
  const isBlockBefore = today % 32 < age && age <= SURELY_OLD_DAYS;
  return version === versionOf(context, isBlockBefore ? -1 : 0) ? 'old' : 'mistyped';
}

function visitOf(context: CodeContext, value: number, nurseLanguage: string): Visit | undefined {
  const { library, languages } = context;
  const hasTeachBack = value % 2 === 1;
  const afterTeachBack = Math.floor(value / 2);
  const comfort = comforts[afterTeachBack % comforts.length];
  const afterComfort = Math.floor(afterTeachBack / comforts.length);
  const pairs = languagePairs(languages);
  const [language, beside = null] = pairs[afterComfort % pairs.length] ?? [];
  const found = placeAt(library, mostIn(context), hasTeachBack, Math.floor(afterComfort / pairs.length));
  if (found === undefined || language === undefined || comfort === undefined) return undefined;
  const { walkthrough, topics, place } = found;
  const visit = launched({ walkthrough, topics, hasTeachBack, beside, nurseLanguage, language, comfort });
  if (visit.guide === null) return undefined;
  return {
    ...visit,
    place,
    guide: { ...visit.guide, visited: stepsBefore(taught(library, visit.guide), visit.guide, place) },
  };
}

/** What comes before a place of the plan was on the screen: the code does not say otherwise. */
function stepsBefore(library: Library, guide: Guide, place: Place): readonly string[] {
  const steps = planned(library, guide).map(({ topicId, stepId }) => ({ topicId, key: answerKey(topicId, stepId) }));
  if (!('topicId' in place)) return steps.map(({ key }) => key);
  const before = guide.topics.slice(0, guide.topics.indexOf(place.topicId));
  const own = steps.filter(({ topicId }) => topicId === place.topicId);
  const count =
    place.at === 'opening' ? 0 : place.at === 'finished' ? own.length : 'index' in place ? place.index + 1 : 0;
  return [...steps.filter(({ topicId }) => before.includes(topicId)), ...own.slice(0, count)].map(({ key }) => key);
}

/** The patient's language and the one beside it, or none. */
function languagePairs(languages: readonly string[]): readonly (readonly [string, string | null])[] {
  return languages.flatMap((own) =>
    [null, ...languages.filter((code) => code !== own)].map((beside) => [own, beside] as const),
  );
}

/** Every comfort there is. */
const comforts: readonly Comfort[] = textSizes.flatMap((textSize) =>
  themes.flatMap((theme) =>
    hands.flatMap((hand) =>
      [false, true].flatMap((lowReach) => [false, true].map((isCalm) => ({ textSize, theme, hand, lowReach, isCalm }))),
    ),
  ),
);

function comfortNumber(comfort: Comfort): number {
  const names = Object.keys(comfort) as (keyof Comfort)[];
  return comforts.findIndex((other) => names.every((name) => other[name] === comfort[name]));
}

/**
 * Days, of which the code has the last five bits. The bits above go into the version, so that a code comes round again only
 * after 32 times 32 days.
 */
function dayOf({ today }: CodeContext): number {
  return Math.floor(Date.parse(`${today}T00:00:00Z`) / 86_400_000);
}

function textsOf({ library }: CodeContext): number {
  return Number.parseInt(library.hash.slice(0, 8), 16) + FORMAT;
}

/** Stands for the texts, from 0 to 31; `blocks` counts 32 days back or on. */
function versionOf(context: CodeContext, blocks = 0): number {
  // Above the bits that the spare room tells apart.
  const texts = Math.floor(textsOf(context) / 65_536);
  return (texts + Math.floor(dayOf(context) / 32) + blocks) % 32;
}
