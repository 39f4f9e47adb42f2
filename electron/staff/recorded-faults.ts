import { readFile } from 'node:fs/promises';
import type { RecordedFault } from '../ipc/contract.ts';

/** The newest so many are enough to see what is wrong. */
const MOST = 50;

const PLACES: ReadonlySet<string> = new Set<RecordedFault['where']>([
  ...(['screen', 'page', 'words', 'content', 'gone', 'program', 'settings', 'start', 'other'] as const),
]);

/** The newest first, from `main.log` and the older file beside it. A file that is missing has none. */
export async function recordedFaults(logFile: string): Promise<readonly RecordedFault[]> {
  const older = logFile.replace(/(\.log)?$/, '.old.log');
  const texts = await Promise.all([older, logFile].map((file) => readFile(file, 'utf8').catch(() => '')));
  return parseFaults(texts.join('\n'));
}

/** Each warning and error of a log; what follows one without a time of its own is its stack and is left out. */
export function parseFaults(log: string): readonly RecordedFault[] {
  return log
    .split('\n')
    .map(parseLine)
    .filter((fault) => fault !== undefined)
    .slice(-MOST)
    .reverse();
}

/** Our own lines, and the ones of earlier versions: `[2026-11-27 19:12:23.123] [warn]  text`. */
const LINE = /^(\d{4}-\d\d-\d\dT\S+Z) (?:warn|error) (.*)$/;
const OLDER_LINE = /^\[(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d\.\d{3})\] \[(?:warn|error)\]\s+(.*)$/;

function parseLine(line: string): RecordedFault | undefined {
  const [, at, said] = LINE.exec(line) ?? [];
  if (at !== undefined && said !== undefined && !Number.isNaN(Date.parse(at))) return { at, ...placed(said) };
  const [, day, time, text] = OLDER_LINE.exec(line) ?? [];
  if (day === undefined || time === undefined || text === undefined) return undefined;
  // Written in the time of the computer, which this turns into UTC.
  const written = new Date(`${day}T${time}`);
  return Number.isNaN(written.getTime()) ? undefined : { at: written.toISOString(), where: 'other', text };
}

function placed(said: string): Pick<RecordedFault, 'where' | 'text'> {
  const [, where, text] = /^(\w+): (.*)$/.exec(said) ?? [];
  if (where === undefined || text === undefined || !PLACES.has(where)) return { where: 'other', text: said };
  return { where: where as RecordedFault['where'], text };
}
