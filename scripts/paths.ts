import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where the content is taken from: this project, or for a trial a folder laid out like it, named by KIOSK_CONTENT. */
export const contentRoot = resolve(root, process.env['KIOSK_CONTENT'] ?? '.');

/** The two builds: `product` is what a clinic gets; `test` differs in one fuse, which lets the tests look inside. */
export type Flavour = 'product' | 'test';

/** The program that electron-builder's `dir` target leaves behind, by platform. */
export function programPath(flavour: Flavour): string {
  const dist = join(root, 'dist', flavour);
  switch (process.platform) {
    case 'win32':
      return join(dist, 'win-unpacked', 'kineret-kiosk.exe');
    case 'darwin':
      return join(
        dist,
        `mac${process.arch === 'arm64' ? '-arm64' : ''}`,
        'kineret-kiosk.app',
        'Contents',
        'MacOS',
        'kineret-kiosk',
      );
    default:
      return join(dist, 'linux-unpacked', 'kineret-kiosk');
  }
}
