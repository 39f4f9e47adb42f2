import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kioskKey } from '../../scripts/build.ts';
import { keepBuild } from '../../scripts/kept-build.ts';
import { root } from '../../scripts/paths.ts';
import { galleryKey, pseudoKey } from '../support/gallery-program.ts';

let project: string;
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'kept-'));
  for (const name of ['content', 'electron', 'locales', 'renderer', 'scripts', 'tests'])
    cpSync(join(root, name), join(project, name), { recursive: true });
  for (const name of ['electron.vite.config.ts', 'electron-builder.yml', 'package.json', 'package-lock.json'])
    cpSync(join(root, name), join(project, name));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Which builds are made anew once somebody has changed this file. */
function madeAnewAfter(file: string): readonly string[] {
  const keys = () => ({ kiosk: kioskKey('33.2.1', project), gallery: galleryKey(project), pseudo: pseudoKey(project) });
  const before = keys();
  appendFileSync(join(project, file), '\n');
  const after = keys();
  return (['kiosk', 'gallery', 'pseudo'] as const).filter((name) => after[name] !== before[name]);
}

describe('whoever changes', () => {
  // The gallery and the kiosk with pseudo-languages are made anew with the kiosk: they are that program with another
  // page.
  test.each([
    ['a screen', 'renderer/welcome.tsx'],
    ['words', 'locales/es/ui.json'],
    ['a dose', 'content/kineret/medicine.json'],
    ['what is packaged', 'electron-builder.yml'],
    ['what a clinic sees of its version', 'package.json'],
    ['a package', 'package-lock.json'],
    ['how the content is bundled', 'scripts/content-plugin.ts'],
    ['where the programs come from', 'scripts/paths.ts'],
  ])('%s has a new kiosk: %s', (_what, file) => {
    expect(existsSync(join(project, file)), file).toBe(true);
    expect(madeAnewAfter(file)).toContain('kiosk');
  });

  test.each([
    ['the gallery', 'tests/gallery/gallery.tsx', ['gallery']],
    ['what the gallery asks of a layout', 'tests/support/layout-problems.ts', ['gallery']],
    ['the pseudo-languages', 'tests/support/pseudo-locales.ts', ['gallery', 'pseudo']],
    ['how both are built', 'tests/support/gallery-program.ts', ['gallery', 'pseudo']],
  ])('%s has that alone made anew: %s', (_what, file, anew) => {
    expect(madeAnewAfter(file)).toEqual(anew);
  });

  test.each(['tests/e2e/every-screen.spec.ts', 'tests/unit/session.test.ts', 'tests/support/person.ts'])(
    'a test, or what helps it, waits for no build: %s',
    (file) => {
      expect(madeAnewAfter(file)).toEqual([]);
    },
  );

  test('the version of Electron has a new kiosk', () => {
    expect(kioskKey('45.4.1', project)).not.toBe(kioskKey('33.2.1', project));
  });
});

test('what was built is kept, and made anew for another key, once it is gone, and after a build that was interrupted', async () => {
  const built = { built: join(project, 'built'), stamp: join(project, 'stamp') };
  const made: string[] = [];
  const make = (key: string) =>
    keepBuild({ ...built, key }, async () => {
      if (key === 'fails') throw new Error('interrupted');
      made.push(key);
      writeFileSync(built.built, key);
    });
  await make('one');
  await make('one');
  expect(made).toEqual(['one']);
  await make('two');
  await expect(make('fails')).rejects.toThrow('interrupted');
  await make('two');
  expect(made).toEqual(['one', 'two', 'two']);
  rmSync(built.built);
  await make('two');
  expect(made).toHaveLength(4);
});
