import { sentencesOf, wordsOf } from './text.ts';

/** Languages whose sentences and words the patterns of text.ts were written for; others go by the rules of Unicode. */
const BY_PATTERN: ReadonlySet<string> = new Set(['en', 'es']);

/** After these a full stop does not end the sentence: Dr. Lee, Sra. Ruiz, EE. UU. */
const TITLE_AT_END = /(?:^|[\s(])(?:Dr|Dra|Mr|Mrs|Ms|Sr|Sra|St|EE)\.$/u;
/** Nor before a small letter: E. coli, 8 a.m. and noon. */
const GOES_ON = /^[“"‘'(¿¡]*\p{Ll}/u;

const segmenters = new Map<string, Intl.Segmenter>();

/** The language without its region: `es` of `es-US`. */
export function baseLanguage(language: string): string {
  return language.split('-')[0] ?? language;
}

/** The sentences of one text; a title or a label without a full stop is one. */
export function segmentSentences(language: string, text: string): readonly string[] {
  if (!BY_PATTERN.has(baseLanguage(language))) {
    return segments(language, 'sentence', text)
      .map(({ segment }) => segment.trim())
      .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  }
  const sentences: string[] = [];
  for (const piece of sentencesOf(text)) {
    const before = sentences.at(-1);
    if (before !== undefined && (TITLE_AT_END.test(before) || GOES_ON.test(piece))) {
      sentences[sentences.length - 1] = `${before} ${piece}`;
    } else sentences.push(piece);
  }
  return sentences;
}

/** The words of one text. */
export function segmentWords(language: string, text: string): readonly string[] {
  if (BY_PATTERN.has(baseLanguage(language))) return wordsOf(text);
  return segments(language, 'word', text).flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
}

function segments(language: string, granularity: 'sentence' | 'word', text: string): readonly Intl.SegmentData[] {
  const name = `${language} ${granularity}`;
  const segmenter = segmenters.get(name) ?? new Intl.Segmenter(language, { granularity });
  segmenters.set(name, segmenter);
  return [...segmenter.segment(text)];
}
