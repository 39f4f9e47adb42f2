import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const include = ['tests/unit/**/*.test.{ts,tsx}', 'tests/content/**/*.test.ts'];
const root = import.meta.dirname;
/** What stands in for a module stands in for it in every file that shares the module: these share none. */
const mocking = globSync(include, { cwd: root }).filter((file) =>
  /\bvi\.mock\(/.test(readFileSync(join(root, file), 'utf8')),
);

export default defineConfig({
  test: {
    // Screens are drawn to text in Node; their styles are looked at in the real program.
    css: false,
    // Nobody waits for these while all is well: they are for a computer that is four times slower, or busy with
    // something else.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      // Modules are loaded, and the content is parsed, once a worker, not once a file.
      { extends: true, test: { name: 'shared', include, exclude: mocking, isolate: false } },
      { extends: true, test: { name: 'mocking', include: mocking } },
    ],
  },
});
