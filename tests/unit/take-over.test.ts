import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { takeOver } from '../../electron/take-over.ts';

const all = {
  'settings.json': '{"clinic":{"name":"Riverside Clinic"}}',
  'settings.json.last-good': '{}',
  'staff.json': '{"pin":"of before"}',
  'staff-notes.json': '{"lastCleaned":"2026-11-29T18:00:00.000Z"}',
};

let before: string;
let now: string;
beforeEach(() => {
  const home = mkdtempSync(join(tmpdir(), 'kiosk-'));
  [before, now] = [join(home, 'Kineret Kiosk'), join(home, 'kineret-kiosk')];
  mkdirSync(now);
});

function fill(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text, { mode: 0o644 });
}

const filesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

describe('a kiosk whose data folder has a new name', () => {
  test('has the settings, the PIN and the notes of before, for its own eyes alone, and the old folder stays', () => {
    fill(before, { ...all, 'relaunches.json': '[]', Preferences: 'of Chromium' });
    expect(takeOver(before, now)).toBeUndefined();
    expect(filesIn(now)).toEqual(all);
    expect(filesIn(before)).toMatchObject(all);
    for (const name of Object.keys(all)) expect(statSync(join(now, name)).mode & 0o777).toBe(0o600);
  });

  test('keeps what the administrator wrote where the guide says, and has the PIN of before with it', () => {
    fill(before, all);
    fill(now, { 'settings.json': '{"languages":["es"]}' });
    takeOver(before, now);
    const { 'settings.json.last-good': _, ...others } = all;
    expect(filesIn(now)).toEqual({ ...others, 'settings.json': '{"languages":["es"]}' });
  });

  test('keeps a new PIN, and no wrong tries of before count against it', () => {
    fill(before, all);
    fill(now, { 'staff.json': '{"pin":"new"}' });
    takeOver(before, now);
    expect(filesIn(now)['staff.json']).toBe('{"pin":"new"}');
    expect(existsSync(join(now, 'staff-notes.json'))).toBe(false);
    expect(filesIn(now)['settings.json']).toBe(all['settings.json']);
  });

  test('does it once: a PIN that staff delete to have a new one does not come back', () => {
    fill(before, all);
    takeOver(before, now);
    rmSync(join(now, 'staff.json'));
    rmSync(join(now, 'settings.json'));
    takeOver(before, now);
    expect([existsSync(join(now, 'staff.json')), existsSync(join(now, 'settings.json'))]).toEqual([false, false]);
  });

  test('goes on where the power went while it was taking over', () => {
    fill(join(now, 'taken-over'), all);
    fill(now, { 'settings.json': all['settings.json'] });
    takeOver(before, now);
    expect(filesIn(now)).toEqual(all);
  });

  test('begins anew where the power went before all of it was there', () => {
    fill(before, all);
    fill(join(now, 'taken-over.new-999999999'), { 'staff.json': '{"p' });
    takeOver(before, now);
    expect(filesIn(now)).toEqual(all);
    expect(readdirSync(now).filter((name) => name.includes('.new-'))).toEqual([]);
  });

  test('takes nothing and says so where one file cannot be read', () => {
    fill(before, all);
    rmSync(join(before, 'staff-notes.json'));
    mkdirSync(join(before, 'staff-notes.json'));
    expect(takeOver(before, now)).toMatch(/could not be taken over/);
    expect(readdirSync(now)).toEqual([]);
  });

  test('goes on reading settings that lie elsewhere', () => {
    const elsewhere = join(mkdtempSync(join(tmpdir(), 'kiosk-')), 'kiosk.json');
    writeFileSync(elsewhere, all['settings.json']);
    fill(before, {});
    symlinkSync(elsewhere, join(before, 'settings.json'));
    takeOver(before, now);
    expect(lstatSync(join(now, 'settings.json')).isSymbolicLink()).toBe(true);
    expect(readlinkSync(join(now, 'settings.json'))).toBe(elsewhere);
  });

  test('a computer without a folder of before: nothing is made', () => {
    expect(takeOver(before, now)).toBeUndefined();
    expect(readdirSync(now)).toEqual([]);
  });
});
