import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { writePrivately, writeWhole } from '../../electron/small-file.ts';
import { root } from '../../scripts/paths.ts';
import { CAN_MOUNT, mountSmallDisk, NEEDS_ROOT } from '../support/small-disk.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'small-'));
  file = join(folder, 'staff.json');
});

const PAGE = 4096;
const NOBODY = 65534;
const before = 'a'.repeat(PAGE - 100);

describe('a file that is written', () => {
  test('is one that only its owner reads, and nothing lies beside it', async () => {
    writeFileSync(file, 'old', { mode: 0o644 });
    await writeWhole(file, 'new');
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['staff.json']);
  });

  test('by way of a link stays where the link leads', async () => {
    writeFileSync(join(folder, 'real.json'), 'old');
    symlinkSync('real.json', file);
    await writeWhole(file, 'new');
    expect(readFileSync(join(folder, 'real.json'), 'utf8')).toBe('new');
    expect(readdirSync(folder).sort()).toEqual(['real.json', 'staff.json']);
  });

  test('from many sides at once is one of them, whole', async () => {
    const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(3 * PAGE));
    await Promise.all(texts.map((text) => writeWhole(file, text)));
    expect(texts).toContain(readFileSync(file, 'utf8'));
    expect(readdirSync(folder)).toEqual(['staff.json']);
  });

  test('in a folder that is not there has it made, for its owner alone', async () => {
    await writePrivately(join(folder, 'data', 'staff.json'), 'new');
    expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700);
  });

  test.skipIf(process.getuid?.() !== 0)(
    'by the administrator belongs to the owner of the folder (as root only)',
    async () => {
      chownSync(folder, NOBODY, NOBODY);
      await writeWhole(file, 'new');
      expect(statSync(file)).toMatchObject({ uid: NOBODY, gid: NOBODY });
    },
  );
});

describe('on a full disk', () => {
  // Enough for a part of it: a program that does not look takes the part for the whole.
  test.skipIf(!CAN_MOUNT).each([0, 1, 2])(
    `with %i pages left, a file of three is not written, and the old one is whole${NEEDS_ROOT}`,
    async (leftPages) => {
      const disk = mountSmallDisk(64 * PAGE);
      try {
        file = join(disk.folder, 'staff.json');
        writeFileSync(file, before);
        disk.fill(leftPages);
        await expect(writeWhole(file, 'b'.repeat(2 * PAGE + 1))).rejects.toThrow('ENOSPC');
        expect(readFileSync(file, 'utf8')).toBe(before);
        expect(readdirSync(disk.folder).sort()).toEqual(['ballast', 'staff.json']);
        disk.free();
        await writeWhole(file, 'new');
        expect(readFileSync(file, 'utf8')).toBe('new');
      } finally {
        disk.unmount();
      }
    },
  );
});

describe('a program that is killed while it writes', () => {
  const texts = ['a'.repeat(50_000), 'b'.repeat(70_000)];
  const writer = `
    const { writeWhole } = await import(${JSON.stringify(pathToFileURL(join(root, 'electron', 'small-file.ts')).href)});
    for (let turn = 0; ; turn += 1) {
      await writeWhole(process.argv[1], turn % 2 === 0 ? 'a'.repeat(50_000) : 'b'.repeat(70_000));
      if (turn === 1) console.log('writing');
    }`;

  test('at any moment leaves the file whole; what it left beside it goes with the next writing', async () => {
    let leftovers = 0;
    for (let kill = 0; kill < 12; kill += 1) {
      const child = spawn(process.execPath, ['--input-type=module', '--eval', writer, file], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, kill * 3.7));
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect(texts).toContain(readFileSync(file, 'utf8'));
      expect(readdirSync(folder).length).toBeLessThanOrEqual(2);
      leftovers += readdirSync(folder).length - 1;
    }
    // Otherwise no kill has hit a moment that matters.
    expect(leftovers).toBeGreaterThan(0);
    await writeWhole(file, 'new');
    expect(readdirSync(folder)).toEqual(['staff.json']);
  }, 60_000);

  test('leaves alone what another one is writing', async () => {
    const other = `${file}.new-${process.ppid}-other`;
    writeFileSync(other, 'half');
    await writeWhole(file, 'new');
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test('is not taken for a later one that has its number', async () => {
    writeFileSync(`${file}.new-${process.pid}-earlier`, 'half');
    await writeWhole(file, 'new');
    expect(readdirSync(folder)).toEqual(['staff.json']);
  });
});
