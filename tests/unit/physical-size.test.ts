import { describe, expect, test } from 'vitest';
import { layoutPxPerMm, pxPerMm, smallLetters } from '../../renderer/styles/physical-size.ts';

const hd = { widthPx: 1366, heightPx: 768 };
const fullHd = { widthPx: 1920, heightPx: 1080 };
const upright = { widthPx: 1080, heightPx: 1920 };

describe('a millimeter', () => {
  test('comes from the measured width of the panel', () => {
    expect(pxPerMm(1366, 344)).toBeCloseTo(3.97, 2);
  });

  test('is a sane guess before anybody measured', () => {
    expect(pxPerMm(1920, null)).toBe(4.03);
  });

  test.each([
    ['15.6 inch', hd, 344.5],
    ['21.5 inch', fullHd, 476],
    ['21.5 inch upright', upright, 268],
    ['32 inch upright', upright, 398],
    ['55 inch', { widthPx: 3840, heightPx: 2160 }, 1210],
  ])('of the page is one of the glass on a panel of %s', (_size, panel, mm) => {
    expect(layoutPxPerMm(panel, mm)).toBe(pxPerMm(panel.widthPx, mm));
    expect(smallLetters(panel, mm)).toBeUndefined();
  });
});

describe('a panel that is too small for its letters', () => {
  test.each([
    ['7 inch', { widthPx: 1024, heightPx: 600 }, 154, 45],
    ['8 inch', { widthPx: 1280, heightPx: 800 }, 172, 50],
    ['10.1 inch', { widthPx: 1280, heightPx: 800 }, 217, 63],
    ['13.3 inch', fullHd, 294, 85],
    // Higher than it is wide, by less than the least upright one: its height is what is short.
    ['10.1 inch upright', { widthPx: 800, heightPx: 1280 }, 136, 46],
    ['15.6 inch upright', { widthPx: 768, heightPx: 1366 }, 194, 72],
    // A wide strip.
    ['a strip', { widthPx: 1920, heightPx: 540 }, 600, 87],
  ])('of %s is laid out like the least panel, scaled down to fit both ways', (_size, panel, mm, percent) => {
    const px = layoutPxPerMm(panel, mm);
    const isWide = panel.widthPx > panel.heightPx;
    expect(panel.widthPx / px).toBeGreaterThanOrEqual((isWide ? 344 : 268) - 1e-9);
    expect(panel.heightPx / px).toBeGreaterThanOrEqual((isWide ? 193 : 476) - 1e-9);
    expect(smallLetters(panel, mm)).toEqual({
      percent,
      least: isWide ? { width: 344, height: 193 } : { width: 268, height: 476 },
    });
  });

  test('is bounded also where nobody measured it, and where somebody measured a tenth of its width', () => {
    expect(layoutPxPerMm({ widthPx: 1024, heightPx: 600 }, null)).toBeCloseTo(1024 / 344, 5);
    expect(layoutPxPerMm(hd, 34)).toBeCloseTo(1366 / 344, 5);
    expect(layoutPxPerMm(upright, 40)).toBeCloseTo(1080 / 268, 5);
  });

  test('is not called so for a hair that no card can measure', () => {
    expect(smallLetters(hd, 338)).toBeUndefined();
    expect(smallLetters(hd, 330)?.percent).toBe(96);
  });
});
