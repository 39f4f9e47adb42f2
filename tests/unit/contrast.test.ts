import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { themes } from '../../renderer/session/comfort.ts';
import { root } from '../../scripts/paths.ts';
import { contrast } from '../support/contrast.ts';

const css = readFileSync(join(root, 'renderer/styles/tokens.css'), 'utf8');

/** The colours of a theme, by role, as its block of renderer/styles/tokens.css sets them. */
function rolesOf(theme: string): ReadonlyMap<string, string> {
  const block = css.split(`\n[data-theme="${theme}"] {`)[1]?.split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/(--[a-z-]+): (#[0-9a-f]{6});/g)].map(([, role = '', value = '']) => [role, value]),
  );
}

test('black on white is 21 to 1', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
});

test.each(themes)('%s has a colour for every role', (theme) => {
  expect([...rolesOf(theme).keys()]).toEqual([...rolesOf('light').keys()]);
  expect(rolesOf(theme).size).toBeGreaterThan(15);
});

describe.each(themes)('in %s', (theme) => {
  const roles = rolesOf(theme);
  const between = (a: string, b: string) => contrast(roles.get(a) ?? 'missing', roles.get(b) ?? 'missing');

  test.each([
    ['--ink', '--ground'],
    ['--ink', '--surface'],
    ['--ink', '--primary-soft'],
    ['--ink-soft', '--ground'],
    ['--ink-soft', '--surface'],
    ['--primary', '--surface'],
    ['--primary', '--ground'],
    ['--primary-pressed', '--primary-soft'],
    ['--on-primary', '--primary'],
    ['--on-primary', '--primary-pressed'],
    ['--on-urgent', '--urgent'],
    ['--on-urgent', '--urgent-pressed'],
    ['--urgent', '--surface'],
    ['--on-notice', '--notice'],
    ['--on-nurse', '--nurse'],
  ])('text is at least 7 to 1 (WCAG 1.4.6): %s on %s', (text, ground) => {
    expect(between(text, ground)).toBeGreaterThanOrEqual(7);
  });

  test.each([
    ['--line', '--ground'],
    ['--line', '--surface'],
    ['--primary', '--ground'],
    ['--primary', '--surface'],
    ['--primary', '--primary-soft'],
    ['--urgent', '--ground'],
    ['--urgent', '--surface'],
    ['--focus', '--ground'],
    ['--focus', '--surface'],
    ['--focus', '--primary-soft'],
    ['--focus', '--nurse'],
    ['--line', '--nurse'],
  ])('edges of controls and the focus ring are at least 3 to 1 (WCAG 1.4.11): %s on %s', (edge, ground) => {
    expect(between(edge, ground)).toBeGreaterThanOrEqual(3);
  });
});

test('what is read most is 10 to 1 as the kiosk starts, and 20 to 1 in high contrast (VVSG 2.0, 7.1-D)', () => {
  const reading = (theme: string) => contrast(rolesOf(theme).get('--ink') ?? '', rolesOf(theme).get('--ground') ?? '');
  expect(reading('light')).toBeGreaterThanOrEqual(10);
  expect(reading('contrast-light')).toBeGreaterThanOrEqual(20);
  expect(reading('contrast-dark')).toBeGreaterThanOrEqual(20);
});
