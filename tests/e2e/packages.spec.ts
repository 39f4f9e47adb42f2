import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { programPath, root } from '../../scripts/paths.ts';

// On a computer that has nothing but what the Debian package asks for, the program finds each library that it is linked
// with.

const why = ['/usr/bin/dpkg', '/usr/bin/readelf', '/sbin/ldconfig'].find((tool) => !existsSync(tool));

/** The names that a program or library asks the loader for. */
function neededBy(file: string): readonly string[] {
  const said = execFileSync('readelf', ['-d', file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return [...said.matchAll(/\(NEEDED\).*\[(.+)\]/g)].map(([, name = '']) => name);
}

/** The package that a library came from, by the name it had before Debian renamed some for large times. */
function packageOf(library: string, known: string): string {
  const path =
    known
      .split('\n')
      .find((line) => line.trim().startsWith(`${library} `))
      ?.split(' => ')[1] ?? '';
  const places = [path, realpathSync(path)].flatMap((place) => [place, place.replace(/^\/usr/, '')]);
  for (const place of places) {
    try {
      const said = execFileSync('dpkg', ['-S', place], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
      return said.replace(/:.*$/s, '').replace(/t64$/, '');
    } catch {
      // Debian lists some under /lib and some under /usr/lib.
    }
  }
  throw new Error(`${library}: of no package`);
}

test(`each library of the program is in a package that the Debian package depends on${why === undefined ? '' : ` (left out: no ${why})`}`, () => {
  test.skip(why !== undefined);
  const folder = dirname(programPath('test'));
  const files = ['kineret-kiosk', 'chrome-sandbox', 'chrome_crashpad_handler', ...globSync('*.so*', { cwd: folder })];
  const own = new Set(files.map((file) => basename(file)));
  const needed = new Set(files.flatMap((file) => neededBy(join(folder, file))).filter((name) => !own.has(name)));
  expect(needed.size).toBeGreaterThan(20);
  const known = execFileSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' });
  const packages = [...new Set([...needed].map((library) => packageOf(library, known)))].sort();
  const config = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
  const depends = [...(/^ {2}depends:\n((?: {4}- .*\n)+)/m.exec(config)?.[1] ?? '').matchAll(/- (\S+)/g)];
  expect(depends.map(([, name]) => name)).toEqual(packages);
});
