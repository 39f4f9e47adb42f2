import { describe, expect, test } from 'vitest';
import { segmentSentences } from '../../../content/check/segment.ts';
import { sentenceLength } from '../../../content/check/sentences.ts';
import { alsoIn, linesOf, says } from '../../support/sample-content.ts';

const words = (count: number) => `${Array.from({ length: count }, () => 'no').join(' ')}.`;

test('the sample has short sentences and blocks', () => {
  expect(linesOf(sentenceLength)).toEqual([]);
});

test('a sentence of 26 words is named and quoted, one of 25 passes', () => {
  expect(linesOf(sentenceLength, says('es/storage', 'why', words(26)))).toEqual([
    `locales/es/storage.json: why: has a sentence of 26 words, expected at most 25: “${words(26)}”`,
  ]);
  expect(linesOf(sentenceLength, says('es/storage', 'why', words(25)))).toEqual([]);
});

test('a block of 4 sentences is named, however they are spread over its list', () => {
  expect(linesOf(sentenceLength, says('en/storage', 'steps.cold.body', ['One. Two.', 'Three.', 'Four?']))).toEqual([
    'locales/en/storage.json: steps.cold.body: has 4 sentences, expected at most 3',
  ]);
  expect(linesOf(sentenceLength, says('en/storage', 'steps.cold.body', ['One. Two.', 'Three.']))).toEqual([]);
});

test('a sentence too long and a block too long are both named', () => {
  expect(linesOf(sentenceLength, says('en/storage', 'why', `${words(30)} One. Two. Three.`))).toHaveLength(2);
});

test.each(['ui', 'welcome', 'setup', 'emergency', 'groups', 'pictures', 'sources'])(
  '%s.json is held to it too',
  (name) => {
    expect(linesOf(sentenceLength, says(`en/${name}`, 'more', 'One. Two. Three. Four.'))).toEqual([
      `locales/en/${name}.json: more: has 4 sentences, expected at most 3`,
    ]);
  },
);

describe('what is one sentence', () => {
  test.each([
    ['en', 'Ask Dr. Lee about E. coli.'],
    ['en', 'Take it at 8 a.m. or at noon.'],
    ['es', 'En EE. UU. llame al 911.'],
    ['es', 'Pregunte a la Dra. Ruiz.'],
    ['en', 'A title without a full stop'],
    ['en', 'It holds 0.5 of that.'],
  ])('%s: %s', (language, text) => {
    expect(segmentSentences(language, text)).toEqual([text]);
  });

  test.each([
    ['en', 'Stop! “Why?” Ask us.', 3],
    ['es', '¿Le duele? Llame. ¡No espere!', 3],
    ['en', 'You have hepatitis B. Tell your nurse.', 2],
    ['zh', '请洗手。然后擦干。', 2],
    ['ar', 'هل تؤلمك؟ اتصل بنا.', 2],
  ])('but %s: %s has more', (language, text, count) => {
    expect(segmentSentences(language, text)).toHaveLength(count);
  });
});

test('words without spaces between them are counted as well', () => {
  const long =
    '请把药放在冰箱里并且不要让它结冰也不要让它晒到太阳因为那样会坏掉所以请您小心地把它放回盒子里面然后关上冰箱门谢谢您的合作和耐心。';
  expect(linesOf(sentenceLength, alsoIn('zh'), says('zh/storage', 'why', long))).toEqual([
    expect.stringMatching(/^locales\/zh\/storage\.json: why: has a sentence of \d+ words, expected at most 25/),
  ]);
});
