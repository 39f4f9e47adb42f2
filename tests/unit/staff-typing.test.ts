import { expect, test, vi } from 'vitest';
import { isNameSign } from '../../renderer/components/letter-pad.tsx';
import { isPhoneSign } from '../../renderer/components/number-pad.tsx';
import { digitOf } from '../../renderer/staff/door.ts';
import { actionOf } from '../../renderer/staff/use-typing.ts';

const plain = { ctrlKey: false, altKey: false, metaKey: false };

function typing() {
  return { meaning: digitOf, onKey: vi.fn(), onErase: vi.fn(), onOk: vi.fn() };
}

test('a nurse at a keyboard types digits, takes one back and ends with Enter', () => {
  const known = typing();
  actionOf({ ...plain, key: '7' }, known, false)?.();
  actionOf({ ...plain, key: 'Backspace' }, known, true)?.();
  actionOf({ ...plain, key: 'Enter' }, known, true)?.();
  expect(known.onKey).toHaveBeenCalledWith('7');
  expect(known.onErase).toHaveBeenCalledOnce();
  expect(known.onOk).toHaveBeenCalledOnce();
});

test('whoever walks the screen by keys keeps Enter, Space and the arrows', () => {
  for (const key of ['Enter', ' ', 'ArrowRight', 'Tab']) {
    expect(actionOf({ ...plain, key }, typing(), false), key).toBeUndefined();
  }
});

test('a chord is never typed', () => {
  expect(actionOf({ ...plain, ctrlKey: true, key: '7' }, typing(), true)).toBeUndefined();
});

test('names take letters of Spanish, telephone numbers what stands between digits, and neither the name of a key', () => {
  expect(['ñ', 'Ü', ' ', '(', 'Shift', '@'].map(isNameSign)).toEqual([true, true, true, true, false, false]);
  expect(['+', '(', '5', 'a', 'Tab'].map(isPhoneSign)).toEqual([true, true, true, false, false]);
});
