import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openSettings } from '../../electron/open-settings.ts';
import { readSettings } from '../../electron/read-settings.ts';
import { defaultSettings } from '../../electron/settings.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'save-'));
  file = join(folder, 'settings.json');
});

const heard = { onChange: () => {}, onProblem: () => {} };
const inSetUp = () => openSettings(file, { ...heard, languages: ['en', 'es'], setUp: true, staffAreIn: () => false });
const outside = (staffAreIn = () => false) =>
  openSettings(file, { ...heard, languages: ['en'], setUp: false, staffAreIn });
/** Besides the last good copy, which last-good-settings.test.ts is about. */
const found = () => readdirSync(folder).filter((name) => name !== 'settings.json.last-good');
const written = () => JSON.parse(readFileSync(file, 'utf8')) as unknown;

describe('staff who saved', () => {
  test('find the change in a new file that only its owner reads, and the kiosk uses it', async () => {
    const settings = inSetUp();
    const result = await settings.save({ panelWidthMm: 344.2 });
    expect(result).toMatchObject({ ok: true, settings: { panelWidthMm: 344.2, setUp: true, problems: [] } });
    expect(written()).toEqual({ panelWidthMm: 344.2 });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(settings.current().panelWidthMm).toBe(344.2);
    expect(readSettings(file, ['en']).panelWidthMm).toBe(344.2);
  });

  test('lose nothing of the file: other, unknown and broken settings stay as they are', async () => {
    const before = {
      clinic: { name: 'Riverside Clinic' },
      colour: 'blue',
      idle: { quietSeconds: 7 },
      panelWidthMm: 'wide',
      keys: { louder: ['F20'], next: ['F13'] },
    };
    writeFileSync(file, `\uFEFF${JSON.stringify(before)}`, { mode: 0o644 });
    const keys = { ...defaultSettings.keys, next: ['F14'] };
    await inSetUp().save({ panelWidthMm: 476, panelBottomMm: null, keys });
    expect(written()).toEqual({
      ...before,
      panelWidthMm: 476,
      panelBottomMm: null,
      keys: { louder: ['F20'], ...keys },
    });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(found()).toEqual(['settings.json']);
  });

  test('change one entry of a group and keep the others', async () => {
    writeFileSync(
      file,
      JSON.stringify({ clinic: { name: 'Riverside Clinic', motto: 'kind' }, idle: 'short', keys: { next: ['F13'] } }),
    );
    const settings = inSetUp();
    await settings.save({
      clinic: { afterHoursPhone: '555-010-0188' },
      idle: { guidedSeconds: 900 },
      keys: { select: ['F14'] },
      panelWidthMm: null,
    });
    expect(written()).toEqual({
      clinic: { name: 'Riverside Clinic', motto: 'kind', afterHoursPhone: '555-010-0188' },
      idle: { guidedSeconds: 900 },
      keys: { next: ['F13'], select: ['F14'] },
      panelWidthMm: null,
    });
    expect(settings.current().clinic).toMatchObject({ name: 'Riverside Clinic', afterHoursPhone: '555-010-0188' });
  });

  test.each(['{ "clinic": ', '', '[1]', 'null'])(
    'find a file that holds %j kept beside the new one',
    async (source) => {
      writeFileSync(file, source);
      expect(await inSetUp().save({ reachLimitMm: 1120 })).toMatchObject({ ok: true });
      expect(written()).toEqual({ reachLimitMm: 1120 });
      const [beside] = found().filter((name) => name !== 'settings.json');
      expect(beside).toMatch(/^settings\.json\.broken-\d{4}-\d\d-\d\dT[\d.-]+Z$/);
      expect(readFileSync(join(folder, beside ?? ''), 'utf8')).toBe(source);
    },
  );
});

describe('staff who cannot save are told why, and nothing is lost', () => {
  test('a folder that is not there', async () => {
    file = join(folder, 'gone', 'settings.json');
    const settings = inSetUp();
    const result = await settings.save({ panelWidthMm: 344 });
    expect(result).toEqual({ ok: false, problem: expect.stringContaining(`${file}: cannot be written (ENOENT`) });
    expect(settings.current()).toMatchObject({ panelWidthMm: null, setUp: true });
  });

  test('a file that cannot be read is not written over', async () => {
    mkdirSync(file);
    expect(await inSetUp().save({ panelWidthMm: 344 })).toMatchObject({
      ok: false,
      problem: expect.stringContaining('EISDIR'),
    });
    expect(found()).toEqual(['settings.json']);
  });

  test.each([
    [{ panelWidthMm: 99 }, 'panelWidthMm: expected'],
    [{ panelBottomMm: 299 }, 'panelBottomMm: expected'],
    [{ reachLimitMm: 1400 }, 'reachLimitMm: expected'],
    [{ keys: { ...defaultSettings.keys, next: ['Enter'] } }, 'keys.select: "Enter" is a key of keys.next already'],
  ])('%j is refused as a file with it would be', async (changes, problem) => {
    writeFileSync(file, '{"panelWidthMm":500}');
    expect(await inSetUp().save(changes)).toEqual({ ok: false, problem: expect.stringContaining(problem) });
    expect(written()).toEqual({ panelWidthMm: 500 });
  });
});

test('a key that another action of the file has is refused, and what was broken before is not in the way', async () => {
  writeFileSync(file, '{"colour":"blue","keys":{"next":["F13"]}}');
  const result = await inSetUp().save({ keys: { select: ['F13'] } });
  expect(result).toEqual({ ok: false, problem: expect.stringContaining('"F13" is a key of keys.next already') });
  expect(written()).toEqual({ colour: 'blue', keys: { next: ['F13'] } });
  expect(await inSetUp().save({ keys: { select: ['F14'] } })).toMatchObject({ ok: true });
});

describe('while staff are in', () => {
  test('settings are saved, and the set-up stays closed', async () => {
    let areIn = true;
    const settings = outside(() => areIn);
    expect(await settings.save({ languages: ['en'] })).toMatchObject({ ok: true, settings: { setUp: false } });
    areIn = false;
    expect(await settings.save({ languages: [] })).toMatchObject({ ok: false });
    expect(written()).toEqual({ languages: ['en'] });
  });
});

describe('without the set-up', () => {
  test('nothing is saved', async () => {
    const settings = outside();
    expect(settings.current().setUp).toBe(false);
    expect(await settings.save({ panelWidthMm: 344 })).toMatchObject({ ok: false });
    expect(await settings.save({})).toMatchObject({ ok: false });
    expect(found()).toEqual([]);
  });

  test('that staff hand over to a running kiosk, it is open until it is over', async () => {
    const settings = outside();
    settings.openSetUp();
    expect(await settings.save({ panelWidthMm: 344 })).toMatchObject({ ok: true });
    expect(await settings.save({})).toMatchObject({ ok: true, settings: { panelWidthMm: 344, setUp: false } });
    expect(await settings.save({ panelWidthMm: 500 })).toMatchObject({ ok: false });
    expect(settings.current()).toMatchObject({ panelWidthMm: 344, setUp: false });
  });

  test('that ends without a change, no file is written', async () => {
    expect(await inSetUp().save({})).toMatchObject({ ok: true });
    expect(found()).toEqual([]);
  });
});
