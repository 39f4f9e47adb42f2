import { z } from 'zod';
import {
  fact,
  type Language,
  type Library,
  language,
  type Medicine,
  medicine,
  reviews,
  source,
  type Topic,
  topic,
} from '../schema.ts';
import type { EmergencyWords, TopicWords } from '../words.ts';
import { checkEmergencyFacts, checkTopicFacts } from './facts.ts';
import { checkPicture, pictureRoles } from './pictures.ts';
import type { Problem } from './problem.ts';
import { emergencyWordKeys, topicWordKeys } from './word-keys.ts';
import { checkAgainstEnglish, checkTopicWords } from './words.ts';

/** All words of one language. */
export interface LanguageWords {
  readonly ui: object;
  readonly emergency: EmergencyWords;
  /** What each picture shows. */
  readonly pictures: Readonly<Record<string, string>>;
  readonly topics: Readonly<Record<string, TopicWords>>;
}

export interface Content {
  readonly library: Library;
  readonly languages: readonly Language[];
  /** By language code. */
  readonly words: ReadonlyMap<string, LanguageWords>;
  /** The words of the first screen by language code: they are needed before a language is chosen. */
  readonly welcomeWords: ReadonlyMap<string, object>;
  /** SVG text by name. */
  readonly pictures: ReadonlyMap<string, string>;
}

export type Parsed =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const MEDICINE = 'content/kineret/medicine.json';
const PICTURES = 'content/kineret/pictures/';
const ROLES = 'renderer/styles/pictures.css';

/**
 * Everything the kiosk teaches, from the texts of its files by path. All problems are found in one run; with any
 * problem there is no content.
 */
export function parseContent(files: ReadonlyMap<string, string>): Parsed {
  const problems: Problem[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>): T | undefined => readJson(files, file, schema, problems);
  const readWords = (file: string) => read(file, z.record(z.string(), z.unknown()));

  const facts = read('content/kineret/facts.json', z.array(fact));
  const sources = read('content/kineret/sources.json', z.array(source));
  const languages = read('locales/languages.json', z.array(language).min(1));
  const reviewState = read('content/reviews.json', reviews);
  const kineret = read(MEDICINE, medicine);
  const pictures = readPictures(files, problems);
  if (!facts || !sources || !languages || !reviewState || !kineret) return { ok: false, problems };

  const factsById = new Map(facts.map((known) => [known.id, known]));
  problems.push(
    ...twice(
      'content/kineret/facts.json',
      facts.map(({ id }) => id),
    ),
  );
  const sourceIds = new Set(sources.map(({ id }) => id));
  for (const known of facts) {
    for (const name of known.sources) {
      if (!sourceIds.has(name)) {
        problems.push({
          file: 'content/kineret/facts.json',
          place: known.id,
          text: `names "${name}", expected the id of a source in content/kineret/sources.json`,
        });
      }
    }
  }

  const topicIds = new Set(kineret.topics);
  problems.push(...twice(MEDICINE, kineret.topics), ...checkEmergencyFacts(MEDICINE, kineret, factsById));
  const topics = kineret.topics.flatMap((id) => {
    const file = topicFile(id);
    const found = read(file, topic);
    if (found === undefined) return [];
    if (found.id !== id)
      problems.push({ file, place: 'id', text: `is "${found.id}", expected "${id}" as the file is called` });
    problems.push(
      ...twice(
        file,
        found.steps.map((step) => step.id),
        'steps',
      ),
      ...checkTopicFacts(file, found, factsById),
    );
    return [found];
  });
  for (const file of files.keys()) {
    const id = /^content\/kineret\/topics\/(.+)\.json$/.exec(file)?.[1];
    if (id !== undefined && !topicIds.has(id)) {
      problems.push({ file, place: '', text: `is in no list, expected "${id}" among the topics of ${MEDICINE}` });
    }
  }

  problems.push(...checkPicturesUsed(kineret, topics, pictures));
  const topicKeys = topics.map((known) => [known.id, topicWordKeys(known)] as const);
  const words = new Map<string, LanguageWords>();
  const welcomeWords = new Map<string, object>();
  const english = { ui: readWords('locales/en/ui.json'), welcome: readWords('locales/en/welcome.json') };
  for (const { code } of languages) {
    const folder = `locales/${code}/`;
    const check = (name: string, keys: readonly string[]) => {
      const file = `${folder}${name}.json`;
      const found = readWords(file);
      if (found) problems.push(...checkTopicWords(file, found, keys));
      return found ?? {};
    };
    const compare = (name: 'ui' | 'welcome') => {
      const file = `${folder}${name}.json`;
      const found = code === 'en' ? english[name] : readWords(file);
      if (found && english[name]) problems.push(...checkAgainstEnglish(file, code, found, english[name]));
      return found ?? {};
    };
    welcomeWords.set(code, compare('welcome'));
    words.set(code, {
      ui: compare('ui'),
      emergency: check('emergency', emergencyWordKeys(kineret)) as unknown as EmergencyWords,
      pictures: check('pictures', [...pictures.keys()]) as Record<string, string>,
      topics: Object.fromEntries(topicKeys.map(([id, keys]) => [id, check(id, keys) as unknown as TopicWords])),
    });
  }

  if (problems.length > 0) return { ok: false, problems };
  const library: Library = { medicine: kineret, topics, reviewed: reviewState.reviewed };
  return { ok: true, content: { library, languages, words, welcomeWords, pictures } };
}

