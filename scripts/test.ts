import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.ts';
import { run, runShown } from './run.ts';
import { say } from './say.ts';
import { systemLibraries } from './system-libraries.ts';
import { type Count, countPlaywright, countVitest, FAILED, PASSED, sumOf } from './test-counts.ts';

// `npm test`: set-up, then everything that must be true, all of it even when something fails, and one sum at the end.
// `npm run test:all`: what `npm test` samples in full.
if (process.argv.includes('--all')) process.env['KIOSK_FULL'] = '1';

interface Stage {
  readonly name: string;
  readonly seconds: number;
  readonly count: Count;
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

const stages: Stage[] = [];
// Two at a time, for two cores: the unit tests come first, beside the tools that say yes or no and the builds.
await Promise.all([stage('unit and content', unitTests), checks()]);
await stage('end to end', endToEnd);
const sum = sumOf(stages.map(({ count }) => count));
if (sum.skipped > 0) console.log(`\n${sum.skipped} were skipped: what they need is not here`);
if (sum.notRun > 0) console.log(`\n${sum.notRun} of those that failed never ran, or not to their end`);
console.log(`\n${'stage'.padEnd(20)} seconds  passed  failed`);
for (const { name, seconds, count } of [...stages, { name: 'all', seconds: secondsSince(started), count: sum }]) {
  const figures = [seconds, count.passed, count.failed].map((figure) => String(figure).padStart(7));
  console.log([name.padEnd(20), ...figures].join(' '));
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed === 0 ? 0 : 1);

async function stage(name: string, work: () => Promise<Count>): Promise<void> {
  const began = performance.now();
  const count = await work().catch((error: Error) => {
    console.error(`${name}: ${error.message}`);
    return FAILED;
  });
  stages.push({ name, seconds: secondsSince(began), count });
}

/** One after another; the end-to-end tests need the last of them. */
async function checks(): Promise<void> {
  for (const [name, command, args] of [
    ['types', 'tsc', ['-p', '.']],
    ['lint and format', 'biome', ['check', '.']],
    ['styles', 'stylelint', ['{electron,renderer}/**/*.css']],
    ['content', 'node', ['scripts/check-content.ts']],
    ['builds', 'node', ['scripts/build-for-tests.ts']],
  ] as const)
    await stage(name, async () => yesOrNo(await runHeld(name, command, args)));
}

async function unitTests(): Promise<Count> {
  const file = reportFile('vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runHeld('unit and content', 'vitest', args);
  return orFailed(code, readReport(file, countVitest));
}

async function endToEnd(): Promise<Count> {
  say('test', 'end to end');
  const file = reportFile('e2e.json');
  const code = await runShown('playwright', ['test'], { cwd: root });
  const count = readReport(file, countPlaywright);
  if (count !== undefined) return orFailed(code, count);
  // A runner that died, or could not begin, can still tell what it should have run.
  await run('playwright', ['test', '--list'], { cwd: root });
  return orFailed(code, readReport(file, countPlaywright));
}

/** One tool that says yes or no: one check. */
function yesOrNo(code: number): Count {
  return code === 0 ? PASSED : FAILED;
}

/** A runner that ends badly without a failed test counts as one failure. */
function orFailed(code: number, count: Count = FAILED): Count {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** Shows what a program printed once it has ended, so that two at a time do not mix. */
async function runHeld(name: string, command: string, args: readonly string[]): Promise<number> {
  say('test', `${name} ...`);
  const { code, output } = await run(command, args, { cwd: root });
  say('test', `${name}: ${code === 0 ? 'passed' : `failed (${code})`}\n${output.trimEnd()}`);
  return code;
}

/** Where a runner shall write its report; the one of another run is gone. */
function reportFile(name: string): string {
  const file = join(out, name);
  rmSync(file, { force: true });
  return file;
}

/** Undefined where the runner left none. */
function readReport<Report>(file: string, count: (report: Report) => Count): Count | undefined {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')) as Report);
  } catch (error) {
    console.error(`${file}: no report (${(error as Error).message})`);
    return undefined;
  }
}

function secondsSince(began: number): number {
  return Math.round((performance.now() - began) / 1000);
}
