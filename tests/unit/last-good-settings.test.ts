import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { SettingsChanges } from '../../electron/ipc/contract.ts';
import { openSettings } from '../../electron/open-settings.ts';
import { readSettings } from '../../electron/read-settings.ts';
import { defaultSettings, isGroup, parseSettings, type Values } from '../../electron/settings.ts';
import { CAN_MOUNT, mountSmallDisk, NEEDS_ROOT } from '../support/small-disk.ts';

const A_WHILE_MS = 120_000;
const languages = ['en', 'es'];
/** Every setting, each with another value than its default. */
const chosen: Values = {
  clinic: { name: 'Clínica Riverside', phone: '555-010-0199', afterHoursPhone: '555-010-0188' },
  languages: ['es', 'en'],
  idle: { quietSeconds: 180, countdownSeconds: 45, guidedSeconds: 900, handedOverSeconds: 420 },
  keys: {
    previous: ['F13'],
    next: ['F14'],
    pageBack: ['Home'],
    pageOn: ['End'],
    select: ['Enter', 'KeyB'],
    move: ['Digit1'],
    lowReach: ['MediaPlayPause'],
  },
  display: { id: 1657473323930947, label: 'LEN P27q-10', width: 2560, height: 1440 },
  panelWidthMm: 476.5,
  panelBottomMm: 805,
  reachLimitMm: 1120,
  restartAt: '02:15',
};
const whole = Buffer.from(JSON.stringify(chosen));

let folder: string;
let file: string;
let copy: string;
let problems: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'last-good-'));
  file = join(folder, 'settings.json');
  copy = `${file}.last-good`;
  problems = [];
});

const kiosk = () =>
  openSettings(file, {
    languages,
    setUp: true,
    staffAreIn: () => false,
    onChange: () => {},
    onProblem: (problem) => problems.push(problem),
  });
const written = (path = file) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const valuesNow = () => {
  const { problems: lines, ...values } = readSettings(file, languages);
  return { values, lines };
};

/** The kiosk ran with these settings; then something happened to the file. */
async function ranWith(settings: object): Promise<void> {
  writeFileSync(file, JSON.stringify(settings));
  await kiosk().keepLastGood();
}

