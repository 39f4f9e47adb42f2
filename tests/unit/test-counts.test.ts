import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/paths.ts';
import { countPlaywright, countVitest } from '../../scripts/test-counts.ts';

// The reports are those of the runners themselves: what they call "skipped" is for them to say.

let project: string;
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'counts-'));
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project, name), text);
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

const files = {
  'package.json': '{ "type": "module" }',
  'playwright.config.ts': `
    export default {
      workers: 1,
      globalTimeout: Number(process.env.GLOBAL_TIMEOUT ?? 0),
      projects: [
        { name: 'first', testMatch: 'first.spec.ts' },
        { name: 'second', testMatch: 'second.spec.ts', dependencies: ['first'] },
        { name: 'endless', testMatch: 'endless.spec.ts' },
      ],
    };`,
  'first.spec.ts': `
    import { expect, test } from 'playwright/test';
    test('passes', () => {});
    test.fail('fails as it should', () => { expect(1).toBe(2); });
    test.skip('is declared as skipped', () => {});
    test('skips itself', () => { test.skip(true, 'there is no systemd'); });
    test('fails', () => { expect(1).toBe(2); });
    test.describe('one after another', () => {
      test.describe.configure({ mode: 'serial' });
      test('fails', () => { expect(1).toBe(2); });
      test('is kept from running', () => {});
    });
    test.describe('with a hook that fails', () => {
      test.beforeAll(() => { throw new Error('no display'); });
      test('fails', () => {});
      test('is kept from running', () => {});
    });`,
  'second.spec.ts': `
    import { test } from 'playwright/test';
    test('waits for the first project', () => {});
    test.skip('is declared as skipped', () => {});`,
  'endless.spec.ts': `
    import { test } from 'playwright/test';
    test('never ends', () => new Promise(() => {}));
    test('is never reached', () => {});
    test.skip('is declared as skipped', () => {});`,
  'some.test.ts': `
    import { beforeAll, describe, expect, test } from 'vitest';
    test('passes', () => {});
    test('fails', () => expect(1).toBe(2));
    describe('with a hook that fails', () => {
      beforeAll(() => { throw new Error('no file'); });
      test('is kept from running', () => {});
    });`,
  'skips.test.ts': `
    import { test } from 'vitest';
    test('passes', () => {});
    test.skip('is declared as skipped', () => {});`,
  'unloadable.test.ts': `import './missing.ts';`,
  'dies.test.ts': `
    import { test } from 'vitest';
    test('ends its process', () => new Promise(() => process.kill(process.pid, 'SIGKILL')));
    test('is never reached', () => {});`,
};

/** The report of a run, as each runner writes it. */
async function reportOf<Report>(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Report> {
  const file = join(mkdtempSync(join(project, 'report-')), 'report.json');
  const output = { PLAYWRIGHT_JSON_OUTPUT_FILE: file, ...environment };
  const extra = command === 'vitest' ? [`--outputFile=${file}`] : [];
  const run = spawn(join(root, 'node_modules', '.bin', command), [...args, '--reporter=json', ...extra], {
    cwd: project,
    env: { ...process.env, ...output },
    stdio: 'ignore',
  });
  await new Promise((resolve) => run.on('close', resolve));
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

test.concurrent('end-to-end tests that another failure kept from running count as failed, those declared as skipped do not', async () => {
  const report = await reportOf<never>('playwright', ['test', '--project=first', '--project=second']);
  expect(countPlaywright(report)).toEqual({ passed: 2, failed: 6, notRun: 3, skipped: 3 });
});

test.concurrent('end-to-end tests that a time limit for the whole run kept from ending count as failed', async () => {
  const environment = { GLOBAL_TIMEOUT: '1500' };
  const report = await reportOf<never>('playwright', ['test', '--project=endless'], environment);
  expect(countPlaywright(report)).toEqual({ passed: 0, failed: 2, notRun: 2, skipped: 1 });
});

test.concurrent('of a runner that left no report, the list of its tests says how many did not run', async () => {
  const report = await reportOf<never>('playwright', ['test', '--list', '--project=endless']);
  expect(countPlaywright(report)).toEqual({ passed: 0, failed: 2, notRun: 2, skipped: 1 });
});

test.concurrent('unit tests in a file that could not be loaded or whose process ended, and behind a hook that failed, count as failed', async () => {
  const report = await reportOf<never>('vitest', ['run', '--pool=forks', 'test.ts']);
  // Passed: one in each of two files. Failed: one, one behind the hook, two whose process ended, and a file.
  expect(countVitest(report)).toEqual({ passed: 2, failed: 5, notRun: 3, skipped: 1 });
});
