import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import staffWords from '../../locales/en/staff.json' with { type: 'json' };
import { readCommandLine } from '../command-line.ts';
import type { CheckedThing } from '../ipc/contract.ts';
import { readLying } from '../lying-file.ts';
import { check, inTime } from './check.ts';
import type { Inside } from './inside.ts';
import type { KioskPlaces } from './places.ts';
import { type KioskProcess, runningKiosk, thisProcess } from './processes.ts';
import { sandboxOfFamily } from './sandbox.ts';
import { lookAround } from './self-check.ts';
import { socketsOfFamily } from './sockets.ts';

/** The whole command has 20 seconds. */
const INSIDE_WITHIN_MS = 12_000;

/** `--self-check`: one line for each thing that was looked at, on standard output. Gives the exit code: 1 where one is bad. */
export async function selfCheckFromCommand(asked: KioskPlaces): Promise<number> {
  const running = await runningKiosk(asked.folder);
  const kiosk = running ?? thisProcess();
  const settingsFile = readCommandLine(kiosk.args.slice(1)).settings ?? asked.settingsFile;
  const inside = askInside(settingsFile, running).catch(() => undefined);
  const seen = running === undefined ? inside : withSeenFromOutside(running, asked.folder, inside);
  const { things } = await lookAround({ ...asked, settingsFile }, kiosk, seen);
  await new Promise<void>((written) => process.stdout.write(things.map(lineOf).join(''), () => written()));
  return things.some(({ state }) => state === 'bad') ? 1 : 0;
}

/** Of the kiosk that runs, what the kernel tells anybody, in place of the same of the second program. */
async function withSeenFromOutside(
  { pid }: KioskProcess,
  folder: string,
  inside: Promise<Inside | undefined>,
): Promise<Partial<Inside>> {
  const [sandbox, sockets, others] = await Promise.all([
    check('sandbox', () => sandboxOfFamily(pid)),
    check('sockets', () => socketsOfFamily(pid)),
    inside,
  ]);
  return { ...others, sandbox, sockets, lying: readLying(folder) };
}

/** Starts this program once more, so that nothing which a missing display or a driver does to it ends this one. Throws where it tells nothing. */
async function askInside(settingsFile: string, running: KioskProcess | undefined): Promise<Inside> {
  // Beside a kiosk that runs: what Chromium writes goes into a folder of its own.
  const aside = await mkdtemp(join(tmpdir(), 'kineret-kiosk-self-check-'));
  const args = ['--self-check=inside', `--user-data-dir=${aside}`, `--settings=${settingsFile}`];
  const inside = spawn(process.execPath, args, {
    env: { ...process.env, ...displayOf(running) },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    // A driver may write lines of its own before.
    const lines = (await inTime(answerOf(inside), INSIDE_WITHIN_MS)).trim().split('\n');
    return JSON.parse(lines.at(-1) ?? '') as Inside;
  } finally {
    inside.kill('SIGKILL');
    await rm(aside, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}

async function answerOf(inside: ChildProcess): Promise<string> {
  const started = new Promise<never>((_resolve, reject) => inside.once('error', reject));
  return Promise.race([inside.stdout === null ? '' : text(inside.stdout), started]);
}

/** From another login there is no display but the one that the kiosk has. */
function displayOf(running: KioskProcess | undefined): NodeJS.ProcessEnv {
  const { environment } = running ?? thisProcess();
  const names = ['DISPLAY', 'XAUTHORITY', 'WAYLAND_DISPLAY', 'XDG_RUNTIME_DIR', 'XDG_SESSION_TYPE'];
  return Object.fromEntries(
    names.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])),
  );
}

/** As on the screen of staff: what nobody could look at from here is looked at there. */
function todoOf({ id, state, detail }: CheckedThing): string {
  const { elsewhere, things } = staffWords.selfCheck;
  return state === 'unknown' && detail === '' ? elsewhere : things[id].todo;
}

/** State, name and reading in columns, and what to do where there is something to do. */
function lineOf({ id, state, detail }: CheckedThing): string {
  const todo = state === 'ok' ? [] : [todoOf({ id, state, detail })];
  // A line of a file may hold any letter, and this is one line.
  const told = [detail.replaceAll(/\s+/g, ' '), ...todo].filter((part) => part !== '').join(' | ');
  return `${state.padEnd(10)} ${id.padEnd(10)} ${told}\n`;
}
