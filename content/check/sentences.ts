import type { Content } from './parse-content.ts';
import type { Problem } from './problem.ts';
import { segmentSentences, segmentWords } from './segment.ts';
import { allBlocks } from './text.ts';

/** A longer sentence loses a reader who spells words out; the line is ours. */
const MOST_WORDS = 25;
/** AHRQ PEMAT item 8, short sections; the number is ours. */
const MOST_SENTENCES = 3;

/** No sentence is longer than 25 words and no block longer than 3 sentences, in any file of words. */
export function sentenceLength(content: Content): readonly Problem[] {
  return allBlocks(content).flatMap(({ file, language, key, texts }) => {
    const sentences = texts.flatMap((text) => segmentSentences(language, text));
    const long = sentences
      .map((sentence) => ({ sentence, words: segmentWords(language, sentence).length }))
      .filter(({ words }) => words > MOST_WORDS);
    return [
      ...(sentences.length > MOST_SENTENCES
        ? [`has ${sentences.length} sentences, expected at most ${MOST_SENTENCES}`]
        : []),
      ...long.map(
        ({ sentence, words }) => `has a sentence of ${words} words, expected at most ${MOST_WORDS}: “${sentence}”`,
      ),
    ].map((text) => ({ file, place: key, text }));
  });
}
