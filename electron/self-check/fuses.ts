import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from './check.ts';

/**
 * What stands in front of the fuses in Electron's program (electronjs.org/docs/latest/tutorial/fuses): then one byte with the version, one
 * with their number, and one for each. Read here in a few lines, because @electron/fuses, made for building, would read
 * 190 MB into the memory of a running kiosk.
 */
const SENTINEL = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
const ON = '1'.charCodeAt(0);
const OFF = '0'.charCodeAt(0);

/** In the order of the program, as electron-builder.yml sets them. A later Electron may have more. */
const WANTED = [
  ['runAsNode', OFF],
  ['cookieEncryption', ON],
  ['nodeOptions', OFF],
  ['inspectArguments', OFF],
  ['asarIntegrity', ON],
  ['onlyAsar', ON],
  ['ownSnapshot', OFF],
  ['filePrivileges', OFF],
] as const;

/** Whether the fuses of this program are as the product has them. Throws where it cannot be read. */
export async function readFuses(program: string): Promise<Reading> {
  const wire = await fuseWire(program);
  if (wire === undefined) return { state: 'unknown', detail: 'no fuses found' };
  const wrong = WANTED.filter(([, wanted], place) => wire[place] !== wanted);
  if (wrong.length === 0) return { state: 'ok', detail: `${WANTED.length} of ${WANTED.length}` };
  return {
    state: 'bad',
    detail: wrong.map(([name, wanted]) => `${name} is ${wanted === ON ? 'off' : 'on'}`).join(', '),
  };
}

/** Where the fuses are: on macOS in the framework, not in the small program that loads it. */
export function programWithFuses(execPath: string, platform: NodeJS.Platform): string {
  if (platform !== 'darwin') return execPath;
  return join(execPath, '..', '..', 'Frameworks', 'Electron Framework.framework', 'Electron Framework');
}

async function fuseWire(program: string): Promise<Buffer | undefined> {
  const needed = SENTINEL.length + 2 + WANTED.length;
  let kept: Buffer = Buffer.alloc(0);
  for await (const part of createReadStream(program, { highWaterMark: 1024 * 1024 })) {
    const text = Buffer.concat([kept, part as Buffer]);
    const place = text.indexOf(SENTINEL);
    if (place >= 0 && text.length >= place + needed) return text.subarray(place + SENTINEL.length + 2, place + needed);
    kept = text.subarray(place >= 0 ? place : -needed);
  }
  return undefined;
}
