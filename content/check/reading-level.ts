import type { Content } from './parse-content.ts';
import { patientBlocks } from './patient-text.ts';
import type { Problem } from './problem.ts';
import { type Counts, englishSyllables, fleschKincaid, spanishSyllablesOf, szigrisztPazos } from './readability.ts';
import { baseLanguage, segmentSentences, segmentWords } from './segment.ts';
import { type TermMatcher, termMatcher } from './term-matcher.ts';
import { wordsOf } from './text.ts';

/** Under this a formula says nothing; the line is ours. */
const FEWEST_WORDS = 100;
/** AMA: at most 6th grade. NIH: below 8th, let through where only terms that the topic explains cause it. */
const MOST_RAW = 6;
const MOST_RAW_WITH_TERMS = 8;
/** With those terms made easy, the text itself is 5th grade; the line is ours. */
const MOST_ADJUSTED = 5;
/** INFLESZ: "quite easy" and better. */
const LEAST_INFLESZ = 65;
/** For languages without an accepted formula: the mean length of a sentence. Both lines are ours. */
const MOST_WORDS = 15;
const MOST_CHARACTERS: Readonly<Record<string, number>> = { zh: 25, ja: 25, ko: 40, th: 40 };

export interface Reading {
  readonly words: number;
  readonly sentences: number;
  /** Flesch-Kincaid grade as it is, and with the terms that are explained counted as easy words. English. */
  readonly raw?: number;
  readonly adjusted?: number;
  /** Szigriszt-Pazos on the INFLESZ scale. Spanish. */
  readonly inflesz?: number;
  /** Words or, in Chinese, Japanese, Korean and Thai, characters a sentence. Every other language. */
  readonly mean?: number;
  /** The figure in words, such as "grade 3.1 raw, 2.4 adjusted"; "n/a" where there is none. */
  readonly grade: string;
}

/** Each topic is easy to read, in every language. */
export function readingLevel(content: Content): readonly Problem[] {
  return content.languages.flatMap(({ code }) =>
    content.library.topics.flatMap(({ id }) => {
      const reading = readingOf(content, code, id);
      const expected = tooHard(code, reading);
      if (expected === undefined) return [];
      return [
        { file: `locales/${code}/${id}.json`, place: '', text: `reads at ${reading.grade}, expected ${expected}` },
      ];
    }),
  );
}

/** The figures of what a patient reads in one topic: words for the nurse do not count, each label is a sentence. */
export function readingOf(content: Content, language: string, topicId: string): Reading {
  const texts = patientBlocks(content, language, topicId).flatMap((block) => block.texts);
  const sentences = texts.flatMap((text) => segmentSentences(language, text));
  const words = sentences.flatMap((sentence) => segmentWords(language, sentence));
  const count = { words: words.length, sentences: sentences.length };
  if (count.words < FEWEST_WORDS) return { ...count, grade: 'n/a' };
  switch (baseLanguage(language)) {
    case 'en':
      return { ...count, ...englishGrade({ ...count, syllables: sum(words, englishSyllables) }, content, sentences) };
    case 'es': {
      const inflesz = szigrisztPazos({ ...count, syllables: sum(words, spanishSyllablesOf) });
      return { ...count, inflesz, grade: `INFLESZ ${inflesz.toFixed(0)}` };
    }
    default:
      return { ...count, ...meanLength(language, count, texts) };
  }
}

function tooHard(language: string, { raw, adjusted, inflesz, mean }: Reading): string | undefined {
  if (raw !== undefined && adjusted !== undefined && (adjusted > MOST_ADJUSTED || raw > MOST_RAW_WITH_TERMS)) {
    return `at most ${MOST_RAW} raw (${MOST_RAW_WITH_TERMS} where explained terms cause it) and ${MOST_ADJUSTED} adjusted`;
  }
  if (inflesz !== undefined && inflesz < LEAST_INFLESZ) return `at least ${LEAST_INFLESZ}`;
  const most = MOST_CHARACTERS[baseLanguage(language)] ?? MOST_WORDS;
  return mean !== undefined && mean > most ? `at most ${most}` : undefined;
}

function englishGrade(counts: Counts, content: Content, sentences: readonly string[]) {
  const terms = sentences.flatMap((sentence) => easyTerms(content).find(sentence)).flatMap(({ text }) => wordsOf(text));
  const beyondTwo = sum(terms, (word) => Math.max(0, englishSyllables(word) - 2));
  const raw = fleschKincaid(counts);
  const adjusted = fleschKincaid({ ...counts, syllables: counts.syllables - beyondTwo });
  return { raw, adjusted, grade: `grade ${raw.toFixed(1)} raw, ${adjusted.toFixed(1)} adjusted` };
}

const easy = new WeakMap<Content, TermMatcher>();

/** Each word of the medicine's names, and of terms that must be explained (the glossary gate sees to it). */
function easyTerms(content: Content): TermMatcher {
  const known = easy.get(content);
  if (known !== undefined) return known;
  const { name, genericName } = content.library.medicine;
  const explained = Object.entries(content.glossaries.get('en') ?? {}).filter(([, term]) => term.explained);
  const matcher = termMatcher({ ...Object.fromEntries(explained), [name]: { forms: [name, genericName] } });
  easy.set(content, matcher);
  return matcher;
}

function meanLength(language: string, count: Pick<Counts, 'words' | 'sentences'>, texts: readonly string[]) {
  const isByCharacters = baseLanguage(language) in MOST_CHARACTERS;
  // Marks above and below letters belong to their letter.
  const length = isByCharacters ? sum(texts, (text) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) : count.words;
  const mean = length / count.sentences;
  return { mean, grade: `${mean.toFixed(1)} ${isByCharacters ? 'characters' : 'words'} a sentence` };
}

function sum(texts: readonly string[], measure: (text: string) => number): number {
  return texts.reduce((total, text) => total + measure(text), 0);
}
