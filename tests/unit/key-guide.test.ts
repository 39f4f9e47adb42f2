import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultSettings, parseSettings } from '../../electron/settings.ts';
import { root } from '../../scripts/paths.ts';

const guide = readFileSync(join(root, 'docs', 'keypads.md'), 'utf8');

test('whoever copies the settings of the guide gets the keys that stand there', () => {
  const [, example = ''] = guide.match(/```json\n([\s\S]*?)```/) ?? [];
  const { keys, problems } = parseSettings('settings.json', example, ['en']);
  expect(problems).toEqual([]);
  expect(keys).toEqual({ ...defaultSettings.keys, ...(JSON.parse(example) as { keys: object }).keys });
});

test('the guide names every action with the keys that work without any set-up', () => {
  const rows = guide.matchAll(/^\| `(\w+)` .*\|([^|]*)\|$/gm);
  const named = [...rows].map(([, action = '', keys = '']) => [
    action,
    [...keys.matchAll(/`(\w+)`/g)].map(([, key]) => key),
  ]);
  expect(Object.fromEntries(named)).toEqual(defaultSettings.keys);
});
