import type { Language } from '../schema.ts';
import type { Gate } from './gate.ts';
import { allBlocks } from './text.ts';

/** Whether a font can draw a character, by its code point. */
export type HasGlyph = (font: Language['font'], codePoint: number) => boolean;

/** They steer what stands beside them, such as marks of direction, and are not drawn themselves. */
const UNDRAWN = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

/** Every character of every text has a glyph in the font of its language: nobody is shown an empty box. */
export function glyphs(hasGlyph: HasGlyph): Gate {
  return ({ languages, ...content }) => {
    const fonts = new Map(languages.map(({ code, font }) => [code, font]));
    const isDrawn = remembering(hasGlyph);
    const named = new Set<string>();
    const names = languages.map(({ code, name }) => ({
      file: 'locales/languages.json',
      language: code,
      key: code,
      texts: [name],
    }));
    return [...names, ...allBlocks({ languages, ...content })].flatMap(({ file, language, key, texts }) => {
      const font = fonts.get(language);
      if (font === undefined) return [];
      return [...new Set(texts.join(''))].flatMap((character) => {
        const isNamed = named.has(`${file} ${character}`);
        if (isNamed || isDrawn(font, character)) return [];
        named.add(`${file} ${character}`);
        const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
        return [{ file, place: key, text: `has “${character}” (${code}), expected a character of the font "${font}"` }];
      });
    });
  };
}

/** Texts have few different characters: each is looked up once. */
function remembering(hasGlyph: HasGlyph): (font: Language['font'], character: string) => boolean {
  const known = new Map<string, boolean>();
  return (font, character) => {
    const name = `${font} ${character}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    const isDrawn = UNDRAWN.test(character) || hasGlyph(font, character.codePointAt(0) ?? 0);
    known.set(name, isDrawn);
    return isDrawn;
  };
}
