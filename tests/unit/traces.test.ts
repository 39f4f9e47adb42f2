import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changesIn, readStored, tracesIn, unwantedChanges } from '../support/traces.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'traces-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what a visit would leave is found wherever it lies and however it is written', () => {
  mkdirSync(join(folder, 'deep', '.hidden'), { recursive: true });
  writeFileSync(
    join(folder, 'deep', '.hidden', 'bytes'),
    Buffer.concat([Buffer.of(0, 255), Buffer.from('a code K7QM!')]),
  );
  writeFileSync(join(folder, 'wide'), Buffer.from('Ya terminé', 'utf16le'));
  writeFileSync(join(folder, 'off-label'), '');
  symlinkSync('/somewhere/K7QM', join(folder, 'link'));
  expect(
    tracesIn(readStored([folder]), ['K7QM', 'terminé', 'off-label']).map((line) => line.replaceAll(folder, '')),
  ).toEqual([
    '/deep/.hidden/bytes has "K7QM"',
    '/link has "K7QM"',
    'the name /off-label has "off-label"',
    '/wide has "terminé"',
  ]);
  expect(tracesIn(readStored([folder]), ['nobody'])).toEqual([]);
});

test('a file that came, went or has another byte is a change, and one that did not is none', () => {
  for (const name of ['same', 'goes', 'other']) writeFileSync(join(folder, name), 'abc');
  const before = readStored([folder]);
  rmSync(join(folder, 'goes'));
  writeFileSync(join(folder, 'other'), 'abd');
  mkdirSync(join(folder, 'comes'));
  expect(changesIn(before, readStored([folder]))).toEqual(['comes', 'goes', 'other'].map((name) => join(folder, name)));
});

test('a change is wanted only where it is named, and only as it is named', () => {
  writeFileSync(join(folder, 'notes'), 'old');
  const before = readStored([folder]);
  writeFileSync(join(folder, 'notes'), '{}');
  const after = readStored([folder]);
  expect(unwantedChanges(before, after, { '/notes': /^\{\}$/ })).toEqual([]);
  expect(unwantedChanges(before, after, { '/notes': /^$/ })).toEqual([join(folder, 'notes')]);
  expect(unwantedChanges(before, after, { '/others': /./ })).toEqual([join(folder, 'notes')]);
});
