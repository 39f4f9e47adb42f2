import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSettings } from '../../electron/settings.ts';
import { actionOf, nameOfKey } from '../../renderer/input/key-map.ts';

const { keys } = defaultSettings;
const key = (code: string, key = '') => ({ code, key });

test.each([
  ['ArrowUp', 'previous'],
  ['ArrowDown', 'next'],
  ['PageUp', 'pageBack'],
  ['PageDown', 'pageOn'],
  ['Enter', 'select'],
  ['NumpadEnter', 'select'],
  ['Space', 'select'],
])('a person who presses %s without any set-up means "%s"', (code, action) => {
  expect(actionOf(keys, key(code), 'ltr')).toBe(action);
  expect(actionOf(keys, key(code), 'rtl')).toBe(action);
});

test.each(['Digit1', 'Numpad1', 'Digit2', 'Numpad2'])(
  '%s, which scanners send too, means nothing until a clinic names it',
  (code) => {
    expect(actionOf(keys, key(code), 'ltr')).toBeUndefined();
    expect(actionOf({ ...keys, move: [code] }, key(code), 'ltr')).toBe('move');
  },
);

test('left and right point the way a person reads', () => {
  expect(actionOf(keys, key('ArrowRight'), 'ltr')).toBe('next');
  expect(actionOf(keys, key('ArrowLeft'), 'ltr')).toBe('previous');
  expect(actionOf(keys, key('ArrowRight'), 'rtl')).toBe('previous');
  expect(actionOf(keys, key('ArrowLeft'), 'rtl')).toBe('next');
});

test('a clinic can give left and right another meaning', () => {
  const turning = { ...keys, pageBack: ['ArrowLeft'] };
  expect(actionOf(turning, key('ArrowLeft'), 'ltr')).toBe('pageBack');
  expect(actionOf(turning, key('ArrowLeft'), 'rtl')).toBe('pageBack');
});

test('a keypad that sends no place on the keyboard is known by what its keys mean', () => {
  expect(nameOfKey(key('', 'AudioVolumeUp'))).toBe('AudioVolumeUp');
  expect(actionOf({ ...keys, next: ['AudioVolumeUp'] }, key('', 'AudioVolumeUp'), 'ltr')).toBe('next');
});

test('a key is known by its place, whatever a keyboard layout makes of it', () => {
  expect(actionOf({ ...keys, next: ['F14'] }, key('F14', 'Launch5'), 'ltr')).toBe('next');
});

test('a stray key does nothing', () => {
  const named = new Set([...Object.values(keys).flat(), 'ArrowLeft', 'ArrowRight']);
  fc.assert(
    fc.property(fc.string(), fc.string(), (code, meaning) => {
      fc.pre(!named.has(code) && !named.has(meaning));
      expect(actionOf(keys, key(code, meaning), 'ltr')).toBeUndefined();
    }),
  );
  for (const code of ['KeyA', 'KeyM', 'Digit3', 'Escape', 'Tab', 'F5', 'MediaPlayPause']) {
    expect(actionOf(keys, key(code), 'ltr')).toBeUndefined();
  }
});
