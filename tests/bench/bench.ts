import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { build, bundle, packageFolder } from '../../scripts/build.ts';
import { electronProgram } from '../../scripts/electron-program.ts';
import { asOrdinaryUser, type Runnable } from '../../scripts/ordinary-user.ts';
import { root } from '../../scripts/paths.ts';
import { say } from '../../scripts/say.ts';
import { systemLibraries } from '../../scripts/system-libraries.ts';
import { startVirtualDisplay } from '../../scripts/virtual-display.ts';
import { shareDisplays } from '../support/shared-displays.ts';
import { secondsForMany, secondsForThisContent } from './content-gates.ts';
import { writeManyfold } from './manyfold.ts';
import { type Start, startOnce } from './start-once.ts';
import { measureComfortChanges, measureStepChanges } from './step-changes.ts';

// `npm run bench`: speed as ratios measured in one run, alternating, so that what else the machine does falls on both sides.
const ROUNDS = Number(process.argv[2] ?? 12);
const STEP_CHANGES = 100;
const COMFORT_CHANGES = 60;
const TIMES = 100;
const work = join(root, '.cache', 'bench');

await systemLibraries();
const programs = {
  bare: await packBare(),
  kiosk: await build('test'),
  topics: await packManyfold('topics'),
  languages: await packManyfold('languages'),
} as const;
type Name = keyof typeof programs;
const names = Object.keys(programs) as Name[];

const display = await startVirtualDisplay(1366, 768);
const runnables = Object.fromEntries(names.map((name) => [name, asOrdinaryUser(programs[name])])) as Record<
  Name,
  Runnable
>;
const starts: Record<Name, Start[]> = { bare: [], kiosk: [], topics: [], languages: [] };
// The first start of each warms the disk cache and does not count.
for (const name of names) await startOnce(runnables[name], display.name);
for (let round = 1; round <= ROUNDS; round += 1) {
  say('bench', `start ${round} of ${ROUNDS}`);
  for (const name of names) starts[name].push(await startOnce(runnables[name], display.name));
}
display.stop();

say('bench', `${STEP_CHANGES} step changes`);
const stop = await shareDisplays();
const changes = await measureStepChanges(STEP_CHANGES);
say('bench', `${COMFORT_CHANGES} changes of theme and text size`);
const comfortChanges = await measureComfortChanges(COMFORT_CHANGES);
stop();

const median = (values: readonly number[]) => quantile(values, 0.5);
const paint = (name: Name) => median(starts[name].map(({ paintMs }) => paintMs));
const memory = (name: Name) => median(starts[name].map(({ memoryBytes }) => memoryBytes)) / 1024 / 1024;
const rows = [
  row(
    'start: spawn to first contentful paint, against a bare Electron window',
    paint('kiosk') / paint('bare'),
    1.15,
    `${paint('kiosk').toFixed(0)} ms against ${paint('bare').toFixed(0)} ms`,
  ),
  row(
    'memory of all processes, against a bare Electron window',
    memory('kiosk') / memory('bare'),
    1.1,
    `${memory('kiosk').toFixed(0)} MB against ${memory('bare').toFixed(0)} MB`,
  ),
  ...(['topics', 'languages'] as const).map((name) =>
    row(
      `start with ${TIMES} times the ${name}, against as it is`,
      paint(name) / paint('kiosk'),
      1.05,
      `${paint(name).toFixed(0)} ms against ${paint('kiosk').toFixed(0)} ms`,
    ),
  ),
  row(
    'step change: release of the finger to the next paint, p99, in ms',
    quantile(changes, 0.99),
    50,
    `median ${median(changes).toFixed(1)} ms`,
  ),
  row(
    'change of theme or text size to the next paint, against a step change, medians',
    median(comfortChanges) / median(changes),
    1.5,
    `${median(comfortChanges).toFixed(1)} ms, p99 ${quantile(comfortChanges, 0.99).toFixed(1)} ms`,
  ),
];
say('bench', 'content gates');
rows.push(
  row('content gates on this content, in seconds', secondsForThisContent(), 10, '18 topics, 2 languages'),
  row('content gates on 20 medicines of this size in 12 languages, in seconds', secondsForMany(20, 12), 60, ''),
);
const electron = await electronProgram();
const table = [
  `Electron ${electron.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}, software rendering on a virtual display, median of ${ROUNDS} alternating starts, ${STEP_CHANGES} step changes.`,
  '',
  '| what | measured | target | |',
  '|---|---|---|---|',
  ...rows.map(
    ({ what, measured, target, detail }) =>
      `| ${what} | ${measured.toFixed(2)} | ${measured <= target ? 'met' : 'missed'}: at most ${target} | ${detail} |`,
  ),
].join('\n');
mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(
  join(root, 'out', 'bench.json'),
  JSON.stringify({ electron, rounds: ROUNDS, rows, starts, changes, comfortChanges }, null, 2),
);
writeFileSync(join(root, 'out', 'bench.md'), `${table}\n`);
console.log(`\n${table}`);
process.exit(0);

function row(what: string, measured: number, target: number, detail: string) {
  return { what, measured, target, detail };
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** A window with one line of HTML, packaged the same way, but for the fuse that lets a page come from file:. */
async function packBare(): Promise<string> {
  const folder = join(work, 'bare');
  const out = join(folder, 'out');
  mkdirSync(join(out, 'main'), { recursive: true });
  mkdirSync(join(out, 'renderer'), { recursive: true });
  writeFileSync(
    join(out, 'main', 'main.js'),
    "import { app, BrowserWindow } from 'electron';\nimport { join } from 'node:path';\napp.whenReady().then(() => new BrowserWindow({ kiosk: true, frame: false }).loadFile(join(import.meta.dirname, '../renderer/index.html')));\n",
  );
  writeFileSync(join(out, 'renderer', 'index.html'), '<!doctype html><h1>Hello</h1>');
  writeFileSync(join(out, 'THIRD-PARTY-NOTICES.txt'), '');
  return pack(
    folder,
    'electronFuses:\n  enableNodeCliInspectArguments: true\n  grantFileProtocolExtraPrivileges: true\n',
  );
}

/** Topics and languages each for themselves: both at once would be a million files. */
async function packManyfold(name: 'topics' | 'languages'): Promise<string> {
  const folder = join(work, name);
  const content = join(work, `${name}-content`);
  say('bench', `building with ${TIMES} times the ${name}`);
  rmSync(content, { recursive: true, force: true });
  writeManyfold(content, { topics: 1, languages: 1, [name]: TIMES });
  await bundle(join(folder, 'out'), { KIOSK_CONTENT: content });
  rmSync(content, { recursive: true, force: true });
  return pack(folder);
}

async function pack(folder: string, fuses?: string): Promise<string> {
  for (const name of ['package.json', 'LICENSE', 'electron-builder.yml', 'electron-builder.test.yml']) {
    cpSync(join(root, name), join(folder, name));
  }
  const config = 'electron-builder.test.yml';
  if (fuses !== undefined)
    writeFileSync(
      join(folder, config),
      readFileSync(join(folder, config), 'utf8').replace(/^electronFuses:[\s\S]*/m, fuses),
    );
  await packageFolder(config, await electronProgram(), folder);
  const program = join(folder, 'dist', 'test', 'linux-unpacked', 'kineret-kiosk');
  if (!existsSync(program)) throw new Error(`${program} is missing: the bench runs on Linux`);
  return program;
}
