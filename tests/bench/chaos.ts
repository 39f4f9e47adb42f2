import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../../scripts/build.ts';
import { root } from '../../scripts/paths.ts';
import { say } from '../../scripts/say.ts';
import { systemLibraries } from '../../scripts/system-libraries.ts';
import { diceFor } from '../support/dice.ts';
import { isResting, isWelcome, type KioskProcess, passed, startLone } from '../support/lone-kiosk.ts';
import { shareDisplays } from '../support/shared-displays.ts';

// `npm run chaos`: one kiosk, killed again and again at moments that nobody chose, in its page, its helpers and the program itself. Each time Welcome or
// the screen that rests must be there within its bound, with one of each process, and nothing of the visit that was on the screen.
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, seed: { type: 'string' }, built: { type: 'boolean' } },
});
const kills = Number(values.kills);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));

/** A program that is gone waits for its supervisor, and starts; a page may be the fourth in a minute, which is a new start too. */
const WITHIN_MS = 15_000;
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
  readonly tookMs: number | undefined;
  readonly after: 'welcome' | 'resting' | 'nothing';
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
  byTarget: Object.fromEntries(SINGLE.map((name) => [name, summary(name)])),
  problems,
  done,
};
const file = join(root, 'out', 'chaos.json');
mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(file, JSON.stringify(report, null, 1));
console.table(report.byTarget);
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
  const target = dice.byWeight(weights);
  if (dice.below(3) > 0) await beginVisit();
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
  if (on === 'resting') {
    rmSync(join(kiosk.dataFolder, 'relaunches.json'), { force: true });
    kill('main');
  } else kill(target);

  const since = performance.now();
  await passed(100);
  let last: Kill['after'] = 'nothing';
  const tookMs = await kiosk
    .shows(
      (sight) => {
        last = isWelcome(sight) ? 'welcome' : isResting(sight) ? 'resting' : 'nothing';
        return last !== 'nothing';
      },
      WITHIN_MS,
      since,
    )
    .catch(() => undefined);
  const found = tookMs === undefined ? [`nothing to see ${WITHIN_MS} ms after ${target} was killed`] : await wrongNow();
  return {
    number,
    target: on === 'resting' ? 'main' : target,
    on,
    tookMs: tookMs && Math.round(tookMs),
    after: last,
    problems: found,
  };
}

/** Whatever is there now of this kind; while a kiosk starts there may be none. */
function kill(target: KioskProcess['type']): void {
  for (const { pid, type } of kiosk.processes()) {
    if (type !== target) continue;
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself in between.
    }
  }
}

/** Somebody chooses Spanish and large letters, if the first screen is there to be touched. */
async function beginVisit(): Promise<void> {
  await kiosk.touch('Español').catch(() => undefined);
}

/** What must never be: two of a process, or something that a visitor left. */
async function wrongNow(): Promise<readonly string[]> {
  await passed(300);
  const types = kiosk.processes().map(({ type }) => type);
  const doubled = SINGLE.filter((name) => types.filter((type) => type === name).length > 1);
  const left = await kiosk
    .inPage('JSON.stringify([localStorage.length, sessionStorage.length, window.name, document.documentElement.lang])')
    .catch(() => undefined);
  return [
    ...doubled.map((name) => `more than one process of type ${name}`),
    ...(left === '[0,0,"","en"]' || left === undefined ? [] : [`something is left of a visit: ${left}`]),
  ];
}

function summary(target: Target) {
  const ofTarget = done.filter((known) => known.target === target);
  const times = ofTarget.flatMap(({ tookMs }) => tookMs ?? []).sort((a, b) => a - b);
  return {
    kills: ofTarget.length,
    medianMs: times[Math.floor(times.length / 2)],
    longestMs: times.at(-1),
    rested: ofTarget.filter(({ after }) => after === 'resting').length,
  };
}