describe('a settings file that was good once', () => {
  beforeEach(() => ranWith(chosen));

  test(
    'cut off after any byte starts the kiosk as it was, and says so',
    () => {
      for (let length = 0; length < whole.length; length += 1) {
        writeFileSync(file, whole.subarray(0, length));
        const { values, lines } = valuesNow();
        expect(values).toEqual(chosen);
        expect(lines).toEqual([expect.stringMatching(/settings\.json: .*; the last good values are used$/)]);
      }
    },
    A_WHILE_MS,
  );

  test(
    'with any one bit turned round starts it as it was, but for one setting that is right in another way',
    () => {
      for (let bit = 0; bit < whole.length * 8; bit += 1) {
        const damaged = Buffer.from(whole);
        damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        writeFileSync(file, damaged);
        const { values, lines } = valuesNow();
        const changed = differences(chosen, values);
        if (changed.length > 1) throw new Error(`bit ${bit}: ${changed.map(([place]) => place).join(', ')} changed`);
        // Nobody can see that a 4 was a 5; but what is used would be taken from a file that says nothing else.
        for (const [, settings] of changed)
          expect(parseSettings('', JSON.stringify(settings), languages).problems).toEqual([]);
        if (changed.length === 0) expect(lines).not.toEqual([]);
        // The sign for a letter that is none.
        expect(JSON.stringify(values)).not.toContain('\uFFFD');
      }
    },
    A_WHILE_MS,
  );

  test.each([
    ['is empty', () => writeFileSync(file, '')],
    ['is a list', () => writeFileSync(file, '[1]')],
    ['is a number', () => writeFileSync(file, '7')],
    ['is in another encoding', () => writeFileSync(file, Buffer.from(JSON.stringify(chosen), 'utf16le'))],
    ['is all zeros, as a power cut leaves it', () => writeFileSync(file, Buffer.alloc(whole.length))],
    ['is gone', () => {}],
    ['is a folder now', () => mkdirSync(file)],
    ['is a link to itself', () => symlinkSync('settings.json', file)],
  ])('and %s starts the kiosk as it was, and says so', (_what, damage) => {
    rmSync(file);
    damage();
    const { values, lines } = valuesNow();
    expect(values).toEqual(chosen);
    expect(lines).toEqual([expect.stringMatching(/settings\.json: .*; the last good values are used$/)]);
  });

  test('has each setting that is wrong now as it was, and the others as they are', () => {
    writeFileSync(
      file,
      JSON.stringify({
        ...chosen,
        clinic: { ...chosen.clinic, name: 7, phone: '555-010-0100' },
        idle: 'long',
        restartAt: '25:00',
      }),
    );
    const { values, lines } = valuesNow();
    expect(values).toEqual({ ...chosen, clinic: { ...chosen.clinic, phone: '555-010-0100' } });
    expect(lines.map((line) => line.slice(file.length))).toEqual([
      ': clinic.name: expected text of at most 80 characters, found 7; the last good value is used',
      ': idle: expected a group of settings, { ... }, found "long"; the last good value is used',
      ': restartAt: expected a time of day from "00:00" to "23:59", or null for never, found "25:00"; the last good value is used',
    ]);
  });

  test('and was changed by hand to another good one wins, also where less stands in it', async () => {
    writeFileSync(file, '{"clinic":{"name":"Hillside Clinic"}}');
    expect(valuesNow()).toEqual({
      values: { ...defaultSettings, clinic: { ...defaultSettings.clinic, name: 'Hillside Clinic' } },
      lines: [],
    });
    await kiosk().keepLastGood();
    writeFileSync(file, '');
    expect(valuesNow().values.clinic.name).toBe('Hillside Clinic');
    expect(valuesNow().values.restartAt).toBe(defaultSettings.restartAt);
  });

  test('broken, then saved: the good values and the broken file are kept, and the change holds', async () => {
    for (const length of [0, 1, Math.floor(whole.length / 2), whole.length - 1]) {
      const broken = whole.subarray(0, length);
      writeFileSync(file, broken);
      expect(await kiosk().save({ panelWidthMm: 500 })).toMatchObject({
        ok: true,
        settings: { ...chosen, panelWidthMm: 500, problems: [] },
      });
      const beside = readdirSync(folder)
        .filter((name) => name.includes('.broken-'))
        .sort();
      expect(readFileSync(join(folder, beside.at(-1) ?? ''))).toEqual(broken);
      expect(valuesNow()).toEqual({ values: { ...chosen, panelWidthMm: 500 }, lines: [] });
    }
  });

  test('gone, then saved: the good values are kept', async () => {
    rmSync(file);
    await kiosk().save({ reachLimitMm: 1170 });
    expect(valuesNow()).toEqual({ values: { ...chosen, reachLimitMm: 1170 }, lines: [] });
  });

  test('broken again and again leaves three broken files, the newest', async () => {
    for (let time = 0; time < 6; time += 1) {
      writeFileSync(file, `broken ${time}`);
      expect(await kiosk().save({ panelWidthMm: 500 })).toMatchObject({ ok: true });
    }
    const beside = readdirSync(folder)
      .filter((name) => name.includes('.broken-'))
      .sort();
    expect(beside.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([
      'broken 3',
      'broken 4',
      'broken 5',
    ]);
  });

  test('and a copy that is damaged too starts the kiosk with defaults, and the copy is not made worse', async () => {
    writeFileSync(file, whole.subarray(1));
    writeFileSync(copy, whole.subarray(2));
    await kiosk().keepLastGood();
    expect(valuesNow().values).toEqual(defaultSettings);
    expect(readFileSync(copy)).toEqual(whole.subarray(2));
  });

  test('does not follow a copy whose own settings are wrong', () => {
    writeFileSync(file, '');
    writeFileSync(copy, '{"panelWidthMm":1,"restartAt":"04:00"}');
    expect(valuesNow().values).toMatchObject({ panelWidthMm: null, restartAt: '04:00' });
  });
});

describe('the last good copy', () => {
  test('is there after saving, only its owner reads it, and it holds what was chosen', async () => {
    await kiosk().save({ clinic: { name: 'Riverside Clinic' } });
    expect(written(copy)).toEqual({ clinic: { name: 'Riverside Clinic' } });
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).sort()).toEqual(['settings.json', 'settings.json.last-good']);
  });

  test('holds a wrong setting as it was, and follows the ones that are right', async () => {
    await ranWith({ clinic: { name: 'Riverside Clinic' }, panelWidthMm: 476 });
    writeFileSync(file, '{"clinic":{"name":"Hillside Clinic"},"panelWidthMm":"wide"}');
    await kiosk().keepLastGood();
    expect(written(copy)).toEqual({ clinic: { name: 'Hillside Clinic' }, panelWidthMm: 476 });
    await kiosk().save({ reachLimitMm: 1170 });
    expect(written()).toMatchObject({ panelWidthMm: 'wide' });
    expect(written(copy)).toEqual({ clinic: { name: 'Hillside Clinic' }, panelWidthMm: 476, reachLimitMm: 1170 });
  });

  test('is not written where it is right already, or where nothing was ever chosen', async () => {
    await kiosk().keepLastGood();
    expect(readdirSync(folder)).toEqual([]);
    await ranWith(chosen);
    const { ino, mtimeMs } = statSync(copy);
    await kiosk().keepLastGood();
    expect(statSync(copy)).toMatchObject({ ino, mtimeMs });
  });

  test('that cannot be written is a line for the log, and what staff saved holds', async () => {
    mkdirSync(copy);
    expect(await kiosk().save({ panelWidthMm: 500 })).toMatchObject({ ok: true, settings: { panelWidthMm: 500 } });
    expect(problems).toEqual([expect.stringContaining(`${copy}: cannot be written (EISDIR`)]);
  });
});

