import { describe, expect, test } from 'vitest';
import { authorWarnings } from '../../../content/check/author-warnings.ts';
import type { AuthorWarning } from '../../../content/schema.ts';
import { alsoIn, type Change, linesOf, says } from '../../support/sample-content.ts';

const FILE = 'content/kineret/author-warnings.json';

const warns =
  (warning: Partial<AuthorWarning>): Change =>
  (draft) => {
    draft.authorWarnings.push({ id: 'heat', facts: ['cold'], reason: 'It spoils.', ...warning } as never);
  };

test('the sample has no warnings', () => {
  expect(linesOf(authorWarnings)).toEqual([]);
});

describe('what an author warned of is never said', () => {
  const never = warns({ never: { en: ['micro ?wave'], es: ['microondas'] } });

  test.each([
    ['en/storage', 'steps.light.body', 'Do not MICROWAVE it.', 'MICROWAVE'],
    ['en/storage', 'steps.tell.prompts.why.listenFor', 'No microwave.', 'microwave'],
    ['es/inject', 'keyPoints.nurse', 'Use el microondas.', 'microondas'],
    ['en/emergency', 'signs.air', 'A micro wave.', 'micro wave'],
    ['en/pictures', 'fridge', 'A microwave.', 'microwave'],
  ])('%s %s', (file, key, text, found) => {
    expect(linesOf(authorWarnings, never, says(file, key, text))).toEqual([
      `locales/${file}.json: ${key}: says “${found}”, expected nothing of it: It spoils.`,
    ]);
  });

  test('in its own language; other texts pass', () => {
    expect(linesOf(authorWarnings, never)).toEqual([]);
    expect(linesOf(authorWarnings, never, says('es/storage', 'why', 'microwave'))).toEqual([]);
  });

  test('or in any language', () => {
    const any = warns({ never: { any: ['\\d ?mg'] } });
    expect(linesOf(authorWarnings, any, says('es/storage', 'why', 'Son 5 mg.'))).toEqual([
      'locales/es/storage.json: why: says “5 mg”, expected nothing of it: It spoils.',
    ]);
  });
});

describe('what must go with a fact', () => {
  const needs = warns({ facts: ['light'], needs: { en: ['light', 'carton|box'], es: ['luz'] } });

  test('stands in every part that rests on the fact: step, case, prompt and key point', () => {
    expect(linesOf(authorWarnings, needs)).toEqual([
      `locales/en/storage.json: steps.whatIf.cases.sun: does not say “light”, expected it: It spoils.`,
      `locales/en/storage.json: steps.whatIf.cases.sun: does not say “carton|box”, expected it: It spoils.`,
      `locales/en/storage.json: steps.tell.prompts.why: does not say “light”, expected it: It spoils.`,
      `locales/en/storage.json: keyPoints.light: does not say “carton|box”, expected it: It spoils.`,
      `locales/es/storage.json: steps.whatIf.cases.sun: does not say “luz”, expected it: It spoils.`,
      `locales/es/storage.json: steps.tell.prompts.why: does not say “luz”, expected it: It spoils.`,
    ]);
  });

  test('and is enough there, wherever in the part; what only a nurse reads is not', () => {
    const mended = [
      says('en/storage', 'steps.whatIf.cases.sun.answer', ['Light harms it. Use the box.']),
      says('en/storage', 'steps.tell.prompts.why.otherWords', ['The box keeps light out.']),
      says('en/storage', 'keyPoints.light', 'Light harms it without its carton.'),
      says('es/storage', 'steps.whatIf.cases.sun.question', '¿Y si le dio la luz?'),
      says('es/storage', 'steps.tell.prompts.why.otherWords', ['La LUZ la daña.']),
    ];
    expect(linesOf(authorWarnings, needs, ...mended)).toEqual([]);
  });

  test('also on the 911 screen', () => {
    const danger = warns({ facts: ['danger'], needs: { any: ['911|breath|respirar'] } });
    expect(linesOf(authorWarnings, danger)).toEqual([]);
    expect(
      linesOf(
        authorWarnings,
        danger,
        says('en/emergency', 'signs.air', 'Air'),
        says('es/emergency', 'action', 'Llame'),
      ),
    ).toEqual([
      'locales/en/emergency.json: signs.air: does not say “911|breath|respirar”, expected it: It spoils.',
      'locales/es/emergency.json: emergency: does not say “911|breath|respirar”, expected it: It spoils.',
    ]);
  });

  test('does not mix up a key point with one whose name begins alike', () => {
    const change: Change = (draft) => {
      draft.library.topics[0]?.keyPoints.push({ id: 'lightMore', facts: ['cold'] });
    };
    const words = [
      says('en/storage', 'keyPoints.light', 'Dark.'),
      says('en/storage', 'keyPoints.lightMore', 'Light, carton.'),
    ];
    expect(linesOf(authorWarnings, needs, change, ...words)).toContain(
      'locales/en/storage.json: keyPoints.light: does not say “light”, expected it: It spoils.',
    );
  });
});

describe('a warning that would let things through is named', () => {
  test('where a language has no patterns', () => {
    const half = warns({ never: { en: ['x9'] }, needs: { en: ['.'], es: ['.'] } });
    expect(linesOf(authorWarnings, half)).toEqual([
      `${FILE}: heat.never: has no patterns for "es", expected some there or under "any"`,
    ]);
    expect(linesOf(authorWarnings, half, alsoIn('fr'))).toHaveLength(3);
    expect(linesOf(authorWarnings, warns({ never: { any: ['x9'] } }))).toEqual([]);
  });

  test('where a pattern is none or a fact is not there, with every other problem of it', () => {
    expect(
      linesOf(authorWarnings, warns({ facts: ['cold', 'gone'], never: { any: ['(', 'belly'], en: ['['] } })),
    ).toEqual([
      `${FILE}: heat: names "gone", expected the id of a fact in content/kineret/facts.json`,
      `${FILE}: heat.never.any: has “(”, expected a regular expression`,
      `${FILE}: heat.never.en: has “[”, expected a regular expression`,
      'locales/en/inject.json: steps.spot.body: says “belly”, expected nothing of it: It spoils.',
    ]);
  });
});
