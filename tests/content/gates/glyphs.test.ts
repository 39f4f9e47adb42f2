import { describe, expect, test } from 'vitest';
import { glyphs } from '../../../content/check/glyphs.ts';
import { fontGlyphs } from '../../../scripts/font-glyphs.ts';
import { linesOf, says } from '../../support/sample-content.ts';

const inFont = fontGlyphs();
const gate = glyphs(inFont);

test('the font of the kiosk draws every character of the sample', () => {
  expect(linesOf(gate)).toEqual([]);
});

test('nobody is shown an empty box: a character is named once a file, in any file of words', () => {
  expect(
    linesOf(
      gate,
      says('en/storage', 'why', 'Ж is Ж'),
      says('en/storage', 'purpose', 'Ж'),
      says('es/welcome', 'start', 'Toque 中 aquí'),
      says('en/pictures', 'fridge', '𝄞'),
    ),
  ).toEqual([
    'locales/en/pictures.json: fridge: has “𝄞” (U+1D11E), expected a character of the font "atkinson"',
    'locales/en/storage.json: purpose: has “Ж” (U+0416), expected a character of the font "atkinson"',
    'locales/es/welcome.json: start: has “中” (U+4E2D), expected a character of the font "atkinson"',
  ]);
});

test('a language can write its own name', () => {
  const chinese = linesOf(gate, ({ languages }) => {
    for (const language of languages) if (language.code === 'es') language.name = '中文';
  });
  expect(chinese).toEqual([
    'locales/languages.json: es: has “中” (U+4E2D), expected a character of the font "atkinson"',
    'locales/languages.json: es: has “文” (U+6587), expected a character of the font "atkinson"',
  ]);
});

test('marks that are not drawn need no glyph', () => {
  expect(linesOf(gate, says('en/storage', 'why', 'A\u200f \u2068b\u2069\u00ad\n'))).toEqual([]);
});

describe('the real font', () => {
  test.each([...'aZ0áéíóúñüÁÉÑ¿¡°½’“”…–—'])('draws %s', (character) => {
    expect(inFont('atkinson', character.codePointAt(0) ?? 0)).toBe(true);
  });

  test.each([...'中Ж‑'])('does not draw %s', (character) => {
    expect(inFont('atkinson', character.codePointAt(0) ?? 0)).toBe(false);
  });
});
