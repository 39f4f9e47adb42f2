import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../../scripts/build.ts';
import { electronProgram } from '../../scripts/electron-program.ts';
import { root } from '../../scripts/paths.ts';
import { say } from '../../scripts/say.ts';
import { systemLibraries } from '../../scripts/system-libraries.ts';
import { problemsAround } from '../support/monkey-rules.ts';
import { shareDisplays } from '../support/shared-displays.ts';
import { type Measure, soak, startForSoak } from '../support/soak.ts';

// `npm run soak -- --sessions N`: whole visits one after the other in one running kiosk, and what it holds on to.
const { values } = parseArgs({
  options: { sessions: { type: 'string', default: '1000' }, built: { type: 'boolean', default: false } },
});
const sessions = Number(values.sessions);
const EVERY = 50;
/** By then everything that is loaded once has been: each topic in each language, each walkthrough. */
const FROM = Math.min(100, Math.floor(sessions / 2 / EVERY) * EVERY);

/** How much more there may be at the end than after `FROM` visits, as a part of it. */
const TARGETS = { heap: 0.02, nodes: 0, listeners: 0, documents: 0, memory: 0.05 } as const;
type Target = keyof typeof TARGETS;
const NAMES: Readonly<Record<Target, string>> = {
  heap: 'JS heap of the page after garbage collection',
  nodes: 'DOM nodes',
  listeners: 'listeners',
  documents: 'documents',
  memory: 'memory of all processes',
};

await systemLibraries();
if (!values.built) await build('test');
const stop = await shareDisplays();
const kiosk = await startForSoak();
const began = performance.now();
const measures = await soak(kiosk, {
  visits: sessions,
  every: EVERY,
  onMeasure: (measure) => say('soak', lineOf(measure)),
});
const minutes = (performance.now() - began) / 60_000;
const problems = await problemsAround(kiosk);
await kiosk.close();
stop();

const from = measures.find(({ visits }) => visits === FROM);
const to = measures.at(-1);
if (from === undefined || to === undefined) throw new Error(`at least ${2 * EVERY} sessions are needed`);
const rows = (Object.keys(TARGETS) as Target[]).map((name) => {
  const growth = to[name] / from[name] - 1;
  const target = TARGETS[name];
  return { name, from: from[name], to: to[name], growth, target, isMet: growth <= target };
});
const electron = await electronProgram();
const table = [
  `Electron ${electron.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}, ${sessions} visits in ${minutes.toFixed(0)} minutes.`,
  '',
  `| what | after ${from.visits} visits | after ${to.visits} | growth | target |`,
  '|---|---|---|---|---|',
  ...rows.map(
    ({ name, from: was, to: is, growth, target, isMet }) =>
      `| ${NAMES[name]} | ${shown(name, was)} | ${shown(name, is)} | ${percent(growth)} | ${isMet ? 'met' : 'missed'}: at most ${percent(target)} |`,
  ),
].join('\n');
mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(
  join(root, 'out', 'soak.json'),
  JSON.stringify({ electron, sessions, minutes, rows, problems, measures }, null, 2),
);
writeFileSync(join(root, 'out', 'soak.md'), `${table}\n`);
console.log(`\n${table}`);
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 && rows.every(({ isMet }) => isMet) ? 0 : 1);

function lineOf({ visits, heap, nodes, listeners, documents, mainHeap, memory }: Measure): string {
  return `${visits} visits: heap ${megabytes(heap)}, main process ${megabytes(mainHeap)}, ${nodes} nodes, ${listeners} listeners, ${documents} documents, all processes ${megabytes(memory)}`;
}

function shown(name: Target, value: number): string {
  return name === 'heap' || name === 'memory' ? megabytes(value) : String(value);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(2)} MB`;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}
