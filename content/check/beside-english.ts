import type { Content } from './parse-content.ts';
import { allBlocks, type Block } from './text.ts';

export interface Translated {
  readonly block: Block;
  readonly english: Block;
}

/**
 * Every block of every other language with the English one of its key. A plural form that English lacks stands beside
 * the English `_other`; what English has no words for at all is left out: parsing names it.
 */
export function besideEnglish(content: Content): readonly Translated[] {
  const blocks = allBlocks(content);
  const english = new Map(blocks.filter(({ language }) => language === 'en').map((block) => [nameOf(block), block]));
  return blocks
    .filter(({ language }) => language !== 'en')
    .flatMap((block) => {
      const name = nameOf(block);
      const original = english.get(name) ?? english.get(name.replace(/_(zero|one|two|few|many)$/, '_other'));
      return original === undefined ? [] : [{ block, english: original }];
    });
}

/** The same in every language: the name of its file and its key. */
function nameOf({ file, language, key }: Block): string {
  return `${file.slice(`locales/${language}/`.length)} ${key}`;
}
