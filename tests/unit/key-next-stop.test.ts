import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextStop, type Step } from '../../renderer/input/next-stop.ts';

/** A screen with some stops, and a person at one of them. */
const somewhere = fc
  .integer({ min: 1, max: 40 })
  .chain((count) => fc.tuple(fc.constant(count), fc.nat({ max: count - 1 })));

/** The stops that a person passes who presses the same key so often, from where they are. */
function pressing(step: Step, times: number, count: number, from: number | undefined): readonly number[] {
  const passed: number[] = [];
  for (let place = from; passed.length < times; ) {
    place = nextStop(count, place, step);
    passed.push(place);
  }
  return passed;
}

test('the first key of a person shows the top of the screen, whichever key it is', () => {
  for (const step of ['previous', 'next', 'move'] as const) expect(nextStop(7, undefined, step)).toBe(0);
});

describe('arrows', () => {
  test('pass every stop from the top to the end in reading order, and all of them again on the way back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
        const all = Array.from({ length: count }, (_, place) => place);
        expect(pressing('next', count, count, undefined)).toEqual(all);
        expect(pressing('previous', count - 1, count, count - 1)).toEqual(all.slice(0, -1).reverse());
      }),
    );
  });

  test('stay at the ends', () => {
    fc.assert(
      fc.property(somewhere, ([count, from]) => {
        expect(pressing('next', count, count, from).at(-1)).toBe(count - 1);
        expect(pressing('previous', count, count, from).at(-1)).toBe(0);
      }),
    );
  });

  test('undo each other anywhere but at the ends', () => {
    fc.assert(
      fc.property(somewhere, ([count, from]) => {
        fc.pre(from < count - 1);
        expect(nextStop(count, nextStop(count, from, 'next'), 'previous')).toBe(from);
      }),
    );
  });
});

test('one switch alone reaches every stop from anywhere, and comes round to where it began', () => {
  fc.assert(
    fc.property(somewhere, ([count, from]) => {
      const passed = pressing('move', count, count, from);
      expect(new Set(passed).size).toBe(count);
      expect(passed.at(-1)).toBe(from);
    }),
  );
});

test('whose button was switched off by its own press goes on with the stops on either side of it', () => {
  expect(nextStop(5, 2.5, 'next')).toBe(3);
  expect(nextStop(5, 2.5, 'move')).toBe(3);
  expect(nextStop(5, 2.5, 'previous')).toBe(2);
  // It was the last one.
  expect(nextStop(5, 4.5, 'next')).toBe(4);
  expect(nextStop(5, 4.5, 'move')).toBe(0);
  expect(nextStop(5, 4.5, 'previous')).toBe(4);
  // It was the first one.
  expect(nextStop(5, -0.5, 'next')).toBe(0);
  expect(nextStop(5, -0.5, 'previous')).toBe(0);
});
