import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveAsset } from '../../electron/resolve-asset.ts';

const folder = join('/srv', 'app');

/** A second on a computer with nothing else to do. */
const FUZZ_MS = 60_000;

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

  const inside = (file: string) => file.startsWith(folder + join('/')) && !/[\\:\0]|[/]\.\.([/]|$)/.test(file);

  test(
    'every address that would leave the folder',
    () => {
      const piece = fc.oneof(
        fc.constantFrom('..', '.', '%2e%2e', '.%2e', '%252e%252e', '%c0%ae', '%u002e', '\uff0e\uff0e', '\u2024\u2024'),
        fc.constantFrom(
          '/',
          '%2f',
          '%252f',
          '%2F',
          '\\',
          '%5c',
          '%5C',
          '\uff0f',
          '\u2215',
          '//',
          ';',
          '?',
          '#',
          '@',
          ':',
        ),
        fc.constantFrom(
          'C:',
          'c%3a',
          '\\\\server\\share',
          '%5c%5c?%5c',
          '~',
          'NUL',
          'CON',
          '::$DATA',
          'etc',
          'passwd',
          'index.html',
        ),
        fc.constantFrom(
          '\0',
          '%00',
          '\r\n',
          '%0d%0a',
          '\t',
          '\u202e',
          '\ufeff',
          'e\u0301',
          '\u00e9',
          '\ud800',
          '%',
          '%zz',
          '%25',
        ),
        fc.constant('a'.repeat(5_000)),
        fc.string({ unit: 'binary', maxLength: 4 }),
      );
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
          const file = resolveAsset(folder, `kiosk://app/${pieces.join('')}`);
          if (file !== undefined) expect(file).toSatisfy(inside);
        }),
        { numRuns: 1500 },
      );
    },
    FUZZ_MS,
  );

  test(
    'whatever is no address of the kiosk',
    () => {
      const address = fc.oneof(
        fc.webUrl(),
        fc.string({ unit: 'binary' }),
        fc.string().map((text) => `kiosk:${text}`),
      );
      fc.assert(
        fc.property(address, (text) => {
          const file = resolveAsset(folder, text);
          if (file === undefined) return;
          expect(new URL(text).host).toBe('app');
          expect(file).toSatisfy(inside);
        }),
        { numRuns: 1500 },
      );
    },
    FUZZ_MS,
  );
});
