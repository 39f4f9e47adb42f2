import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseFaults, recordedFaults } from '../../electron/staff/recorded-faults.ts';

const at = '2026-11-27T08:00:00.000Z';

describe('staff who look at the faults', () => {
  test('see the place and the line of each warning and error, the newest first, without its stack', () => {
    const log = [
      `${at} warn settings: /data/settings.json: idle.quietSeconds: expected a whole number`,
      `${at} info start: nothing that staff need`,
      `${at} error screen: TypeError: x is not a function`,
      '    at Step (kiosk://app/assets/index.js:1:2)',
      `${at} error elsewhere: not a place`,
      '',
    ].join('\n');
    expect(parseFaults(log)).toEqual([
      { at, where: 'other', text: 'elsewhere: not a place' },
      { at, where: 'screen', text: 'TypeError: x is not a function' },
      { at, where: 'settings', text: '/data/settings.json: idle.quietSeconds: expected a whole number' },
    ]);
  });

  test('see what an earlier version wrote, in UTC too', () => {
    const written = new Date('2026-01-02T03:04:05.678');
    expect(parseFaults('[2026-01-02 03:04:05.678] [warn]  settings.json: is not JSON')).toEqual([
      { at: written.toISOString(), where: 'other', text: 'settings.json: is not JSON' },
    ]);
  });

  test('see fifty at most, over both files', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'log-')), 'main.log');
    const lines = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, index) => `${at} error page: fault ${from + index}\n`).join('');
    writeFileSync(file, lines(41, 60));
    writeFileSync(file.replace('.log', '.old.log'), lines(1, 40));
    const faults = await recordedFaults(file);
    expect(faults).toHaveLength(50);
    expect(faults[0]?.text).toBe('fault 60');
    expect(faults[49]?.text).toBe('fault 11');
  });

  test('see none where nothing was written, and nothing of what is not a log', async () => {
    expect(await recordedFaults(join(tmpdir(), 'no-such-folder', 'main.log'))).toEqual([]);
    expect(
      parseFaults(
        '99Z error page: x\n2026-99-99T08:00:00.000Z error page: x\n[2026-99-99 99:99:99.999] [warn] x\n\u0000',
      ),
    ).toEqual([]);
  });
});
