import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../electron/read-settings.ts';
import { defaultSettings, parseSettings } from '../../electron/settings.ts';

const parse = (settings: object | string) =>
  parseSettings('settings.json', typeof settings === 'string' ? settings : JSON.stringify(settings), ['en', 'es']);

describe('settings that are right', () => {
  test('are used, and what is left out keeps its default', () => {
    const settings = parse({
      clinic: { name: 'Riverside Clinic' },
      idle: { quietSeconds: 300 },
      languages: ['es'],
      display: 2,
      panelWidthMm: 344,
      panelBottomMm: 800,
      reachLimitMm: 1120,
      restartAt: null,
    });
    expect(settings).toEqual({
      clinic: { name: 'Riverside Clinic', phone: '', afterHoursPhone: '' },
      languages: ['es'],
      idle: { quietSeconds: 300, countdownSeconds: 30, guidedSeconds: 600, handedOverSeconds: 300 },
      keys: defaultSettings.keys,
      display: 2,
      panelWidthMm: 344,
      panelBottomMm: 800,
      reachLimitMm: 1120,
      restartAt: null,
      problems: [],
    });
  });

  test('may begin with the mark that Windows editors add', () => {
    expect(parse('\uFEFF{"panelWidthMm": 500}')).toMatchObject({ panelWidthMm: 500, problems: [] });
  });

  test('name a display by what it is, also by a number larger than a whole one may be in JavaScript', () => {
    const display = { id: 13702250537190212, label: 'LEN P27q-10', width: 2560, height: 1440 };
    expect(parse({ display })).toMatchObject({ display, problems: [] });
  });

  test('an empty object means defaults', () => {
    expect(parse({})).toEqual({ ...defaultSettings, problems: [] });
  });
});

describe('one wrong value', () => {
  test.each([
    [
      { idle: { countdownSeconds: 19 } },
      'settings.json: idle.countdownSeconds: expected a whole number from 20 to 60, found 19',
    ],
    [
      { idle: { countdownSeconds: 61 } },
      'settings.json: idle.countdownSeconds: expected a whole number from 20 to 60, found 61',
    ],
    [
      { idle: { quietSeconds: 29 } },
      'settings.json: idle.quietSeconds: expected a whole number from 30 to 600, found 29',
    ],
    [
      { idle: { quietSeconds: '120' } },
      'settings.json: idle.quietSeconds: expected a whole number from 30 to 600, found "120"',
    ],
    ...(
      [
        ['guidedSeconds', 119, 'from 120 to 1800'],
        ['guidedSeconds', 1801, 'from 120 to 1800'],
        ['handedOverSeconds', 59, 'from 60 to 900'],
        ['handedOverSeconds', 901, 'from 60 to 900'],
      ] as const
    ).map(([name, found, range]): [object, string] => [
      { idle: { [name]: found } },
      `settings.json: idle.${name}: expected a whole number ${range}, found ${found}`,
    ]),
    [
      { clinic: { afterHoursPhone: '5'.repeat(41) } },
      `settings.json: clinic.afterHoursPhone: expected text of at most 40 characters, found "${'5'.repeat(41)}"`,
    ],
    [{ idle: 5 }, 'settings.json: idle: expected a group of settings, { ... }, found 5'],
    [
      { languages: ['en', 'tlh'] },
      'settings.json: languages: expected a list of languages that the kiosk has (en, es), each once, found ["en","tlh"]',
    ],
    [
      { languages: ['en', 'en'] },
      'settings.json: languages: expected a list of languages that the kiosk has (en, es), each once, found ["en","en"]',
    ],
    [
      { display: 0 },
      'settings.json: display: expected "primary", the number of a display counted from the left, from 1, or what the staff area wrote, found 0',
    ],
    [
      { display: { id: 7, label: 'EIZO' } },
      'settings.json: display: expected "primary", the number of a display counted from the left, from 1, or what the staff area wrote, found {"id":7,"label":"EIZO"}',
    ],
    ...['24:00', '3:00', '03:60', '', 3].map((found): [object, string] => [
      { restartAt: found },
      `settings.json: restartAt: expected a time of day from "00:00" to "23:59", or null for never, found ${JSON.stringify(found)}`,
    ]),
    [
      { panelWidthMm: 12 },
      'settings.json: panelWidthMm: expected the width of the visible panel in millimeters, from 100 to 3000, found 12',
    ],
    [
      { panelBottomMm: 299 },
      'settings.json: panelBottomMm: expected the height from the floor to the lowest lit edge in millimeters, from 300 to 1700, found 299',
    ],
    [
      { reachLimitMm: 1221 },
      'settings.json: reachLimitMm: expected how high a seated person reaches in millimeters above the floor, from 1000 to 1220, found 1221',
    ],
    [
      { keys: { next: 'F14' } },
      'settings.json: keys.next: expected a list of key names such as "F13" or "AudioVolumeUp", found "F14"',
    ],
    [
      { keys: { select: ['the green one'] } },
      'settings.json: keys.select: expected a list of key names such as "F13" or "AudioVolumeUp", found ["the green one"]',
    ],
    [
      { keys: { louder: ['AudioVolumeUp'] } },
      'settings.json: keys.louder: is not a setting; expected one of previous, next, pageBack, pageOn, select, move, lowReach',
    ],
    [{ clinic: { name: 7 } }, 'settings.json: clinic.name: expected text of at most 80 characters, found 7'],
    [
      { colour: 'blue' },
      'settings.json: colour: is not a setting; expected one of clinic, languages, idle, keys, display, panelWidthMm, panelBottomMm, reachLimitMm, restartAt',
    ],
  ])('%j is named with file, field and what is expected', (given, line) => {
    const { problems, ...values } = parse(given);
    expect(problems).toEqual([line]);
    expect(values).toEqual(defaultSettings);
  });

  test('does not spoil the others, and all are named in one run', () => {
    const settings = parse({
      idle: { quietSeconds: 1, countdownSeconds: 25 },
      panelWidthMm: 'wide',
      clinic: { phone: '555-010-0199' },
    });
    expect(settings.idle).toMatchObject({ quietSeconds: 120, countdownSeconds: 25 });
    expect(settings.clinic.phone).toBe('555-010-0199');
    expect(settings.problems).toHaveLength(2);
  });
});

