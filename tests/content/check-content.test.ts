import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/paths.ts';

/** Runs the command on a copy of this content after `change`. */
function checkAfter(change: (folder: string) => void, ...args: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'kineret-content-'));
  for (const name of ['content/kineret', 'content/reviews.json', 'locales', 'renderer/styles/pictures.css'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  change(folder);
  const run = spawnSync(process.execPath, [join(root, 'scripts/check-content.ts'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, KIOSK_CONTENT: folder },
  });
  rmSync(folder, { recursive: true, force: true });
  return run;
}

test('a writer with content in order gets a table of every topic in each language, and no complaint', () => {
  const { status, stdout, stderr } = checkAfter(() => {});
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^storage {2,}en {2,}\d+ {2,}grade \d\.\d raw, \d\.\d adjusted {2,}\d\.\d {2,}\S/m);
  expect(stdout).toMatch(/^storage {2,}es {2,}\d+ {2,}INFLESZ \d+ {2,}\d\.\d {2,}\S/m);
  expect(stdout).toContain('check: 0 to mend');
  expect(status).toBe(0);
});

test('a writer with two broken files is told both, by file, and the command fails', () => {
  const { status, stderr } = checkAfter((folder) => {
    writeFileSync(join(folder, 'locales/en/storage.json'), '{');
    writeFileSync(join(folder, 'content/kineret/topics/travel.json'), '{ "id": 5 }');
  });
  expect(stderr).toContain('locales/en/storage.json: is not JSON');
  expect(stderr).toContain('content/kineret/topics/travel.json: id: ');
  expect(status).toBe(1);
});

test('a machine gets the same as JSON and nothing else', () => {
  const { stdout, status } = checkAfter(() => {}, '--json');
  const { topics, problems } = JSON.parse(stdout) as { topics: object[]; problems: object[] };
  expect(topics).toHaveLength(36);
  expect(topics[0]).toMatchObject({
    topic: expect.any(String),
    language: 'en',
    hash: expect.stringMatching(/^\w{16}$/),
  });
  expect(problems).toEqual([]);
  expect(status).toBe(0);
});
