import { readdir, readFile, readlink } from 'node:fs/promises';
import type { Reading } from './check.ts';
import { familyOf } from './processes.ts';

const TABLES = ['tcp', 'tcp6', 'udp', 'udp6'] as const;

interface Socket {
  readonly inode: string;
  /** Address and port as the kernel writes them, in hexadecimal digits. */
  readonly from: string;
  readonly to: string;
  readonly table: (typeof TABLES)[number];
}

/**
 * Whether a process of this kiosk holds a socket that reaches further than this computer. Sandboxed processes hide theirs, but
 * may open none either. Linux alone.
 */
export async function socketsOfFamily(pid: number): Promise<Reading> {
  const open = new Set((await Promise.all((await familyOf(pid)).map(socketsOf))).flat());
  const outside = (await everySocket()).filter(({ inode, from }) => open.has(inode) && !isLoopback(from));
  if (outside.length === 0) return { state: 'ok', detail: '0' };
  return {
    state: 'bad',
    detail: outside.map(({ table, from, to }) => `${table} ${readable(from)} > ${readable(to)}`).join(', '),
  };
}

async function socketsOf(pid: number): Promise<readonly string[]> {
  const folder = `/proc/${pid}/fd`;
  const links = (await readdir(folder).catch(() => [])).map((name) => readlink(`${folder}/${name}`).catch(() => ''));
  return (await Promise.all(links)).flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []);
}

async function everySocket(): Promise<readonly Socket[]> {
  const tables = TABLES.map(async (table) =>
    parseSockets(table, await readFile(`/proc/net/${table}`, 'utf8').catch(() => '')),
  );
  return (await Promise.all(tables)).flat();
}

function parseSockets(table: Socket['table'], text: string): readonly Socket[] {
  return text
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .flatMap(([, from, to, , , , , , , inode]) =>
      from === undefined || to === undefined || inode === undefined ? [] : [{ table, from, to, inode }],
    );
}

/** 127.0.0.0/8, the same inside IPv6, and ::1. The kernel writes 32 bits at a time, the lowest byte first. */
function isLoopback(place: string): boolean {
  const [address = ''] = place.split(':');
  return /^(0{16}F{4}0{4}|0000000000000000FFFF0000)?.{6}7F$/.test(address) || /^0{24}01000000$/.test(address);
}

function readable(place: string): string {
  const [address = '', port = ''] = place.split(':');
  const number = Number.parseInt(port, 16);
  if (address.length > 8) return `[${address}]:${number}`;
  return `${(address.match(/../g) ?? [])
    .reverse()
    .map((byte) => Number.parseInt(byte, 16))
    .join('.')}:${number}`;
}
