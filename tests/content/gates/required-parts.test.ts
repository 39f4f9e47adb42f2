import { describe, expect, test } from 'vitest';
import { requiredParts } from '../../../content/check/required-parts.ts';
import { beginsWithVerb } from '../../../content/check/verbs.ts';
import { inTopic, linesOf, says } from '../../support/sample-content.ts';

test('the sample has every part', () => {
  expect(linesOf(requiredParts)).toEqual([]);
});

test('a patient leaves each topic with something to do', () => {
  const noAction = inTopic('storage', ({ keyPoints }) => {
    for (const point of keyPoints) delete point.action;
  });
  expect(linesOf(requiredParts, noAction)).toEqual([
    'content/kineret/topics/storage.json: keyPoints: say nothing to do, expected at least one with "action": true',
  ]);
});

test('the purpose of a topic is one line in every language', () => {
  const words = (count: number) => `${Array.from({ length: count }, () => 'palabra').join(' ')}.`;
  expect(linesOf(requiredParts, says('es/storage', 'purpose', words(15)))).toEqual([
    'locales/es/storage.json: purpose: has 15 words, expected at most 14',
  ]);
  expect(linesOf(requiredParts, says('es/storage', 'purpose', words(14)))).toEqual([]);
  expect(linesOf(requiredParts, says('en/storage', 'purpose', 'Learn it. Know it.'))).toEqual([
    'locales/en/storage.json: purpose: has 2 sentences, expected one line',
  ]);
});

test('the main message is 1 to 3 sentences in every language', () => {
  expect(linesOf(requiredParts, says('es/storage', 'mainMessage', ['Una. Dos.', 'Tres. Cuatro.']))).toEqual([
    'locales/es/storage.json: mainMessage: has 4 sentences, expected 1 to 3',
  ]);
  expect(linesOf(requiredParts, says('en/storage', 'mainMessage', []))).toEqual([
    'locales/en/storage.json: mainMessage: has 0 sentences, expected 1 to 3',
  ]);
});

describe('what to do comes first', () => {
  const line = (topic: string, place: string, text: string) =>
    `locales/en/${topic}.json: ${place}: says “${text}”, expected a verb of content/check/verbs.ts first, as in “Keep it cold”`;

  test('in key points that are actions, not in others', () => {
    const text = 'The carton belongs in the fridge.';
    expect(linesOf(requiredParts, says('en/storage', 'keyPoints.cold', text))).toEqual([
      line('storage', 'keyPoints.cold', text),
    ]);
    expect(linesOf(requiredParts, says('en/storage', 'keyPoints.light', text))).toEqual([]);
  });

  test('in the titles of the steps to follow of a hands-on topic, not of another', () => {
    expect(
      linesOf(
        requiredParts,
        says('en/inject', 'steps.spot.title', 'Your spot'),
        says('en/inject', 'steps.wash.title', 'Clean hands'),
        says('en/inject', 'steps.order.title', 'The order'),
      ),
    ).toEqual([line('inject', 'steps.spot.title', 'Your spot')]);
    expect(linesOf(requiredParts, says('en/inject', 'steps.wash.title', '20 seconds'))).toHaveLength(1);
    expect(linesOf(requiredParts, says('en/storage', 'steps.cold.title', 'The cold place'))).toEqual([]);
  });

  test.each([
    ['Keep it cold.', true],
    ['Do not shake it.', true],
    ['Never share it.', true],
    ['If it froze, do not use it.', true],
    ['If you have a fever, chills or a cough, call us.', true],
    ['When you travel, pack it cold.', true],
    ['Kineret stays cold.', false],
    ['Do I need it?', false],
    ['If it froze, it is spoiled.', false],
    ['The fridge, keep it shut.', false],
    ['', false],
  ])('“%s”: %s', (text, isAction) => {
    expect(beginsWithVerb(text)).toBe(isAction);
  });
});
