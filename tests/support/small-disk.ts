import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Only root may mount a disk. */
export const CAN_MOUNT = process.platform === 'linux' && process.getuid?.() === 0;

/** What a title says where it is left out. */
export const NEEDS_ROOT = CAN_MOUNT ? '' : ' (left out: only root on Linux can mount a small disk)';

/** A real disk of `size` bytes in memory, which fills up. Sizes are in pages of 4096 bytes, as the kernel counts them. */
export interface SmallDisk {
  readonly folder: string;
  /** Takes all that is left but so many pages. */
  readonly fill: (leftPages?: number) => void;
  /** Gives it back. */
  readonly free: () => void;
  readonly unmount: () => void;
}

const PAGE = 4096;

export function mountSmallDisk(size: number, within = tmpdir()): SmallDisk {
  const folder = mkdtempSync(join(within, 'disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=777`, 'tmpfs', folder]);
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill(leftPages = 0) {
      const left = Array.from({ length: leftPages }, (_, index) => join(folder, `left-${index}`));
      for (const page of left) writeFileSync(page, Buffer.alloc(PAGE));
      try {
        writeFileSync(ballast, Buffer.alloc(size));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      }
      for (const page of left) rmSync(page);
    },
    free: () => rmSync(ballast, { force: true }),
    unmount() {
      execFileSync('umount', [folder]);
      rmSync(folder, { recursive: true });
    },
  };
}
