import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Font, openSync } from 'fontkit';
import type { HasGlyph } from '../content/check/glyphs.ts';
import type { Language } from '../content/schema.ts';
import { root } from './paths.ts';

const STYLES = 'renderer/styles/base.css';

/** What the style sheet calls a font of languages.json. */
const FAMILIES: Readonly<Record<Language['font'], string>> = {
  atkinson: 'Atkinson Hyperlegible Next',
};

/** Asks the very font files that the page loads; each is read once. */
export function fontGlyphs(): HasGlyph {
  const fonts = new Map<Language['font'], readonly Font[]>();
  return (name, codePoint) => {
    const files = fonts.get(name) ?? fontFiles(FAMILIES[name]).map(openFont);
    fonts.set(name, files);
    return files.some((font) => font.hasGlyphForCodePoint(codePoint));
  };
}

/** The files of a font family, as the style sheet names them. */
function fontFiles(family: string): readonly string[] {
  const faces = readFileSync(join(root, STYLES), 'utf8').match(/@font-face\s*{[^}]*}/g) ?? [];
  const files = faces
    .filter((face) => face.includes(`font-family: "${family}"`))
    .flatMap((face) => [...face.matchAll(/url\("([^"]+\.woff2)"\)/g)].map(([, file = '']) => file));
  if (files.length === 0) throw new Error(`${STYLES} loads no font file for "${family}"`);
  return files;
}

function openFont(file: string): Font {
  const font = openSync(join(root, 'node_modules', file));
  if ('fonts' in font) throw new Error(`${file} is a collection, expected one font`);
  return font;
}