describe('a broken file', () => {
  const whole = JSON.stringify({ clinic: { name: 'Riverside Clinic' }, idle: { quietSeconds: 300 } });

  test('cut off anywhere still starts the kiosk, and says so', () => {
    for (let length = 0; length < whole.length; length += 1) {
      const { problems, ...values } = parse(whole.slice(0, length));
      expect(values).toEqual(defaultSettings);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(/^settings\.json: is not JSON/);
    }
  });

  test.each(['[]', 'null', '"text"', '3'])('that holds %s is named', (source) => {
    expect(parse(source).problems).toEqual(['settings.json: expected one object, { ... }']);
  });

  test('is not a file at all', () => {
    const folder = mkdtempSync(join(tmpdir(), 'settings-'));
    const { problems, ...values } = readSettings(folder, ['en']);
    expect(values).toEqual(defaultSettings);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('cannot be read');
  });
});

test('a missing file means defaults and no complaint', () => {
  expect(readSettings(join(tmpdir(), 'no-such-folder', 'settings.json'), ['en'])).toEqual({
    ...defaultSettings,
    problems: [],
  });
});

test('a file on the disk is read', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'settings-')), 'settings.json');
  writeFileSync(file, '{"clinic":{"name":"Riverside Clinic"}}');
  expect(readSettings(file, ['en']).clinic.name).toBe('Riverside Clinic');
});

describe('the keys of a keypad', () => {
  test('that the clinic names replace the ones of that action, and leave the other actions theirs', () => {
    const { keys, problems } = parse({ keys: { next: ['F14', 'AudioVolumeUp'], lowReach: ['MediaPlayPause'] } });
    expect(problems).toEqual([]);
    expect(keys).toEqual({
      ...defaultSettings.keys,
      next: ['F14', 'AudioVolumeUp'],
      lowReach: ['MediaPlayPause'],
    });
  });

  test('may be any of F13 to F24, as many keypads send', () => {
    const names = Array.from({ length: 12 }, (_, index) => `F${index + 13}`);
    expect(parse({ keys: { select: names } })).toMatchObject({ keys: { select: names }, problems: [] });
  });

  test('named twice stay with the first action in the file, and one line names both', () => {
    const { keys, problems } = parse({ keys: { select: ['F14', 'F15'], next: ['F14'] } });
    expect(problems).toEqual(['settings.json: keys.next: "F14" is a key of keys.select already, which keeps it']);
    expect(keys).toMatchObject({ select: ['F14', 'F15'], next: [] });
  });

  test('that another action has by default change hands without a complaint', () => {
    const { keys, problems } = parse({ keys: { next: ['Space'], pageOn: ['NumpadEnter'] } });
    expect(problems).toEqual([]);
    expect(keys).toMatchObject({ next: ['Space'], pageOn: ['NumpadEnter'], select: ['Enter'] });
  });

  test('can be none: a clinic may switch an action off', () => {
    expect(parse({ keys: { move: [] } })).toMatchObject({ keys: { move: [] }, problems: [] });
  });

  test('always mean one thing each, whatever the file says', () => {
    const names = fc.array(fc.constantFrom('Enter', 'Space', 'ArrowUp', 'Digit1', 'F13', 'F14'));
    const group = fc.dictionary(fc.constantFrom(...Object.keys(defaultSettings.keys)), names);
    fc.assert(
      fc.property(group, (given) => {
        const all = Object.values(parse({ keys: given }).keys).flat();
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});
