import { expect, test } from 'vitest';
import { fleschKincaid, szigrisztPazos } from '../../../content/check/readability.ts';
import { readingLevel, readingOf } from '../../../content/check/reading-level.ts';
import { alsoIn, linesOf, sampleContent, says } from '../../support/sample-content.ts';

const repeated = (sentence: string, times: number) => Array.from({ length: times }, () => sentence);
/** 10 words, 20 syllables. */
const plain = 'After washing, carry every carton upstairs into any empty cupboard.';
/** 10 words, 31 syllables. */
const heavy =
  'Immediate administration necessitates considerable deliberation among participating medical personnel today.';

test('the sample is easy to read in both languages', () => {
  expect(linesOf(readingLevel)).toEqual([]);
});

test('an English text above 6th grade is named with both its grades, and passes in easier words', () => {
  expect(linesOf(readingLevel, says('en/storage', 'why', repeated(heavy, 30)))).toEqual([
    'locales/en/storage.json: reads at grade 21.7 raw, 21.6 adjusted, expected at most 6 raw (8 where explained terms cause it) and 5 adjusted',
  ]);
  expect(linesOf(readingLevel, says('en/storage', 'why', repeated('Keep the box in the fridge at home.', 30)))).toEqual(
    [],
  );
});

test('a term that must be explained counts two syllables a word: a patient has to learn it anyway', () => {
  const text = says('en/storage', 'why', repeated('Ask us soon about your rheumatoid arthritis at home.', 20));
  const explained = (isExplained: boolean) =>
    sampleContent(text, (draft) =>
      draft.glossaries.set('en', {
        arthritis: {
          forms: ['rheumatoid arthritis'],
          ...(isExplained ? { explained: ['swollen, sore joints'] } : {}),
        },
      }),
    );
  const easy = readingOf(explained(true), 'en', 'storage');
  const hard = readingOf(explained(false), 'en', 'storage');
  expect(easy.raw).toBe(hard.raw);
  expect((hard.adjusted ?? 0) - (easy.adjusted ?? 0)).toBeGreaterThan(1);
});

test.each([
  // 8 or 9 words each, and 14, 13 and 16 syllables; the long words have 4.
  ['at most 6 raw, but above 5 adjusted, does not pass', 'Ask your doctor about it again each summer morning.', false],
  ['up to 8 raw, where a term alone causes it, passes', 'Tell us about spondylitis in your back today.', true],
  ['above 8 raw does not pass, whatever the cause', 'Tell us about ankylosing spondylitis in your back.', false],
])('%s', (_what, sentence, passes) => {
  const term = { forms: ['ankylosing spondylitis', 'spondylitis'], explained: ['sore back'] };
  const content = sampleContent(
    says('en/inject', 'steps', {} as never),
    says('en/inject', 'keyPoints', {} as never),
    says('en/inject', 'mainMessage', []),
    says('en/inject', 'why', repeated(sentence, 20)),
    ({ glossaries }) => glossaries.set('en', { term }),
  );
  const { grade } = readingOf(content, 'en', 'inject');
  expect(
    readingLevel(content).map(({ text }) => text),
    grade,
  ).toHaveLength(passes ? 0 : 1);
});

test('the names of the medicine count two syllables', () => {
  const { raw = 0, adjusted = 0 } = readingOf(
    sampleContent(says('en/storage', 'why', repeated('Kineret is anakinra.', 40))),
    'en',
    'storage',
  );
  expect(raw - adjusted).toBeGreaterThan(5);
});

test('labels and headings end as sentences of their own, and words for the nurse do not count', () => {
  const before = readingOf(sampleContent(), 'en', 'storage');
  const after = (key: string) =>
    readingOf(sampleContent(says('en/storage', key, 'Four words more here')), 'en', 'storage');
  expect(after('steps.cold.more')).toMatchObject({ words: before.words + 4, sentences: before.sentences + 1 });
  expect(after('steps.tell.prompts.more.listenFor')).toMatchObject(before);
});