function topicFile(id: string): string {
  return `content/kineret/topics/${id}.json`;
}

function readJson<T>(
  files: ReadonlyMap<string, string>,
  file: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): T | undefined {
  const text = files.get(file);
  if (text === undefined) {
    problems.push({ file, place: '', text: 'is missing' });
    return undefined;
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    problems.push({ file, place: '', text: `is not JSON: ${(error as Error).message}` });
    return undefined;
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    problems.push({ file, place: namedPlace(json, issue.path), text: issue.message });
  }
  return undefined;
}

/** A place in words a writer knows: list items by their id where they have one, else counted from 1. */
function namedPlace(json: unknown, path: readonly PropertyKey[]): string {
  let value: unknown = json;
  return path
    .map((key) => {
      value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
      if (typeof key !== 'number') return String(key);
      const id = (value as { readonly id?: unknown } | undefined)?.id;
      return typeof id === 'string' ? id : `item ${key + 1}`;
    })
    .join('.');
}

function twice(file: string, ids: readonly string[], place = ''): readonly Problem[] {
  const once = new Set<string>();
  const repeated = new Set(ids.filter((id) => once.size === once.add(id).size));
  return [...repeated].map((id) => ({ file, place, text: `has "${id}" twice, expected each id once` }));
}

function readPictures(files: ReadonlyMap<string, string>, problems: Problem[]): ReadonlyMap<string, string> {
  const roles = pictureRoles(files.get(ROLES) ?? '');
  const pictures = new Map<string, string>();
  for (const [file, svg] of files) {
    if (!file.startsWith(PICTURES) || !file.endsWith('.svg')) continue;
    problems.push(...checkPicture(file, svg, roles));
    pictures.set(file.slice(PICTURES.length, -'.svg'.length), svg.trim());
  }
  return pictures;
}

function checkPicturesUsed(
  kineret: Medicine,
  topics: readonly Topic[],
  pictures: ReadonlyMap<string, string>,
): readonly Problem[] {
  const uses = [
    { file: MEDICINE, place: 'welcomePicture', picture: kineret.welcomePicture },
    { file: MEDICINE, place: 'emergency', picture: kineret.emergency.picture },
    ...kineret.emergency.signs.map(({ id, picture }) => ({ file: MEDICINE, place: `emergency.signs.${id}`, picture })),
    ...topics.map(({ id, picture }) => ({ file: topicFile(id), place: 'picture', picture })),
    ...topics.flatMap(({ id, steps }) =>
      steps.map((step) => ({ file: topicFile(id), place: `steps.${step.id}`, picture: step.picture })),
    ),
  ];
  const used = new Set(uses.map(({ picture }) => picture));
  return [
    ...uses
      .filter(({ picture }) => !pictures.has(picture))
      .map(({ file, place, picture }) => ({
        file,
        place,
        text: `shows the picture "${picture}", expected ${PICTURES}${picture}.svg`,
      })),
    // With a topic that could not be read, nobody can say which pictures are left over.
    ...[...pictures.keys()]
      .filter((name) => topics.length === kineret.topics.length && !used.has(name))
      .map((name) => ({
        file: `${PICTURES}${name}.svg`,
        place: '',
        text: 'is shown nowhere, expected a use or no file',
      })),
  ];
}
