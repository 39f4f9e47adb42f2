import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/paths.ts';

/** What a folder may import, besides its own files: a folder says where its code may run. */
const allowed: Readonly<Record<string, readonly RegExp[]>> = {
  content: [/^zod$/, /^syllable$/, /^node:crypto$/],
  renderer: [
    /^content\/(schema|words)\.ts$/,
    /^electron\/ipc\/contract\.ts$/,
    /^locales\//,
    /^react$/,
    /^react-dom\/client$/,
    /^i18next$/,
    /^healthicons-react\/outline-24px$/,
    /^virtual:kiosk-start$/,
  ],
  electron: [
    /^electron$/,
    /^node:/,
    /^zod$/,
    /^locales\/languages\.json$/,
    /^content\/kineret\/walkthroughs\.json$/,
    /^content\/words\.ts$/,
    /^renderer\/styles\/tokens\.css\?raw$/,
    // The self-check compares what the page does with it.
    /^renderer\/styles\/physical-size\.ts$/,
    /^virtual:kiosk-resting$/,
    // The screen that rests is a page too, and fingers press there in the same way.
    /^renderer\/input\/press\.ts$/,
    // What the self-check says on the command line is what it says on the screen.
    /^locales\/en\/staff\.json$/,
  ],
};

/** From these the page takes types alone: their code runs while building. */
const typesOnly = [/^content\//, /^electron\//, /^locales\//];

interface Import {
  readonly file: string;
  readonly from: string;
  readonly isType: boolean;
}

function importsOf(folder: string): readonly Import[] {
  return globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }).flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const statements = [...text.matchAll(/^(import|export)\s+(type\s+)?[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm)];
    return statements.map(([, , type, named, bare]) => {
      const name = named ?? bare ?? '';
      const from = name.startsWith('.') ? relative(root, join(root, dirname(file), name)).replaceAll('\\', '/') : name;
      return { file, from, isType: type !== undefined };
    });
  });
}

for (const [folder, rules] of Object.entries(allowed)) {
  describe(`${folder}/`, () => {
    const imports = importsOf(folder);

    test('imports only what may run where it runs', () => {
      expect(imports.length).toBeGreaterThan(0);
      const strangers = imports.filter(
        ({ from }) => !from.startsWith(`${folder}/`) && !rules.some((rule) => rule.test(from)),
      );
      expect(strangers).toEqual([]);
    });
  });
}

test('what is taught needs nothing but zod; only the checks, which run while building, count syllables and hashes', () => {
  const taught = importsOf('content').filter(({ file }) => !file.startsWith('content/check/'));
  expect(taught.filter(({ from }) => from !== 'zod' && !from.startsWith('content/'))).toEqual([]);
});

test('renderer/ takes types alone from content/, electron/ and locales/', () => {
  const values = importsOf('renderer').filter(
    ({ from, isType }) => !isType && typesOnly.some((rule) => rule.test(from)),
  );
  expect(values).toEqual([]);
});

test('no default exports but where a tool asks for one', () => {
  const files = globSync('{content,electron,renderer,scripts,tests}/**/*.{ts,tsx}', { cwd: root });
  const withDefault = files.filter((file) => /^export default /m.test(readFileSync(join(root, file), 'utf8')));
  expect(withDefault).toEqual(['tests/e2e/share-displays.ts']);
});
