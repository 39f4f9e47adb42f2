import { describe, expect, test } from 'vitest';
import type { KioskSettings } from '../../electron/ipc/contract.ts';
import { defaultSettings, parseSettings } from '../../electron/settings.ts';
import { languagesDraft, movedUp, toggledLanguage, wantedOf } from '../../renderer/staff/languages-draft.ts';
import {
  afterSaving,
  displayName,
  partOf,
  SECONDS,
  secondsFields,
  stepped,
} from '../../renderer/staff/settings-fields.ts';
import { shownTime, steppedTime } from '../../renderer/staff/time-of-day.ts';
import { addStaffWords } from '../../renderer/words/words.ts';
import { learnContent } from '../support/content.ts';

const { staffWords } = learnContent();
function wordsOf(code: string) {
  const words = staffWords.get(code);
  if (words === undefined) throw new Error(`staff have no language "${code}"`);
  return addStaffWords(code, words);
}

const settings: KioskSettings = { ...defaultSettings, setUp: false, problems: [] };
const named = (name: string): KioskSettings => ({ ...settings, clinic: { ...settings.clinic, name } });

describe('what was changed while staff are in', () => {
  test('is known as it was before the first of several changes', () => {
    const once = afterSaving({}, 'name', named('Riverside'), named('Lakeside'));
    const twice = afterSaving(once, 'name', named('Lakeside'), named('Hillside'));
    expect(twice).toEqual({ name: { clinic: { name: 'Riverside' } } });
  });

  test('is no change any more when it is as it was', () => {
    const once = afterSaving({}, 'name', named('Riverside'), named('Lakeside'));
    expect(afterSaving(once, 'name', named('Lakeside'), named('Riverside'))).toEqual({});
  });

  test('does not touch what is known of other settings', () => {
    const before = { display: { display: 2 } } as const;
    const next = afterSaving(before, 'name', named('Riverside'), named('Lakeside'));
    expect(Object.keys(next)).toEqual(['display', 'name']);
  });

  test('is undone by saving exactly that one setting', () => {
    expect(partOf(settings, 'quietSeconds')).toEqual({ idle: { quietSeconds: settings.idle.quietSeconds } });
    expect(partOf(settings, 'languages')).toEqual({ languages: settings.languages });
  });
});

describe('a time', () => {
  test.each(secondsFields)('%s stays within what the shell takes', (field) => {
    const { least, most } = SECONDS[field];
    expect(stepped(field, least, -1)).toBe(least);
    expect(stepped(field, most, 1)).toBe(most);
  });

  test('of an odd value from the file becomes a plain one', () => {
    expect(stepped('quietSeconds', 125, 1)).toBe(150);
    expect(stepped('quietSeconds', 125, -1)).toBe(120);
  });
});

describe('the time of the daily restart', () => {
  test('moves by half an hour, past midnight too, and from an odd time to a plain one', () => {
    expect(steppedTime('03:00', 1)).toBe('03:30');
    expect(steppedTime('03:00', -1)).toBe('02:30');
    expect(steppedTime('23:30', 1)).toBe('00:00');
    expect(steppedTime('00:00', -1)).toBe('23:30');
    expect(steppedTime('02:15', 1)).toBe('02:30');
    expect(steppedTime('02:15', -1)).toBe('02:00');
  });

  test('reaches only times that the shell takes, and every one of the clock', () => {
    const times = new Set<string>();
    for (let time = '00:00'; !times.has(time); time = steppedTime(time, 1)) times.add(time);
    expect(times.size).toBe(48);
    for (const restartAt of times) {
      expect(parseSettings('', JSON.stringify({ restartAt }), []).problems).toEqual([]);
    }
  });

  test.each(['en', 'es'])('is read as clocks in this country show it, in %s', (code) => {
    const { t } = wordsOf(code);
    expect(shownTime(t, code, '03:00')).toMatch(/^3:00\sa\.?\s?m\.?$/i);
    expect(shownTime(t, code, '15:30')).toMatch(/^3:30\sp\.?\s?m\.?$/i);
    expect(shownTime(t, code, null)).toBe(t('settings.never'));
  });
});

describe('a display', () => {
  const { t } = wordsOf('en');

  test('has the name that the system gives it, if any, and its size', () => {
    const display = { id: 78, label: 'EIZO', width: 1080, height: 1920 };
    expect(displayName(t, display)).toBe('EIZO: 1080 by 1920');
    expect(displayName(t, { ...display, label: '' })).toBe('1080 by 1920');
  });
});

describe('the languages for patients', () => {
  const all = ['en', 'es', 'fr'];

  test('that nobody chose are all of them, and stay so where nothing is changed', () => {
    expect(wantedOf(all, languagesDraft(all, []))).toEqual([]);
  });

  test('stand first where they are offered, in the order of the clinic', () => {
    const draft = languagesDraft(all, ['es', 'en']);
    expect(draft.map(({ code }) => code)).toEqual(['es', 'en', 'fr']);
    expect(wantedOf(all, draft)).toEqual(['es', 'en']);
  });

  test('move up one place; the first one stays', () => {
    const draft = languagesDraft(all, []);
    expect(wantedOf(all, movedUp(draft, 'es'))).toEqual(['es', 'en', 'fr']);
    expect(movedUp(draft, 'en')).toBe(draft);
  });

  test('are never none', () => {
    const one = toggledLanguage(toggledLanguage(languagesDraft(all, []), 'en'), 'fr');
    expect(wantedOf(all, one)).toEqual(['es']);
    expect(toggledLanguage(one, 'es')).toBe(one);
  });

  test('that the kiosk does not have are left out', () => {
    expect(languagesDraft(all, ['xx', 'es']).filter(({ isOffered }) => isOffered)).toEqual([
      { code: 'es', isOffered: true },
    ]);
  });
});
