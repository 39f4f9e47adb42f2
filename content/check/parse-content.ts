import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  type AuthorWarning,
  authorWarning,
  type Fact,
  fact,
  type Language,
  type LeftOut,
  type Library,
  language,
  leftOut,
  type Medicine,
  medicine,
  type Reviews,
  reviews,
  type Source,
  source,
  type Topic,
  topic,
  walkthrough,
} from '../schema.ts';
import type { LanguageWords } from '../words.ts';
import { checkEmergencyFacts, checkFactBase, checkTopicFacts } from './facts.ts';
import { checkPictureUses } from './picture-uses.ts';
import { checkPicture, pictureStyle } from './pictures.ts';
import type { Problem } from './problem.ts';
import { readJson, twice } from './read-json.ts';
import { type ReadWords, readWords } from './read-words.ts';
import { checkReviews, currentReviews } from './reviews.ts';
import { listedTopics, shownIn } from './shown.ts';
import { checkTopicIds } from './topic-ids.ts';
import { checkWalkthroughs } from './walkthroughs.ts';

export interface Content extends ReadWords {
  readonly library: Library;
  readonly languages: readonly Language[];
  /** SVG text by name. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly leftOut: readonly LeftOut[];
  readonly authorWarnings: readonly AuthorWarning[];
  readonly reviews: Reviews;
}

export type Parsed =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const MEDICINE = 'content/kineret/medicine.json';
const WALKTHROUGHS = 'content/kineret/walkthroughs.json';
const PICTURES = 'content/kineret/pictures/';
const PICTURE_STYLE = 'renderer/styles/pictures.css';

/**
 * Everything the kiosk teaches, from the texts of its files by path. All problems are found in one run, also where one
 * file is broken; with any problem there is no content.
 */
export function parseContent(files: ReadonlyMap<string, string>): Parsed {
  const problems: Problem[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>): T | undefined => readJson(files, file, schema, problems);

  const base = {
    facts: read('content/kineret/facts.json', z.array(fact)),
    sources: read('content/kineret/sources.json', z.array(source)),
    leftOut: read('content/kineret/left-out.json', z.array(leftOut)),
    authorWarnings: read('content/kineret/author-warnings.json', z.array(authorWarning)),
    reviews: read('content/reviews.json', reviews),
    languages: read('locales/languages.json', z.array(language).min(1)),
    medicine: read(MEDICINE, medicine),
    walkthroughs: read(WALKTHROUGHS, z.array(walkthrough).min(1)),
  };
  const topics = readTopics(files, base.medicine, base.facts, problems);
  const pictures = readPictures(files, problems);
  problems.push(
    ...checkFactBase(base.facts ?? [], base.sources),
    ...checkPictureUses(base.medicine, topics, new Set(pictures.keys()), {
      folder: PICTURES,
      medicineFile: MEDICINE,
      topicFile,
    }),
    ...checkWalkthroughs(WALKTHROUGHS, base.walkthroughs ?? [], new Set(listedTopics(base.medicine))),
    ...checkReviews(
      base.reviews?.reviews ?? [],
      new Set(listedTopics(base.medicine)),
      new Set(base.languages?.map(({ code }) => code)),
    ),
  );
  const spoken = readWords(files, { ...base, topics, pictures }, problems);

  const { facts, sources, leftOut: left, authorWarnings, reviews: found, languages, medicine: kineret } = base;
  const { walkthroughs } = base;
  const isWhole = facts && sources && left && authorWarnings && found && languages && kineret && walkthroughs;
  if (problems.length > 0 || !isWhole) return { ok: false, problems };
  return {
    ok: true,
    content: {
      library: {
        ...makeLibrary(kineret, topics, facts, found, spoken.words),
        walkthroughs,
        hash: contentHash(files),
      },
      languages,
      ...spoken,
      pictures,
      facts,
      sources,
      leftOut: left,
      authorWarnings,
      reviews: found,
    },
  };
}

function topicFile(id: string): string {
  return `content/kineret/topics/${id}.json`;
}

function makeLibrary(
  kineret: Medicine,
  topics: readonly Topic[],
  facts: readonly Fact[],
  found: Reviews,
  words: ReadonlyMap<string, LanguageWords>,
): Omit<Library, 'walkthroughs' | 'hash'> {
  const shown = new Set(topics.flatMap((known) => shownIn(known).flatMap((part) => part.facts)));
  return {
    medicine: kineret,
    topics,
    sources: Object.fromEntries(facts.filter(({ id }) => shown.has(id)).map(({ id, sources }) => [id, sources])),
    gathered: found.gathered,
    next: found.next,
    reviews: currentReviews(found.reviews, topics, (code, id) => words.get(code)?.topics[id]),
  };
}

/** The same for the same files, in whatever order they were read. */
function contentHash(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [file, text] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    hash.update(`${file}\0${text}\0`);
  }
  return hash.digest('hex').slice(0, 16);
}

function readTopics(
  files: ReadonlyMap<string, string>,
  kineret: Medicine | undefined,
  facts: readonly Fact[] | undefined,
  problems: Problem[],
): readonly Topic[] {
  const factsById = facts && new Map(facts.map((known) => [known.id, known]));
  const onDisk = [...files.keys()].flatMap((file) => /^content\/kineret\/topics\/(.+)\.json$/.exec(file)?.[1] ?? []);
  const listed = kineret ? listedTopics(kineret) : onDisk;
  problems.push(...twice(MEDICINE, listed, 'groups'));
  if (kineret && factsById) problems.push(...checkEmergencyFacts(MEDICINE, kineret, factsById));
  for (const id of onDisk.filter((name) => !listed.includes(name))) {
    problems.push({
      file: topicFile(id),
      place: '',
      text: `is in no list, expected "${id}" in a group of ${MEDICINE}`,
    });
  }
  return [...new Set(listed)].flatMap((id) => {
    const file = topicFile(id);
    const found = readJson(files, file, topic, problems);
    if (found === undefined) return [];
    if (found.id !== id)
      problems.push({ file, place: 'id', text: `is "${found.id}", expected "${id}" as the file is called` });
    problems.push(...checkTopicIds(file, found), ...(factsById ? checkTopicFacts(file, found, factsById) : []));
    return [found];
  });
}

function readPictures(files: ReadonlyMap<string, string>, problems: Problem[]): ReadonlyMap<string, string> {
  const style = pictureStyle(files.get(PICTURE_STYLE) ?? '');
  const pictures = new Map<string, string>();
  for (const [file, svg] of files) {
    if (!file.startsWith(PICTURES) || !file.endsWith('.svg')) continue;
    problems.push(...checkPicture(file, svg, style));
    pictures.set(file.slice(PICTURES.length, -'.svg'.length), svg.trim());
  }
  return pictures;
}
