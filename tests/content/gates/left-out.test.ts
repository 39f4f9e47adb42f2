import { expect, test } from 'vitest';
import { leftOutFacts } from '../../../content/check/left-out.ts';
import { type Change, inTopic, linesOf } from '../../support/sample-content.ts';

const FILE = 'content/kineret/left-out.json';

const leavesOut =
  (...facts: readonly string[]): Change =>
  (draft) => {
    draft.leftOut.push(...facts.map((fact) => ({ fact, reason: 'A reason that a pharmacist accepts.' })));
  };
const restsOnCold: Change = inTopic('storage', (topic) => {
  const text = JSON.stringify(topic).replaceAll('"light"]', '"cold"]');
  Object.assign(topic, JSON.parse(text));
});

test('the sample teaches every fact of the article; a fact of the emergency screen is taught there', () => {
  expect(linesOf(leftOutFacts)).toEqual([]);
});

test('a fact of the article that patients are told nowhere needs a reason', () => {
  const line = `${FILE}: light: is taught by no step, expected a step that rests on it or a reason here: “Light harms it.”`;
  expect(linesOf(leftOutFacts, restsOnCold)).toEqual([line]);
  expect(linesOf(leftOutFacts, restsOnCold, leavesOut('light'))).toEqual([]);
});

test('so does one that nobody could confirm', () => {
  const doubtful: Change = (draft) => {
    draft.facts.push({ ...draft.facts[0], id: 'doubt', fact: 'Perhaps.', inSeed: true, confidence: 'low' } as never);
  };
  expect(linesOf(leftOutFacts, doubtful)).toHaveLength(1);
  expect(linesOf(leftOutFacts, doubtful, leavesOut('doubt'))).toEqual([]);
});

test('a fact that did not stand in the article needs none', () => {
  const other: Change = (draft) => {
    draft.facts.push({ ...draft.facts[0], id: 'other', inSeed: false } as never);
  };
  expect(linesOf(leftOutFacts, other)).toEqual([]);
});

test('an entry that is unknown, taught, not of the article or there twice is named', () => {
  expect(linesOf(leftOutFacts, restsOnCold, leavesOut('gone', 'cold', 'shot', 'danger', 'light', 'light'))).toEqual([
    `${FILE}: has "light" twice, expected each id once`,
    `${FILE}: gone: expected the id of a fact in content/kineret/facts.json`,
    `${FILE}: cold: is taught by a step, expected no entry`,
    `${FILE}: shot: is no fact of the article, expected no entry`,
    `${FILE}: danger: is taught by a step, expected no entry`,
  ]);
});
