import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fewOf } from '../../electron/few-faults.ts';
import { openLog } from '../../electron/log.ts';
import { noteFault, notePageFault, notesWritten } from '../../electron/note-fault.ts';
import { parseFaults, recordedFaults } from '../../electron/staff/recorded-faults.ts';
import { CAN_MOUNT, mountSmallDisk, NEEDS_ROOT } from '../support/small-disk.ts';

const program = vi.hoisted(() => ({ folder: '' }));
vi.mock('electron', () => ({ app: { getPath: () => program.folder } }));

let folder: string;
let file: string;
let said: string[];

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'log-')), 'logs');
  file = join(folder, 'main.log');
  said = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => vi.restoreAllMocks());

const MEGABYTE = 1024 * 1024;

describe('the log', () => {
  test('has one line a fault, which staff read, and only its owner can', async () => {
    openLog(file).write('warn', 'settings', 'settings.json: is not JSON');
    expect(await recordedFaults(file)).toEqual([
      { at: expect.any(String), where: 'settings', text: 'settings.json: is not JSON' },
    ]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(said).toHaveLength(1);
  });

  test('and the older one never hold more than a megabyte each, however fast lines come, and the newest lines are there', () => {
    const log = openLog(file);
    const began = performance.now();
    const lines = 2_500;
    for (let line = 1; line <= lines; line += 1) log.write('error', 'page', `fault ${line} ${'x'.repeat(2_000)}`);
    const each = (performance.now() - began) / lines;
    expect(readdirSync(folder).sort()).toEqual(['main.log', 'main.old.log']);
    for (const name of readdirSync(folder)) {
      expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(MEGABYTE);
      expect(statSync(join(folder, name)).size).toBeGreaterThan(0);
    }
    expect(parseFaults(readFileSync(file, 'utf8'))[0]?.text).toMatch(/^fault 2500 /);
    // Milliseconds a line, with room for a slow disk.
    expect(each).toBeLessThan(5);
  });

  test('cuts a text that does not end', () => {
    openLog(file).write('error', 'page', 'x'.repeat(3 * MEGABYTE));
    expect(statSync(file).size).toBeLessThan(5_000);
  });

  test('does not grow where the older one cannot be put aside', () => {
    mkdirSync(join(folder, 'main.old.log', 'in the way'), { recursive: true });
    const log = openLog(file, 10_000);
    for (let line = 1; line <= 50; line += 1) log.write('error', 'page', `fault ${line} ${'x'.repeat(1_000)}`);
    expect(statSync(file).size).toBeLessThanOrEqual(10_000);
    expect(readFileSync(file, 'utf8')).toContain('fault 50 ');
  });

  test.skipIf(!CAN_MOUNT)(`on a full disk has only whole lines, and goes on when there is room${NEEDS_ROOT}`, () => {
    const disk = mountSmallDisk(256 * 1024);
    try {
      file = join(disk.folder, 'logs', 'main.log');
      disk.fill();
      const log = openLog(file);
      log.write('error', 'page', 'the first, on a full disk');
      disk.free();
      log.write('error', 'page', 'before');
      disk.fill();
      for (let line = 1; line <= 20; line += 1) log.write('error', 'page', `fault ${line} ${'x'.repeat(1_000)}`);
      expect(said).toHaveLength(22);
      disk.free();
      log.write('error', 'page', 'after');
      const lines = readFileSync(file, 'utf8').split('\n');
      expect(lines.length).toBeLessThan(20);
      for (const line of lines.slice(0, -1))
        expect(line).toMatch(/^\S+Z error page: (before|after|fault \d+ x{1000})$/);
      expect(lines.at(-1)).toBe('');
      expect(lines.at(-2)).toContain('after');
    } finally {
      disk.unmount();
    }
  });
});

describe('a fault that repeats without end', () => {
  test('takes no line from the shell, however much the page says', async () => {
    program.folder = join(folder, '..');
    for (let fault = 0; fault < 200; fault += 1) notePageFault('error', 'page', `fault ${fault}`);
    noteFault('error', 'gone', 'was not heard for 6 s');
    await notesWritten();
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    expect([lines.length, lines.at(-1)]).toEqual([61, expect.stringContaining('was not heard for 6 s')]);
  });

  test('is written sixty times a minute, and what was left out is counted', () => {
    const lines: string[] = [];
    let now = 0;
    const note = fewOf(
      (_level, where, text) => lines.push(`${where}: ${text}`),
      () => now,
    );
    for (let fault = 0; fault < 10_000; fault += 1) note('error', 'page', 'again');
    expect(lines).toHaveLength(60);
    now = 60_000;
    note('error', 'screen', 'another');
    expect(lines.slice(60)).toEqual([
      'other: 9940 more faults were not written: there were too many in a minute',
      'screen: another',
    ]);
  });

  test('does not hold back the faults of a day', () => {
    const lines: string[] = [];
    let now = 0;
    const note = fewOf(
      (_level, _where, text) => lines.push(text),
      () => now,
    );
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      now = minute * 60_000;
      note('warn', 'settings', `${minute}`);
    }
    expect(lines).toHaveLength(24 * 60);
  });
});
