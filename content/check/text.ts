import type { Content } from './parse-content.ts';
import { flatWords } from './word-keys.ts';

/** A group of sentences that is read in one go, as it stands in a file of words. */
export interface Block {
  readonly file: string;
  readonly language: string;
  /** The topic it belongs to; undefined for the words of the kiosk itself. */
  readonly topicId?: string;
  /** Its key in that file, such as `steps.cloudy.choices.shake.reply`. */
  readonly key: string;
  /** Its texts; a single text is a list of one. */
  readonly texts: readonly string[];
}

/** Every group of sentences of one topic in one language, in reading order. */
export function topicBlocks(content: Content, language: string, topicId: string): readonly Block[] {
  return blocksOf(
    content.words.get(language)?.topics[topicId],
    `locales/${language}/${topicId}.json`,
    language,
    topicId,
  );
}

/** Every group of sentences of every language: of the topics and of the kiosk itself. */
export function allBlocks(content: Content): readonly Block[] {
  return [...content.words].flatMap(([language, { ui, emergency, groups, pictures, sources, topics }]) => [
    ...Object.entries({
      ui,
      emergency,
      groups,
      pictures,
      sources,
      welcome: content.welcomeWords.get(language),
      setup: content.setUpWords.get(language),
      resting: restingOf(content, language),
    }).flatMap(([name, words]) => blocksOf(words, `locales/${language}/${name}.json`, language)),
    ...Object.keys(topics).flatMap((id) => topicBlocks(content, language, id)),
  ]);
}

/** What patients read of the screen that rests; the rest of its words are for staff. */
function restingOf({ restingWords }: Content, language: string): object {
  const { title, body } = restingWords.get(language) ?? {};
  return { title, body };
}

function blocksOf(words: unknown, file: string, language: string, topicId?: string): readonly Block[] {
  return [...flatWords(words)].map(([key, value]) => ({
    file,
    language,
    ...(topicId === undefined ? {} : { topicId }),
    key: key.replace(/\[\]$/, ''),
    texts: typeof value === 'string' ? [value] : value,
  }));
}

/** The sentences of a text; a heading or a label without a full stop is one. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?…][”"’)]*)\s+/u).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** The words of a text: letters and digits, with hyphens and apostrophes inside. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}
