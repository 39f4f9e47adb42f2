import { z } from 'zod';
import {
  type Glossary,
  glossary,
  type Language,
  type Medicine,
  type Source,
  type Topic,
  type Walkthrough,
} from '../schema.ts';
import type { EmergencyWords, LanguageWords, RestingWords, SourceWords, TopicWords } from '../words.ts';
import type { Problem } from './problem.ts';
import { readJson } from './read-json.ts';
import { listedTopics } from './shown.ts';
import { emergencyWordKeys, topicWordKeys } from './word-keys.ts';
import { checkAgainstEnglish, checkTopicWords } from './words.ts';

/** By language code. */
export interface ReadWords {
  readonly words: ReadonlyMap<string, LanguageWords>;
  /** Of the first screen: they are needed before a language is chosen. */
  readonly welcomeWords: ReadonlyMap<string, object>;
  /** Of the set-up for staff: no visitor ever needs them. */
  readonly setUpWords: ReadonlyMap<string, object>;
  /** Of the screen that rests until staff come: the shell draws it when the page cannot. */
  readonly restingWords: ReadonlyMap<string, RestingWords>;
  /** Of the staff area, and of what a nurse has beside a patient's screen. */
  readonly staffWords: ReadonlyMap<string, { readonly staff: object; readonly guide: object }>;
  readonly glossaries: ReadonlyMap<string, Glossary>;
}

/** What needs words; undefined where its own file could not be read. */
export interface WordsNeeded {
  readonly languages: readonly Language[] | undefined;
  readonly medicine: Medicine | undefined;
  readonly sources: readonly Source[] | undefined;
  readonly topics: readonly Topic[];
  readonly pictures: ReadonlyMap<string, string>;
  readonly walkthroughs: readonly Walkthrough[] | undefined;
}

/** The words of every language, each file against what needs words; a file nobody can judge is still read. */
export function readWords(
  files: ReadonlyMap<string, string>,
  { languages = [], medicine: kineret, sources, topics, pictures, walkthroughs }: WordsNeeded,
  problems: Problem[],
): ReadWords {
  const anything = z.record(z.string(), z.unknown());
  const words = new Map<string, LanguageWords>();
  const welcomeWords = new Map<string, object>();
  const setUpWords = new Map<string, object>();
  const restingWords = new Map<string, RestingWords>();
  const staffWords = new Map<string, { readonly staff: object; readonly guide: object }>();
  const glossaries = new Map<string, Glossary>();
  const english = {
    ui: readJson(files, 'locales/en/ui.json', anything, problems),
    welcome: readJson(files, 'locales/en/welcome.json', anything, problems),
    setup: readJson(files, 'locales/en/setup.json', anything, problems),
    resting: readJson(files, 'locales/en/resting.json', anything, problems),
    staff: readJson(files, 'locales/en/staff.json', anything, problems),
    guide: readJson(files, 'locales/en/guide.json', anything, problems),
  };
  for (const { code } of languages) {
    const check = (name: string, keys: readonly string[] | undefined) => {
      const file = `locales/${code}/${name}.json`;
      const found = readJson(files, file, anything, problems);
      if (found && keys) problems.push(...checkTopicWords(file, found, keys));
      return found ?? {};
    };
    const compare = (name: keyof typeof english) => {
      const file = `locales/${code}/${name}.json`;
      const found = code === 'en' ? english[name] : readJson(files, file, anything, problems);
      if (found && english[name]) problems.push(...checkAgainstEnglish(file, code, found, english[name]));
      return found ?? {};
    };
    welcomeWords.set(code, compare('welcome'));
    setUpWords.set(code, compare('setup'));
    restingWords.set(code, compare('resting') as unknown as RestingWords);
    staffWords.set(code, { staff: compare('staff'), guide: compare('guide') });
    words.set(code, {
      ui: compare('ui'),
      emergency: check('emergency', kineret && emergencyWordKeys(kineret)) as unknown as EmergencyWords,
      pictures: check('pictures', [...pictures.keys()]) as Record<string, string>,
      groups: check(
        'groups',
        kineret?.groups.map(({ id }) => id),
      ) as Record<string, string>,
      sources: check(
        'sources',
        sources?.flatMap(({ id }) => [`${id}.name`, `${id}.date`]),
      ) as unknown as SourceWords,
      walkthroughs: check(
        'walkthroughs',
        walkthroughs?.map(({ id }) => id),
      ) as Record<string, string>,
      topics: Object.fromEntries(
        topics.map((known) => [known.id, check(known.id, topicWordKeys(known)) as unknown as TopicWords]),
      ),
    });
    const unread = listedTopics(kineret).filter((id) => !topics.some((known) => known.id === id));
    for (const id of unread) check(id, undefined);
    glossaries.set(code, readJson(files, `locales/glossary/${code}.json`, glossary, problems) ?? {});
  }
  return { words, welcomeWords, setUpWords, restingWords, staffWords, glossaries };
}
