import { expect, test } from 'vitest';
import { allLooks, type LayoutLook, nameOf, sampledLooks } from '../support/layout-plan.ts';

const names = sampledLooks.map(nameOf);

test('whatever two of the factors of a layout do together is in some look of the sample', () => {
  const factors = Object.keys(allLooks[0] ?? {}) as (keyof LayoutLook)[];
  expect(factors).toHaveLength(5);
  for (const look of allLooks) {
    for (const [index, one] of factors.entries()) {
      for (const other of factors.slice(index + 1)) {
        const isSampled = sampledLooks.some((known) => known[one] === look[one] && known[other] === look[other]);
        expect(isSampled, `${one} and ${other} as ${nameOf(look)}`).toBe(true);
      }
    }
  }
});

test('the sample is a part of the whole, without doubles, and far smaller', () => {
  const all = new Set(allLooks.map(nameOf));
  expect(all.size).toBe(allLooks.length);
  expect(names.filter((name) => !all.has(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeLessThan(allLooks.length / 10);
});

test('screens come lower on every panel of which something is out of reach, and only there', () => {
  expect([...new Set(allLooks.flatMap(({ panel, lowReach }) => (lowReach ? [panel] : [])))]).toEqual([
    '21.5 inch, 1920 x 1080',
    '32 inch upright, 1080 x 1920',
    'a panel of 365 mm',
    'the least upright panel',
  ]);
});
