import { expect, test } from 'vitest';
import { feltAt, partsOf, startTrial, sumOf, wayOut } from '../../renderer/staff/touch-trial.ts';

const trial = startTrial({ widthPx: 1366, heightPx: 768 }, 1366 / 344);
const touchAll = (fields: number) =>
  Array.from({ length: fields }, (_, part) => part).reduce(
    (known, part) => feltAt(known, ((part % 12) + 0.5) / 12, (Math.floor(part / 12) + 0.5) / 6),
    trial,
  );

test('a 15.6 inch panel is 6 rows of 12 fields, about three fingers wide each, with the way out in the middle', () => {
  expect(trial).toMatchObject({ columns: 12, rows: 6 });
  expect(wayOut(trial) % 12).toBe(5);
});

test.each([
  ['a wall of 98 inch', { widthPx: 3840, heightPx: 2160 }, 1.77, { columns: 16, rows: 16 }],
  ['a panel like a phone', { widthPx: 400, heightPx: 240 }, 4, { columns: 4, rows: 4 }],
])('%s has as many fields as somebody can touch', (_name, panel, mm, grid) => {
  expect(startTrial(panel, mm)).toMatchObject(grid);
});

test('each field counts once, the way out is one field, and the last one ends it', () => {
  expect(sumOf(trial)).toEqual({ total: 71, missed: 71 });
  const once = feltAt(trial, 0.01, 0.01);
  expect(sumOf(once)).toEqual({ total: 71, missed: 70 });
  expect(feltAt(once, 0.02, 0.02)).toBe(once);
  const [left, right] = [wayOut(trial), wayOut(trial) + 1].map((part) =>
    feltAt(trial, ((part % 12) + 0.5) / 12, (Math.floor(part / 12) + 0.5) / 6),
  );
  expect(left?.felt).toEqual(right?.felt);
  expect(sumOf(touchAll(71)).missed).toBe(1);
  expect(sumOf(touchAll(72)).missed).toBe(0);
});

test('a finger on the very edge, or a pixel beyond, is felt by the field at the edge', () => {
  const corner = [...feltAt(feltAt(trial, 1, 1), 1.001, 1.001).felt];
  expect(corner).toEqual([71]);
  expect(partsOf(feltAt(trial, 1, 1)).at(-1)).toEqual({ column: 11, row: 5, isFelt: true });
});
