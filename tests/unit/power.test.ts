import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readPower, readXset } from '../../electron/self-check/power.ts';
import { areOutputsOff, watchDark } from '../../electron/watch-dark.ts';
import { watchPanelLight } from '../../renderer/panel-light.ts';

describe('a panel that may be dark', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is told of within a second, and lit again only when the touch that lit it has long arrived', () => {
    let isDark = false;
    const told: boolean[] = [];
    watchDark(
      () => isDark,
      (dark) => told.push(dark),
    );
    const pass = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);
    pass(10);
    expect(told).toEqual([]);
    isDark = true;
    pass(1);
    expect(told).toEqual([true]);
    isDark = false;
    pass(1);
    expect(told).toEqual([true]);
    pass(1);
    expect(told).toEqual([true, false]);
    isDark = true;
    pass(3);
    expect(told).toEqual([true, false, true]);
  });

  test('is lit for the page from the first touch on, until it hears otherwise', () => {
    let say: (isDark: boolean) => void = () => {};
    let isHeard = true;
    const light = watchPanelLight({
      onDark(listener) {
        say = listener;
        return () => {
          isHeard = false;
        };
      },
    });
    expect(light.isDark()).toBe(false);
    say(true);
    expect(light.isDark()).toBe(true);
    light.touched();
    expect(light.isDark()).toBe(false);
    say(true);
    expect(light.isDark()).toBe(true);
    light.end();
    expect(isHeard).toBe(false);
  });
});

describe('what Linux says of its outputs', () => {
  const outputs = (...all: readonly (readonly [status: string, enabled: string, dpms: string])[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'drm-'));
    mkdirSync(join(folder, 'card0'));
    for (const [index, words] of all.entries()) {
      const output = join(folder, `card0-HDMI-A-${index}`);
      mkdirSync(output);
      for (const [name, word] of [
        ['status', words[0]],
        ['enabled', words[1]],
        ['dpms', words[2]],
      ] as const) {
        writeFileSync(join(output, name), `${word}\n`);
      }
    }
    return folder;
  };

  test.each([
    ['the panel is off', [['connected', 'enabled', 'Off']], true],
    ['the panel is on', [['connected', 'enabled', 'On']], false],
    [
      'one of two is on',
      [
        ['connected', 'enabled', 'Off'],
        ['connected', 'enabled', 'On'],
      ],
      false,
    ],
    [
      'only what nobody uses is off',
      [
        ['connected', 'disabled', 'Off'],
        ['disconnected', 'disabled', 'Off'],
      ],
      false,
    ],
    ['nothing is plugged in', [], false],
  ] as const)('%s', (_what, all, isOff) => {
    expect(areOutputsOff(outputs(...all))).toBe(isOff);
  });

  test('without such a folder nothing is said', () => {
    expect(areOutputsOff('/no/such/folder')).toBe(false);
  });
});

describe('what would make the panel dark', () => {
  const xset = (timeout: number, dpms: string) => `Keyboard Control:
  auto repeat:  on    key click percent:  0    LED mask:  00000000
Screen Saver:
  prefer blanking:  yes    allow exposures:  yes
  timeout:  ${timeout}    cycle:  600
DPMS (Energy Star):
${dpms}`;
  const on = (off: number) => `  Standby: 0    Suspend: 0    Off: ${off}\n  DPMS is Enabled\n  Monitor is On`;

  test.each([
    [xset(600, '  Server does not have the DPMS Extension'), 'attention', 'screen saver 600 s'],
    [xset(0, on(900)), 'attention', 'power saving 900 s'],
    [xset(600, on(900)), 'attention', 'screen saver 600 s, power saving 900 s'],
    [xset(0, on(0)), 'ok', ''],
    [xset(0, '  Standby: 600    Suspend: 600    Off: 600\n  DPMS is Disabled'), 'ok', ''],
    [xset(0, on(0).replace('is On', 'is Off')), 'attention', 'dark now'],
  ])('%#: as the X server says', (printed, state, detail) => {
    expect(readXset(printed)).toEqual({ state, detail });
  });

  test('cannot be told without a display', async () => {
    expect(await readPower({ environment: {} })).toEqual({ state: 'unknown', detail: '' });
  });
});
