import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/paths.ts';

const css = readFileSync(join(root, 'renderer/styles/pictures.css'), 'utf8');
const folder = join(root, 'content/kineret/pictures');
const drawings = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));

const GUARD = `@media (prefers-reduced-motion: no-preference) {
  :root:not([data-motion="calm"], [data-theme="low-glare"]) [data-lively] {`;

test('a picture moves only when large in a step, and never for someone who asked for calm', () => {
  const [before = '', guarded = ''] = css.split(GUARD);
  const [inside = '', after = ''] = guarded.split('\n  }\n}\n');
  expect(inside).toContain('animation:');
  expect(before + after).not.toMatch(/animation|\.pic-move/);
});

test('what moves comes to rest by itself, slowly, within half a minute', () => {
  const timings = [...css.matchAll(/animation: pic-[a-z]+ (\d)s [a-z-]+ (\d+);/g)];
  expect(timings).toHaveLength([...css.matchAll(/animation:/g)].length);
  for (const [, seconds = '', times = ''] of timings) {
    expect(Number(seconds)).toBeGreaterThanOrEqual(3);
    expect(Number(seconds) * Number(times)).toBeLessThanOrEqual(30);
  }
});

test('nothing changes but place, turn, size and opacity', () => {
  const frames = css.slice(css.indexOf('@keyframes'));
  const changed = new Set([...frames.matchAll(/^ {4}([a-z-]+):/gm)].map(([, property]) => property));
  expect([...changed].toSorted()).toEqual(['opacity', 'rotate', 'scale', 'translate']);
});

test('every class is used by a picture', () => {
  const motions = new Set([...css.matchAll(/\.(pic-[a-z-]+)/g)].map(([, name = '']) => name));
  expect([...motions].filter((name) => !drawings.some((svg) => svg.includes(`class="${name}"`)))).toEqual([]);
});
