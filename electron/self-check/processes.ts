import { readdir, readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';

/** The main process of a kiosk, as it was started. */
export interface KioskProcess {
  readonly pid: number;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Of the user it runs as; undefined where users have no number. */
  readonly user: number | undefined;
}

/** This process itself. */
export function thisProcess(): KioskProcess {
  return { pid: process.pid, args: process.argv, environment: process.env, user: process.getuid?.() };
}

/**
 * The kiosk that runs with this data folder, found by the lock that Chromium leaves there (`SingletonLock`, a link to
 * `<host>-<pid>`). Undefined where none runs, where it is another user's, and on systems without /proc.
 */
export async function runningKiosk(folder: string): Promise<KioskProcess | undefined> {
  const lock = await readlink(join(folder, 'SingletonLock')).catch(() => '');
  const pid = Number(/-(\d+)$/.exec(lock)?.[1]);
  if (!lock.startsWith(`${hostname()}-`) || !(pid > 0)) return undefined;
  try {
    // A lock outlives a kiosk that was killed, and its number may be another program's by now.
    if (programName(await readlink(`/proc/${pid}/exe`)) !== programName(process.execPath)) return undefined;
    const [args, environment, status] = await Promise.all(
      ['cmdline', 'environ', 'status'].map((name) => readFile(`/proc/${pid}/${name}`, 'utf8')),
    );
    return {
      pid,
      args: argsIn(args ?? ''),
      environment: Object.fromEntries((environment ?? '').split('\0').map((line) => splitAt(line, '='))),
      user: Number(/^Uid:\s+(\d+)/m.exec(status ?? '')?.[1]),
    };
  } catch {
    return undefined;
  }
}

/**
 * The words of a command line as /proc has it. Of a kiosk that was started anew Chromium has made one line of it, with spaces (seen in Electron 33.2): then each option is a word, and what
 * stands behind its name.
 */
export function argsIn(commandLine: string): readonly string[] {
  const words = commandLine.replace(/\0$/, '').split('\0');
  if (words.length > 1) return words;
  return commandLine
    .replace(/\0$/, '')
    .split(/ (?=--)/)
    .flatMap((part) => (/^--[\w-]+ /.test(part) ? [part.replace(/ .*$/s, ''), part.replace(/^\S+ /, '')] : [part]));
}

/** After an update the file of a running program is gone from the disk, and Linux says so behind its name. */
function programName(file: string): string {
  return basename(file.replace(/ \(deleted\)$/, ''));
}

function splitAt(line: string, separator: string): readonly [string, string] {
  const place = line.indexOf(separator);
  return [line.slice(0, place), line.slice(place + 1)];
}

/** This process and all it has started, and they in turn. Linux alone. */
export async function familyOf(pid: number): Promise<readonly number[]> {
  const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = await Promise.all(all.map(async (child) => [child, await parentOf(child)] as const));
  const family = [pid];
  for (const member of family) {
    family.push(...parents.filter(([, parent]) => parent === member).map(([child]) => child));
  }
  return family;
}

/** 0 where it has ended meanwhile. */
async function parentOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name of a program stands in parentheses and may hold any letter.
  return Number(stat.slice(stat.lastIndexOf(')') + 1).split(' ')[2] ?? 0);
}
