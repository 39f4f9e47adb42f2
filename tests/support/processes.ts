import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** What Linux tells of a process that is shut in only to root. */
export type Told = boolean | 'unknown';

/** What Linux says of the cage that a process is in. */
export interface Cage {
  /** Of Chromium: browser, zygote, renderer, gpu-process, utility. */
  readonly kind: string;
  /** Calls to the system go through a filter. */
  readonly isFiltered: boolean;
  /** Nothing it starts can have more rights than it has. */
  readonly keepsRights: boolean;
  /** It sees neither the processes, nor the users, nor the network cards of this computer. */
  readonly isApart: Told;
  /** Some of its memory can be both written and run. */
  readonly canWriteCode: Told;
}

/** The browser and every process below it. */
export function cagesOf(browser: number): readonly Cage[] {
  return [browser, ...descendants(browser)].map((pid) => cageOf(pid, browser));
}

/** Empty where it has ended since it was listed, or must not be asked. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function descendants(parent: number): readonly number[] {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  const children = pids.filter((pid) => new RegExp(`^PPid:\\s+${parent}$`, 'm').test(read(`/proc/${pid}/status`)));
  return children.flatMap((pid) => [pid, ...descendants(pid)]);
}

function cageOf(pid: number, browser: number): Cage {
  const status = read(`/proc/${pid}/status`);
  const spaces = ['pid', 'user', 'net'].map((space) => [nameSpace(pid, space), nameSpace(browser, space)]);
  const maps = read(`/proc/${pid}/maps`);
  return {
    kind: /--type=([\w-]+)/.exec(read(`/proc/${pid}/cmdline`))?.[1] ?? 'browser',
    isFiltered: /^Seccomp:\s+2$/m.test(status),
    keepsRights: keepsRights(pid),
    isApart: spaces.flat().includes('') ? 'unknown' : spaces.every(([own, outside]) => own !== outside),
    canWriteCode: maps === '' ? 'unknown' : /^\S+ .wx/m.test(maps),
  };
}

/** Nothing it starts can have more rights than it has, no setuid program either. */
export function keepsRights(pid: number): boolean {
  return /^NoNewPrivs:\s+1$/m.test(read(`/proc/${pid}/status`));
}

function nameSpace(pid: number, space: string): string {
  try {
    return readlinkSync(`/proc/${pid}/ns/${space}`);
  } catch {
    return '';
  }
}

/** The command lines of all processes that hold these words. */
export function runningWith(words: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => read(`/proc/${pid}/cmdline`))
    .filter((commandLine) => commandLine.includes(words));
}
