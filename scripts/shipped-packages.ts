import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from './paths.ts';

/** Notes which packages a bundle took code or files from, in `out`/packages/<name>.json. */
export function noteShippedPackages(out: string, name: string): Plugin {
  const packages = new Set<string>();
  return {
    name: 'kiosk-shipped-packages',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        const files = part.type === 'chunk' ? part.moduleIds : part.originalFileNames;
        for (const file of files) {
          // A package may bring its own copy of another: the path says which one was bundled.
          const found = /node_modules\/((?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(
            file.replaceAll('\\', '/'),
          )?.[1];
          if (found !== undefined) packages.add(found);
        }
      }
    },
    writeBundle() {
      mkdirSync(join(out, 'packages'), { recursive: true });
      writeFileSync(join(out, 'packages', `${name}.json`), JSON.stringify([...packages].sort()));
    },
  };
}

/** Writes `out`/THIRD-PARTY-NOTICES.txt: name, version, licence and its text, for every package that was bundled. */
export function writeNotices(out: string): void {
  const names = globSync('packages/*.json', { cwd: out }).flatMap(
    (file) => JSON.parse(readFileSync(join(out, file), 'utf8')) as readonly string[],
  );
  const notices = [...new Set(names)].sort().map(notice);
  const head =
    'This program contains the packages below. Electron and Chromium bring their own notices beside this file.\n';
  writeFileSync(join(out, 'THIRD-PARTY-NOTICES.txt'), [head, ...notices].join(`\n${'-'.repeat(80)}\n\n`));
}

function notice(path: string): string {
  const folder = join(root, 'node_modules', path);
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license: string;
  };
  const file = globSync('{LICENSE,LICENCE,COPYING}*', { cwd: folder }).sort()[0];
  if (file === undefined) throw new Error(`${name} ships without a licence text`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
