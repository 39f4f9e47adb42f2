import { describe, expect, test } from 'vitest';
import type { Library } from '../../content/schema.ts';
import { overallReviewState, reviewState, todayHere } from '../../renderer/library/review-state.ts';
import { longDate } from '../../renderer/words/long-date.ts';
import { smallLibrary } from '../support/small-library.ts';

const review = {
  topic: 'cold',
  language: 'en',
  by: 'Ana Ruiz',
  credential: 'PharmD',
  on: '2026-12-01',
  next: '2027-03-01',
};
const reviewed: Library = { ...smallLibrary, reviews: [review] };

describe('what a step says about its text', () => {
  test('nobody has checked it, until somebody has: in that topic and that language alone', () => {
    expect(reviewState(smallLibrary, 'cold', 'en', '2026-12-05').state).toBe('unchecked');
    expect(reviewState(reviewed, 'cold', 'en', '2026-12-05')).toEqual({
      state: 'checked',
      by: 'Ana Ruiz',
      credential: 'PharmD',
      on: '2026-12-01',
      next: '2027-03-01',
    });
    expect(reviewState(reviewed, 'cold', 'es', '2026-12-05').state).toBe('unchecked');
    expect(reviewState(reviewed, 'spots', 'en', '2026-12-05').state).toBe('unchecked');
  });

  test('on the last day it still counts, the day after it says to ask a nurse', () => {
    expect(reviewState(reviewed, 'cold', 'en', '2027-03-01').state).toBe('checked');
    expect(reviewState(reviewed, 'cold', 'en', '2027-03-02').state).toBe('due');
  });

  test('facts that are due make every text due, also one that was reviewed for longer', () => {
    const longer: Library = { ...reviewed, reviews: [{ ...review, next: '2030-01-01' }] };
    expect(reviewState(longer, 'cold', 'en', '2027-05-22').state).toBe('checked');
    expect(reviewState(longer, 'cold', 'en', '2027-05-23').state).toBe('due');
    expect(reviewState(longer, 'spots', 'en', '2027-05-23').state).toBe('due');
  });

  test('screens of no topic are as cautious as the most cautious topic', () => {
    expect(overallReviewState(reviewed, 'en', '2026-12-05')).toBe('unchecked');
    const all: Library = {
      ...smallLibrary,
      reviews: smallLibrary.topics.map(({ id }) => ({ ...review, topic: id })),
    };
    expect(overallReviewState(all, 'en', '2026-12-05')).toBe('checked');
    expect(overallReviewState(all, 'en', '2027-03-02')).toBe('due');
  });
});

test('today is the day on the wall, not in Greenwich', () => {
  expect(todayHere(new Date(2026, 10, 5, 23, 59))).toBe('2026-11-05');
});

test('a day is written as people of the language write it, with Latin digits', () => {
  expect(longDate('en', '2027-05-22')).toBe('May 22, 2027');
  expect(longDate('es', '2027-05-22')).toBe('22\u00a0de mayo de 2027');
  expect(longDate('fa', '2027-05-22')).toMatch(/^[^۰-۹]*$/);
});
