import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../../scripts/build.ts';
import { root } from '../../scripts/paths.ts';
import { say } from '../../scripts/say.ts';
import { systemLibraries } from '../../scripts/system-libraries.ts';
import { diceFor } from '../support/dice.ts';
import { isResting, isWelcome, passed, startLone } from '../support/lone-kiosk.ts';
import { beginVisit, NOTHING_LEFT, whatIsLeft } from '../support/lone-visit.ts';
import { shareDisplays } from '../support/shared-displays.ts';

// `npm run chaos`: one kiosk, killed again and again at moments that nobody chose, in its page, its helpers and the program itself. Each time Welcome or
// the screen that rests must be there anew within its bound, with one of each process, and nothing of the visit that was on the screen.
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, seed: { type: 'string' }, built: { type: 'boolean' } },
});
const kills = Number(values.kills);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));

/** What came of it: a new page in the same program, a new start of the program (also of one whose page died too often), or a screen that rests. */
const KINDS = ['page', 'start', 'rest'] as const;
type Kind = (typeof KINDS)[number];
/** Three seconds for a page, and one for whatever else this computer does. A program that is gone waits for its supervisor first, and starts. */
const WITHIN_MS: Readonly<Record<Kind, number>> = { page: 4_000, start: 15_000, rest: 15_000 };
/** Long enough for anything: what takes longer than this never came. */
const GIVE_UP_MS = 15_000;
const SETTLED_MS = 2_000;
const SINGLE = ['main', 'renderer', 'gpu-process', 'utility'] as const;
type Target = (typeof SINGLE)[number];
const weights: readonly (readonly [number, Target])[] = [
  [5, 'renderer'],
  [2, 'main'],
  [2, 'gpu-process'],
  [1, 'utility'],
];

interface Kill {
  readonly number: number;
  readonly target: Target;
  /** What was on the screen: `nothing` while the kiosk started. */
  readonly on: 'welcome' | 'visit' | 'resting' | 'nothing';
  readonly kind: Kind;
  readonly tookMs: number | undefined;
  readonly problems: readonly string[];
}

await systemLibraries();
if (!values.built) await build('test');
const stop = await shareDisplays();
say('chaos', `seed ${seed}, ${kills} kills`);
let isOver = false;
const kiosk = startLone({ start: supervised });
await kiosk.shows(isWelcome, 30_000);
const done: Kill[] = [];
for (let number = 0; number < kills; number += 1) {
  done.push(await killOnce(number));
  const { problems } = done.at(-1) as Kill;
  for (const problem of problems) console.error(`kill ${number}: ${problem}`);
  if ((number + 1) % 20 === 0) say('chaos', `${number + 1} of ${kills}`);
}
isOver = true;
await kiosk.stop();
stop();

const problems = done.flatMap((kill) => kill.problems);
const report = {
  seed,
  kills: done.length,
  byTarget: Object.fromEntries(SINGLE.map((name) => [name, summary(done.filter(({ target }) => target === name))])),
  byKind: Object.fromEntries(KINDS.map((name) => [name, summary(done.filter(({ kind }) => kind === name))])),
  problems,
  done,
};
const file = join(root, 'out', 'chaos.json');
mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(file, JSON.stringify(report, null, 1));
console.table(report.byTarget);
console.table(report.byKind);
say('chaos', `seed ${seed}: ${done.length} kills, ${problems.length} problems (${file})`);
process.exit(problems.length === 0 ? 0 : 1);

/** As a service of systemd with the unit of docs/install.md: what is left of a program that failed is ended, and 2 s later it starts again. */
function supervised(program: string, args: readonly string[], environment: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(program, args, { env: environment, stdio: 'ignore', detached: true });
  child.once('exit', async (code) => {
    if (code === 0 || isOver) return;
    await kiosk.stop();
    await passed(2_000);
    if (!isOver) supervised(program, args, environment);
  });
  return child;
}