test('two changes at once are both there', async () => {
  const settings = kiosk();
  const changes: readonly SettingsChanges[] = [
    { clinic: { name: 'Riverside' } },
    { panelWidthMm: 500 },
    { restartAt: null },
  ];
  await Promise.all(changes.map((change) => settings.save(change)));
  expect(written()).toEqual({ clinic: { name: 'Riverside' }, panelWidthMm: 500, restartAt: null });
});

describe('on a full disk', () => {
  test.skipIf(!CAN_MOUNT).each([
    ['with a good file', () => {}],
    ['with a broken file', () => writeFileSync(file, whole.subarray(0, 100))],
  ])(`%s the kiosk starts, saving says that it could not, and nothing is lost${NEEDS_ROOT}`, async (_what, damage) => {
    const disk = mountSmallDisk(1024 * 1024);
    try {
      file = join(disk.folder, 'settings.json');
      copy = `${file}.last-good`;
      await ranWith(chosen);
      damage();
      const before = readFileSync(file);
      disk.fill();
      expect(valuesNow().values).toEqual(chosen);
      const problem = expect.stringMatching(/settings\.json: cannot be written \(ENOSPC/);
      expect(await kiosk().save({ panelWidthMm: 500 })).toEqual({ ok: false, problem });
      expect(readFileSync(file)).toEqual(before);
      expect(readdirSync(disk.folder).sort()).toEqual(['ballast', 'settings.json', 'settings.json.last-good']);
      disk.free();
      expect(await kiosk().save({ panelWidthMm: 500 })).toMatchObject({ ok: true });
      expect(valuesNow()).toEqual({ values: { ...chosen, panelWidthMm: 500 }, lines: [] });
    } finally {
      disk.unmount();
    }
  });
});

/** Every single setting that differs: its place, and an object of settings with it alone. */
function differences(one: object, other: object): readonly (readonly [place: string, alone: object])[] {
  const given = other as Readonly<Record<string, unknown>>;
  return Object.entries(one).flatMap(([name, value]) => {
    const is = given[name];
    if (JSON.stringify(value) === JSON.stringify(is)) return [];
    if (name === 'display' || !isGroup(value) || !isGroup(is)) return [[name, { [name]: is }] as const];
    return differences(value, is).map(([place, alone]) => [`${name}.${place}`, { [name]: alone }] as const);
  });
}
