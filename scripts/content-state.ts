import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'rolldown/experimental';
import { bareWords } from '../content/check/bare-words.ts';
import { gates } from '../content/check/gates.ts';
import { glyphs } from '../content/check/glyphs.ts';
import { type Content, parseContent } from '../content/check/parse-content.ts';
import type { Problem } from '../content/check/problem.ts';
import { readingOf } from '../content/check/reading-level.ts';
import { minutesOf } from '../content/check/reading-time.ts';
import { textHash } from '../content/check/reviews.ts';
import { fontGlyphs } from './font-glyphs.ts';
import { root } from './paths.ts';
import { readContentFiles } from './read-content-files.ts';

export interface Finding {
  /** The name of the gate. */
  readonly gate: string;
  readonly problems: readonly Problem[];
}

/** One topic in one language, in figures. */
export interface TopicState {
  readonly topic: string;
  readonly language: string;
  readonly words: number;
  /** In words: "grade 3.1 raw, 2.4 adjusted", "INFLESZ 81", "n/a". */
  readonly grade: string;
  readonly minutes: number;
  /** "not checked" or who checked it and when. */
  readonly review: string;
  /** What a review of exactly this text records. */
  readonly hash: string;
}

export interface ContentState {
  /** Undefined where the content does not even parse. */
  readonly content: Content | undefined;
  readonly findings: readonly Finding[];
  readonly topics: readonly TopicState[];
}

/** Runs every gate on the content of a folder. */
export function findContentState(folder: string): ContentState {
  const parsed = parseContent(readContentFiles(folder));
  const page = { gate: 'no bare words', problems: bareWordsOfPage() };
  if (!parsed.ok) {
    return { content: undefined, findings: [{ gate: 'whole', problems: parsed.problems }, page], topics: [] };
  }
  const { content } = parsed;
  return {
    content,
    findings: [
      { gate: 'whole', problems: [] },
      ...gates.map(({ name, gate }) => ({ gate: name, problems: gate(content) })),
      { gate: 'glyphs', problems: glyphs(fontGlyphs())(content) },
      page,
    ],
    topics: content.library.topics.flatMap((topic) =>
      content.languages.map(({ code }) => topicState(content, topic.id, code)),
    ),
  };
}

function topicState(content: Content, topicId: string, language: string): TopicState {
  const topic = content.library.topics.find(({ id }) => id === topicId);
  const words = content.words.get(language)?.topics[topicId];
  const review = content.library.reviews.find((known) => known.topic === topicId && known.language === language);
  const reading = readingOf(content, language, topicId);
  return {
    topic: topicId,
    language,
    words: reading.words,
    grade: reading.grade,
    minutes: minutesOf(content, language, topicId),
    review: review ? `${review.by}, ${review.credential}, ${review.on}` : 'not checked',
    hash: topic && words ? textHash(topic, words) : '',
  };
}

function bareWordsOfPage(): readonly Problem[] {
  const files = globSync('renderer/**/*.tsx', { cwd: root }).sort();
  return bareWords(
    new Map(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(root, file), 'utf8')])),
    (text) => parseSync('page.tsx', text).program,
  );
}
