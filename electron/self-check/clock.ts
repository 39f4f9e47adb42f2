import { access } from 'node:fs/promises';
import type { Reading } from './check.ts';

/** A kiosk is exchanged long before. */
const LONGEST_LIFE_YEARS = 10;
/** A clock that is kept by the network moves by less. */
const JUMP_MS = 60_000;

export interface Moments {
  readonly now: Date;
  /** The day of the build, ISO 8601; undefined where nothing says it. */
  readonly builtOn: string | undefined;
  /** How far the clock on the wall was set since the program started, in milliseconds. */
  readonly movedMs: number;
  /** Whether the system says that the network keeps its clock; undefined where it does not say. */
  readonly isKept: boolean | undefined;
  readonly timeZone: string;
}

/** Dates decide when a check of the texts is due, and until when a code to go on works. */
export function readClock({ now, builtOn, movedMs, isKept, timeZone }: Moments): Reading {
  const detail = [
    `${now.toISOString().slice(0, 16)}Z`,
    timeZone,
    ...(isKept === undefined ? [] : [isKept ? 'kept by the network' : 'not kept by the network']),
    ...(Math.abs(movedMs) < JUMP_MS ? [] : [`set by ${Math.round(movedMs / 1000)} s since the start`]),
  ].join(', ');
  if (builtOn === undefined) return { state: 'unknown', detail };
  const age = now.getUTCFullYear() - Number(builtOn.slice(0, 4));
  if (age < 0 || age > LONGEST_LIFE_YEARS) return { state: 'bad', detail };
  return { state: Math.abs(movedMs) < JUMP_MS ? 'ok' : 'attention', detail };
}

/** `performance.timeOrigin` is what the clock said when this process started; the time since then cannot be set. */
export async function momentsHere(builtOn: string | undefined): Promise<Moments> {
  return {
    now: new Date(),
    builtOn,
    movedMs: Date.now() - (performance.timeOrigin + performance.now()),
    isKept: await isKeptByNetwork(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** systemd-timesyncd leaves this file; others that keep a clock leave none, so that nothing is known there. */
async function isKeptByNetwork(): Promise<boolean | undefined> {
  const isThere = (file: string) =>
    access(file).then(
      () => true,
      () => false,
    );
  if (!(await isThere('/run/systemd/timesync'))) return undefined;
  return isThere('/run/systemd/timesync/synchronized');
}
