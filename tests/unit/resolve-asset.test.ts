import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveAsset } from '../../electron/resolve-asset.ts';

const folder = join('/srv', 'app');

describe('the kiosk finds its own files', () => {
  test.each([
    ['kiosk://app/index.html', 'index.html'],
    ['kiosk://app/assets/page.js?v=1#top', join('assets', 'page.js')],
    ['kiosk://app/words/./en.js', join('words', 'en.js')],
    ['kiosk://app/a%20b.js', 'a b.js'],
  ])('%s', (address, file) => {
    expect(resolveAsset(folder, address)).toBe(join(folder, file));
  });
});

describe('the kiosk refuses', () => {
  test.each([
    ['the folder itself', 'kiosk://app/'],
    ['an escaped parent folder', 'kiosk://app/..%2f..%2fetc/passwd'],
    ['a parent folder escaped twice', 'kiosk://app/%2e%2e%2f%2e%2e%2fetc/passwd'],
    ['a sibling whose name starts alike', 'kiosk://app/..%2fapp-secret/x'],
    ['a backslash', 'kiosk://app/..%5c..%5cwindows'],
    ['a drive letter', 'kiosk://app/C:/windows/win.ini'],
    ['a stream of a file', 'kiosk://app/index.html::$DATA'],
    ['a NUL', 'kiosk://app/index.html%00.js'],
    ['a broken escape', 'kiosk://app/%E0%A4%A'],
    ['another host', 'kiosk://other/index.html'],
    ['a host that starts alike', 'kiosk://app.example/index.html'],
    ['a user name', 'kiosk://me@app/index.html'],
    ['another scheme', 'file:///etc/passwd'],
    ['the network', 'https://app/index.html'],
    ['no address', 'index.html'],
  ])('%s', (_what, address) => {
    expect(resolveAsset(folder, address)).toBeUndefined();
  });

  test('every address that would leave the folder', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '/',
      '\\',
      '%5c',
      'a',
      'etc',
      '%00',
      ':',
      '~',
      '%25',
      '.%2e',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = resolveAsset(folder, `kiosk://app/${pieces.join('')}`);
        if (file !== undefined) expect(file.startsWith(folder + join('/'))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
