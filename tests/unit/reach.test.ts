import { expect, test } from 'vitest';
import { reachLinePx } from '../../renderer/styles/reach.ts';

const upright = { widthPx: 1080, heightPx: 1920 };
const seated = { panelWidthMm: 398, reachLimitMm: 1220 };

test('an upright 32 inch panel that hangs at 800 mm is within reach in its lowest 420 mm', () => {
  const pxPerMm = 1080 / 398;
  expect(1920 - reachLinePx(upright, { ...seated, panelBottomMm: 800 })).toBeCloseTo(420 * pxPerMm, 0);
});

test('a counter in front of the panel lowers the line', () => {
  const line = (reachLimitMm: number) => reachLinePx(upright, { ...seated, reachLimitMm, panelBottomMm: 800 });
  expect(line(1120)).toBeGreaterThan(line(1220));
});

test('where all of the panel is within reach there is no line', () => {
  expect(reachLinePx({ widthPx: 1366, heightPx: 768 }, { ...seated, panelWidthMm: 345, panelBottomMm: 900 })).toBe(0);
});

test('less than 200 mm is never asked of a screen: there the panel hangs wrong', () => {
  const pxPerMm = 1080 / 398;
  expect(1920 - reachLinePx(upright, { ...seated, panelBottomMm: 1200 })).toBeCloseTo(200 * pxPerMm, 0);
});

test('before anybody measured, the lowest six tenths of a tall panel count, and all of a small one', () => {
  expect(reachLinePx(upright, { panelWidthMm: null, panelBottomMm: null, reachLimitMm: 1220 })).toBe(768);
  expect(
    reachLinePx({ widthPx: 1366, heightPx: 768 }, { panelWidthMm: null, panelBottomMm: null, reachLimitMm: 1220 }),
  ).toBe(0);
});
