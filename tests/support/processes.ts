import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** What Linux says of the cage that a process is in. */
export interface Cage {
  /** Of Chromium: browser, zygote, renderer, gpu-process, utility. */
  readonly kind: string;
  /** Calls to the system go through a filter. */
  readonly isFiltered: boolean;
  /** Nothing it starts can have more rights than it has. */
  readonly keepsRights: boolean;
  /** It sees neither the processes, nor the users, nor the network cards of this computer. */
  readonly isApart: boolean;
  /** Some of its memory can be both written and run. Of a process that is shut in, only root is told. */
  readonly canWriteCode: boolean;
}

/** The browser and every process below it. */
export function cagesOf(browser: number): readonly Cage[] {
  return [browser, ...descendants(browser)].map((pid) => cageOf(pid, browser));
}

/** A process may have ended since it was listed: then as if it were empty. */
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
  const isApart = ['pid', 'user', 'net'].every((space) => nameSpace(pid, space) !== nameSpace(browser, space));
  return {
    kind: /--type=([\w-]+)/.exec(read(`/proc/${pid}/cmdline`))?.[1] ?? 'browser',
    isFiltered: /^Seccomp:\s+2$/m.test(status),
    keepsRights: /^NoNewPrivs:\s+1$/m.test(status),
    isApart,
    canWriteCode: /^\S+ .wx/m.test(read(`/proc/${pid}/maps`)),
  };
}

function nameSpace(pid: number, space: string): string {
  try {
    return readlinkSync(`/proc/${pid}/ns/${space}`);
  } catch {
    // Only root may ask a process that is shut in: that it is.
    return 'shut in';
  }
}
