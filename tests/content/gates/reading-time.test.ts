import { describe, expect, test } from 'vitest';
import { minutesIn, minutesOf, readingTime } from '../../../content/check/reading-time.ts';
import { alsoIn, inTopic, linesOf, sampleContent, says } from '../../support/sample-content.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

test('the sample is read in under four minutes', () => {
  expect(linesOf(readingTime)).toEqual([]);
});

test('a topic that keeps a patient standing for four minutes is named, in the language it does so', () => {
  const { why: before } = sampleContent().words.get('es')?.topics['storage'] ?? { why: '' };
  const rest = Math.ceil((4 - minutesOf(sampleContent(), 'es', 'storage')) * 150);
  const long = (count: number) => says('es/storage', 'why', `${before} ${words(count)}`);
  expect(linesOf(readingTime, long(rest))).toEqual([
    'locales/es/storage.json: takes 4.00 minutes to read, expected under 4',
  ]);
  expect(linesOf(readingTime, long(rest - 1))).toEqual([]);
});

describe('what a patient reads on the way counts at 150 words a minute', () => {
  const more = (key: string) =>
    Math.round(
      (minutesOf(sampleContent(says('en/storage', key, words(300))), 'en', 'storage') -
        minutesOf(sampleContent(), 'en', 'storage')) *
        150,
    );

  test.each([
    ['steps.new.title', 300],
    ['steps.new.body', 300],
    ['steps.newBox.choices.counter.label', 297],
    ['steps.newBox.choices.fridge.reply', 296],
    ['steps.whatIf.cases.sun.question', 293],
    ['keyPoints.more', 300],
  ])('%s does', (key, count) => {
    expect(more(key)).toBe(count);
  });

  test.each([
    'steps.newBox.choices.counter.reply',
    'steps.whatIf.cases.sun.answer',
    'steps.new.prompts.one.listenFor',
    'steps.new.prompts.one.otherWords',
    'steps.new.again',
  ])('%s does not: it is opened on wish, for another go or for the nurse', (key) => {
    expect(more(key)).toBe(0);
  });
});

test('a check takes 5 seconds to think', () => {
  const more = inTopic('storage', ({ steps }) => {
    steps.unshift({ kind: 'order', id: 'order', picture: 'bag', items: ['a', 'b', 'c'], facts: ['cold'] });
  });
  const seconds = (minutesOf(sampleContent(more), 'en', 'storage') - minutesOf(sampleContent(), 'en', 'storage')) * 60;
  expect(seconds).toBeCloseTo(5);
});

test('a patient is told whole minutes, at least one', () => {
  const content = sampleContent(says('en/storage', 'why', words(350)));
  expect(minutesIn(content, 'en')).toEqual({ storage: 3, inject: 1 });
});

test('words are counted where no spaces part them', () => {
  const content = sampleContent(alsoIn('zh'), says('zh/storage', 'why', '请把药放在冰箱里。'.repeat(200)));
  expect(minutesOf(content, 'zh', 'storage')).toBeGreaterThan(4);
});
