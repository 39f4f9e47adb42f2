import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

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
        'Kineret Kiosk.app',
        'Contents',
        'MacOS',
        'kineret-kiosk',
      );
    default:
      return join(dist, 'linux-unpacked', 'kineret-kiosk');
  }
}
