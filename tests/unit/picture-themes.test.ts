import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/paths.ts';
import { contrast } from '../support/contrast.ts';

const css = readFileSync(join(root, 'renderer/styles/pictures.css'), 'utf8');

/** The colour roles of a theme, by name, as its block of renderer/styles/pictures.css sets them. */
function rolesOf(selector: string): ReadonlyMap<string, string> {
  const block = css.split(`\n${selector} {`)[1]?.split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/(--pic-[a-z-]+): (#[0-9a-f]{6});/g)].map(([, role = '', value = '']) => [role, value]),
  );
}

const light = rolesOf(':root');
const themes = ['contrast-light', 'contrast-dark', 'low-glare'].map(
  (theme) => [theme, rolesOf(`:root[data-theme="${theme}"]`)] as const,
);
const skins = ['--pic-skin-a', '--pic-skin-b', '--pic-skin-c'];

test.each(themes)('every role has a colour in %s', (_theme, roles) => {
  expect([...roles.keys()].toSorted()).toEqual([...light.keys()].toSorted());
});

describe.each([['light', light] as const, ...themes])('in %s', (_theme, roles) => {
  const value = (role: string) => roles.get(role) ?? 'missing';

  test.each(['--pic-panel', '--pic-paper', '--pic-soft'])('lines stand out from %s', (ground) => {
    expect(contrast(value('--pic-ink'), value(ground))).toBeGreaterThanOrEqual(3);
  });

  test.each(['--pic-stop', '--pic-go', '--pic-accent'])('the mark in a sign of %s is seen', (sign) => {
    expect(contrast(value('--pic-paper'), value(sign))).toBeGreaterThanOrEqual(3);
  });

  test('a face is never turned inside out: eyes are light, what is in them is dark', () => {
    expect(contrast(value('--pic-white'), value('--pic-face'))).toBeGreaterThanOrEqual(7);
    expect(contrast(value('--pic-white'), '#000000')).toBeGreaterThan(contrast(value('--pic-face'), '#000000'));
  });

  test('skin is three tones, from light to dark, all warm', () => {
    const tones = skins.map((skin) => contrast(value(skin), '#000000'));
    expect(tones).toEqual(tones.toSorted((a, b) => b - a));
    for (const skin of skins) expect(value(skin)).toSatisfy(isWarm);
  });
});

function isWarm(hex: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return red > green && green > blue;
}

test('nothing glares in the low-glare theme', () => {
  const brightest = contrast('#d9d2c2', '#000000');
  for (const [, roles] of themes.filter(([theme]) => theme === 'low-glare')) {
    for (const colour of roles.values()) expect(contrast(colour, '#000000')).toBeLessThanOrEqual(brightest);
  }
});
