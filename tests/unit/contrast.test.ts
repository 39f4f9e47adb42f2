import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/paths.ts';

const css = readFileSync(join(root, 'renderer/styles/tokens.css'), 'utf8');

function role(name: string): string {
  const value = new RegExp(`${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
  if (value === undefined) throw new Error(`renderer/styles/tokens.css has no colour ${name}`);
  return value;
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(role(a)), luminance(role(b))].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

test('black on white would be 21 to 1', () => {
  expect((luminance('#ffffff') + 0.05) / (luminance('#000000') + 0.05)).toBeCloseTo(21);
});

describe('text is at least 7 to 1 (WCAG 1.4.6)', () => {
  test.each([
    ['--ink', '--ground'],
    ['--ink', '--surface'],
    ['--ink', '--primary-soft'],
    ['--ink-soft', '--ground'],
    ['--primary', '--surface'],
    ['--primary', '--ground'],
    ['--primary-pressed', '--primary-soft'],
    ['--on-primary', '--primary'],
    ['--on-primary', '--primary-pressed'],
    ['--on-urgent', '--urgent'],
    ['--on-urgent', '--urgent-pressed'],
    ['--urgent', '--surface'],
    ['--on-notice', '--notice'],
  ])('%s on %s', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(7);
  });
});

describe('edges of controls and the focus ring are at least 3 to 1 (WCAG 1.4.11)', () => {
  test.each([
    ['--line', '--ground'],
    ['--line', '--surface'],
    ['--primary', '--ground'],
    ['--focus', '--ground'],
    ['--focus', '--surface'],
  ])('%s on %s', (edge, ground) => {
    expect(contrast(edge, ground)).toBeGreaterThanOrEqual(3);
  });
});
