import { closeSync, fstatSync, readdirSync, readFileSync } from 'node:fs';

/** Standard input, output and error go on to the next program. */
const LAST_STANDARD = 2;
/** Linux's O_CLOEXEC as /proc shows it: what is closed where another program begins. */
const CLOSES = 0o2000000;

/**
 * What Chromium has open without closing it where another program begins (about 40 files, sockets and pieces of memory;
 * Node's `spawn` closes none of them on Linux): a program that starts itself anew each night would have thousands after
 * some months. As the word of the command line that tells the next program, or none.
 */
export function inherited(): readonly string[] {
  if (process.platform !== 'linux') return [];
  const numbers = namesIn('/proc/self/fd').map(Number);
  const open = numbers.filter((number) => number > LAST_STANDARD && !closesByItself(number));
  const known = open.flatMap((number) => identity(number) ?? []);
  return known.length === 0 ? [] : [`--inherited=${known.join(',')}`];
}

/** Closes those, before this program has anything of its own under their numbers. `list`: as the word above says. */
export function closeInherited(list: string): void {
  for (const told of list.split(',')) {
    const number = Number(told.split(':')[0]);
    if (!(number > LAST_STANDARD) || identity(number) !== told) continue;
    try {
      closeSync(number);
    } catch {
      // It is closed already.
    }
  }
}

/** `number:inode`; undefined where it is not open. */
function identity(number: number): string | undefined {
  try {
    return `${number}:${fstatSync(number).ino}`;
  } catch {
    return undefined;
  }
}

function closesByItself(number: number): boolean {
  try {
    const flags = /^flags:\s+(\d+)$/m.exec(readFileSync(`/proc/self/fdinfo/${number}`, 'utf8'))?.[1] ?? '';
    return (Number.parseInt(flags, 8) & CLOSES) !== 0;
  } catch {
    return true;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
