import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sharedEnvironment } from '../tests/support/displays.ts';
import { buildGallery, buildPseudoKiosk } from '../tests/support/gallery-program.ts';
import { build } from './build.ts';
import { root } from './paths.ts';
import { runShown } from './run.ts';
import { say } from './say.ts';
import { systemLibraries } from './system-libraries.ts';

// `npm test`: set-up, then everything that must be true, all of it even when something fails, and one sum at the end.

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const started = performance.now();
const out = join(root, 'out');
mkdirSync(out, { recursive: true });
await systemLibraries([
  // Real keys, a desktop to get out to and eyes for it; displays that come and go; what reaches the network.
  ...[
    'xdotool',
    'openbox',
    'x11-utils',
    'x11-xserver-utils',
    'xserver-xorg-core',
    'xserver-xorg-video-dummy',
    'strace',
  ],
  // A compositor of Wayland.
  'cage',
  // Another clock, a supervisor, and what an AppImage is made of.
  ...['faketime', 'systemd', 'squashfs-tools', 'squashfuse', 'fuse3', 'cpulimit', 'x11-apps'],
  // A screen reader, and what it speaks through.
  ...['orca', 'speech-dispatcher', 'at-spi2-core'],
]);

const counts: Count[] = [];
counts.push(await check('types', 'tsc', ['-p', '.']));
counts.push(await check('lint and format', 'biome', ['check', '.']));
counts.push(await check('styles', 'stylelint', ['{electron,renderer}/**/*.css']));
counts.push(await check('content', 'node', ['scripts/check-content.ts']));
counts.push(
  await suite(
    'unit and content',
    'vitest',
    ['run', '--reporter=default', '--reporter=json'],
    'vitest.json',
    vitestCount,
  ),
);
await build('test');
await build('product');
process.env[sharedEnvironment.gallery] = await buildGallery();
process.env[sharedEnvironment.pseudo] = await buildPseudoKiosk();
counts.push(await suite('end to end', 'playwright', ['test'], 'e2e.json', playwrightCount));

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${Math.round((performance.now() - started) / 1000)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** One tool that says yes or no: one check. */
async function check(name: string, command: string, args: readonly string[]): Promise<Count> {
  say('test', name);
  return (await runShown(command, args, { cwd: root })) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A test runner that leaves a report. One that ends badly without a failed test counts as one failure. */
async function suite(
  name: string,
  command: string,
  args: readonly string[],
  report: string,
  count: (json: never) => Count,
): Promise<Count> {
  say('test', name);
  const file = join(out, report);
  rmSync(file, { force: true });
  const outputFile = command === 'vitest' ? [`--outputFile.json=${file}`] : [];
  const code = await runShown(command, [...args, ...outputFile], { cwd: root });
  const counted = readReport(file, count);
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

function readReport(file: string, count: (json: never) => Count): Count {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')) as never);
  } catch (error) {
    console.error(`${file}: no report (${(error as Error).message})`);
    return { passed: 0, failed: 1 };
  }
}

function vitestCount(report: {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}): Count {
  sayLeftOut('unit tests', report.numPendingTests + report.numTodoTests);
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function playwrightCount(report: {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}): Count {
  const { expected, flaky, unexpected, skipped } = report.stats;
  sayLeftOut('end-to-end tests', skipped);
  if (flaky > 0) console.log(`${flaky} of the end-to-end tests passed only at the second try`);
  return { passed: expected + flaky, failed: unexpected };
}

/** Nobody looks for what did not run: such as tests that need systemd, where there is none. */
function sayLeftOut(which: string, count: number): void {
  if (count > 0) console.log(`${count} of the ${which} were skipped`);
}