test('under 100 words no grade is given and nothing is refused', () => {
  const short = sampleContent(says('en/inject', 'why', heavy), says('en/inject', 'steps', {} as never));
  expect(readingOf(short, 'en', 'inject').grade).toBe('n/a');
  expect(readingLevel(short)).toEqual([]);
});

test('the Flesch-Kincaid grade is that of the formula: 6 sentences, 35 words, 58 syllables', () => {
  expect(fleschKincaid({ words: 35, sentences: 6, syllables: 58 })).toBeCloseTo(6.24, 2);
  expect(fleschKincaid({ words: 10, sentences: 1, syllables: 20 })).toBeCloseTo(11.91, 2);
});

test('the Spanish figure is that of the formula: 2 sentences, 10 words, 15 syllables', () => {
  // "Lave sus manos con jabón." 5 words, 8 syllables. "Seque sus manos muy bien." 5 words, 7 syllables.
  // 206.835 - 62.3 * (15 / 10) - 10 / 2 = 108.385
  expect(szigrisztPazos({ words: 10, sentences: 2, syllables: 15 })).toBeCloseTo(108.385, 3);
  const content = sampleContent(
    says('es/inject', 'steps', {} as never),
    says('es/inject', 'keyPoints', {} as never),
    says('es/inject', 'title', []),
    says('es/inject', 'purpose', []),
    says('es/inject', 'mainMessage', []),
    says('es/inject', 'why', [
      ...repeated('Lave sus manos con jabón.', 10),
      ...repeated('Seque sus manos muy bien.', 10),
    ]),
  );
  expect(readingOf(content, 'es', 'inject')).toMatchObject({ words: 100, sentences: 20 });
  expect(readingOf(content, 'es', 'inject').inflesz).toBeCloseTo(108.385, 3);
});

test('a Spanish text below "quite easy" is named, and passes in easier words', () => {
  const hard = 'La administración subcutánea requiere capacitación especializada previamente autorizada.';
  expect(linesOf(readingLevel, says('es/storage', 'why', repeated(hard, 30)))).toEqual([
    expect.stringMatching(/^locales\/es\/storage\.json: reads at INFLESZ -?\d+, expected at least 65$/),
  ]);
  expect(linesOf(readingLevel, says('es/storage', 'why', repeated('Lave sus manos con agua.', 30)))).toEqual([]);
});

test('other languages are held to short sentences: 15 words, or 25 characters in Chinese', () => {
  const long = `${repeated('mot', 40).join(' ')}.`;
  expect(linesOf(readingLevel, alsoIn('fr'), says('fr/storage', 'why', repeated(long, 40)))).toEqual([
    expect.stringMatching(/^locales\/fr\/storage\.json: reads at \d+\.\d words a sentence, expected at most 15$/),
  ]);
  expect(linesOf(readingLevel, alsoIn('fr'))).toEqual([]);
  const chinese = (sentence: string) => [
    alsoIn('zh'),
    says('zh/inject', 'steps', {} as never),
    says('zh/storage', 'steps', {} as never),
    says('zh/storage', 'why', repeated(sentence, 60).join('')),
  ];
  expect(linesOf(readingLevel, ...chinese('请把药放在冰箱里。'))).toEqual([]);
  expect(
    linesOf(readingLevel, ...chinese('请把药放在冰箱里并且不要让它结冰也不要让它晒到太阳因为那样会坏掉所以请您小心。')),
  ).toEqual([
    expect.stringMatching(/^locales\/zh\/storage\.json: reads at \d+\.\d characters a sentence, expected at most 25$/),
  ]);
});

test('plain words of two syllables are not what a term is', () => {
  const content = sampleContent(says('en/storage', 'why', repeated(plain, 20)));
  const { raw = 0, adjusted = 0 } = readingOf(content, 'en', 'storage');
  expect(raw - adjusted).toBeLessThan(1);
});
