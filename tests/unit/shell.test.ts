import { describe, expect, test } from 'vitest';
import { chooseDisplay } from '../../electron/choose-display.ts';
import { readCommandLine } from '../../electron/command-line.ts';
import { pxPerMm } from '../../renderer/styles/physical-size.ts';

describe('the command line', () => {
  test.each([
    [['--settings', '/etc/kiosk.json'], '/etc/kiosk.json'],
    [['--settings=/etc/kiosk.json'], '/etc/kiosk.json'],
    [['--user-data-dir=/tmp/x', '--settings=/etc/kiosk.json', '--unknown', 'word'], '/etc/kiosk.json'],
    [['--settings'], undefined],
    [[], undefined],
  ])('%j names the settings file %s', (args, file) => {
    expect(readCommandLine(args).settings).toBe(file);
  });

  test.each([
    [['--set-up'], true],
    [['--user-data-dir=/tmp/x', '--set-up', '--settings', '/etc/kiosk.json'], true],
    [['--settings=/etc/kiosk.json'], false],
    [['set-up'], false],
    [['--set-up=no'], false],
    [[], false],
  ])('%j asks for the set-up: %s', (args, asked) => {
    expect(readCommandLine(args).setUp).toBe(asked);
  });
});

describe('the display', () => {
  const at = (x: number) => ({ bounds: { x, y: 0, width: 1080, height: 1920 } });
  const [left, middle, right] = [at(-1080), at(0), at(1080)];

  test('is the primary one by default', () => {
    expect(chooseDisplay([left, middle, right], middle, 'primary')).toBe(middle);
  });

  test('is counted from the left', () => {
    expect(chooseDisplay([right, left, middle], middle, 1)).toBe(left);
    expect(chooseDisplay([right, left, middle], middle, 3)).toBe(right);
  });

  test('falls back to the primary one when the wanted one is unplugged', () => {
    expect(chooseDisplay([middle], middle, 2)).toBe(middle);
  });
});

describe('a millimeter', () => {
  test('comes from the measured width of the panel', () => {
    expect(pxPerMm(1366, 344)).toBeCloseTo(3.97, 2);
  });

  test('is a sane guess before anybody measured', () => {
    expect(pxPerMm(1920, null)).toBe(4.03);
  });
});
