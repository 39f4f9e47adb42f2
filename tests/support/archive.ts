import { readFileSync } from 'node:fs';

/** An entry of an asar archive as its header has it. */
interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly link?: string;
  readonly unpacked?: boolean;
  readonly integrity?: object;
}

/** Every file of an asar archive by its path. The header is JSON, its length the fourth number of the file (github.com/electron/asar). */
export function filesOf(archive: string): ReadonlyMap<string, Entry> {
  const bytes = readFileSync(archive);
  const header = bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString('utf8');
  const found = new Map<string, Entry>();
  const walk = (entry: Entry, path: string) => {
    if (entry.files === undefined) found.set(path, entry);
    for (const [name, inner] of Object.entries(entry.files ?? {})) walk(inner, `${path}/${name}`);
  };
  walk(JSON.parse(header) as Entry, '');
  return found;
}