async function killOnce(number: number): Promise<Kill> {
  const dice = diceFor(seed, number);
  const thrown = dice.byWeight(weights);
  // As far as it gets: a screen that rests has no languages.
  await beginVisit(kiosk, dice.below(4)).catch(() => undefined);
  await passed(dice.below(2_500));
  const seen = await kiosk.sight();
  const on =
    seen === undefined || seen.text === ''
      ? 'nothing'
      : isWelcome(seen)
        ? 'welcome'
        : isResting(seen)
          ? 'resting'
          : 'visit';
  // Time passes in the life of a kiosk that a run cannot wait for: after ten minutes no start counts any more.
  if (on === 'resting') rmSync(join(kiosk.dataFolder, 'relaunches.json'), { force: true });
  const target = on === 'resting' ? 'main' : thrown;

  const { before, since } = await kill(target);
  let kind: Kind = 'start';
  const tookMs = await isOverWith(before, target, since)
    .then(() => kiosk.shows((sight) => isWelcome(sight) || isResting(sight), GIVE_UP_MS, since))
    .catch(() => undefined);
  const sight = await kiosk.sight();
  if (sight !== undefined && isResting(sight)) kind = 'rest';
  else if (before.main === pidsOf('main')[0]) kind = 'page';
  return {
    number,
    target,
    on,
    kind,
    tookMs: tookMs && Math.round(tookMs),
    problems: await wrongNow(target, kind, tookMs),
  };
}

function pidsOf(type: Target): readonly number[] {
  return kiosk.processes().flatMap((known) => (known.type === type ? [known.pid] : []));
}

/** Once there is one to be killed: each round is a real one. What was there before tells later what is new. */
async function kill(target: Target) {
  for (const giveUpAt = performance.now() + GIVE_UP_MS; performance.now() < giveUpAt; await passed(20)) {
    const [main] = pidsOf('main');
    const pages = pidsOf('renderer');
    const killed = pidsOf(target).filter(killedNow);
    if (killed.length > 0) return { before: { main, gone: [...killed, ...pages] }, since: performance.now() };
  }
  throw new Error(`there is no process of type ${target} to be killed`);
}

/** False where it ended by itself in between. */
function killedNow(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}

/** What was killed and, after any of these faults, the page of before too: what is seen until then is the old Welcome. */
async function isOverWith(before: { readonly gone: readonly number[] }, target: Target, since: number): Promise<void> {
  while (kiosk.processes().some(({ pid }) => before.gone.includes(pid))) {
    if (performance.now() - since > GIVE_UP_MS) throw new Error(`the page outlives its ${target}`);
    await passed(20);
  }
}

/** Too late, one process too many or too few, or something that a visitor left. */
async function wrongNow(target: Target, kind: Kind, tookMs: number | undefined): Promise<readonly string[]> {
  if (tookMs === undefined) return [`nothing new to see ${GIVE_UP_MS} ms after ${target} was killed`];
  const late = tookMs > WITHIN_MS[kind] ? [`${Math.round(tookMs)} ms after ${target} was killed (${kind})`] : [];
  const since = performance.now();
  await passed(300);
  while (wrongProcesses().length > 0 && performance.now() - since < SETTLED_MS) await passed(50);
  const left = await whatIsLeft(kiosk).catch(() => 'no answer');
  return [...late, ...wrongProcesses(), ...(left === NOTHING_LEFT ? [] : [`left on the page: ${left}`])];
}

function wrongProcesses(): readonly string[] {
  return SINGLE.flatMap((name) => {
    const { length } = pidsOf(name);
    // Chromium may have more than one helper.
    return length === 1 || (name === 'utility' && length > 1) ? [] : [`${length} processes of type ${name}`];
  });
}

function summary(kills: readonly Kill[]) {
  const times = kills.flatMap(({ tookMs }) => tookMs ?? []).sort((a, b) => a - b);
  return {
    kills: kills.length,
    inVisit: kills.filter(({ on }) => on === 'visit').length,
    medianMs: times[Math.floor(times.length / 2)],
    longestMs: times.at(-1),
    rested: kills.filter(({ kind }) => kind === 'rest').length,
  };
}
