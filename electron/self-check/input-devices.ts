import { readFile } from 'node:fs/promises';
import type { Reading } from './check.ts';

export interface InputDevices {
  /** Names of panels that feel fingers. */
  readonly panels: readonly string[];
  /** Names of keyboards with letters; a keypad or a power button is none. */
  readonly keyboards: readonly string[];
}

// linux/input-event-codes.h
const KEY_A = 30;
const KEY_Z = 44;
/** The pointer moves where the finger is, as on a panel and not on a touch pad. */
const PROP_DIRECT = 1;
const ABS_X = 0;
const ABS_MT_POSITION_X = 0x35;

/** What Linux has connected; undefined where it does not tell. */
export async function inputDevices(file = '/proc/bus/input/devices'): Promise<InputDevices | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const devices = text.split('\n\n').map((part) => ({
    name: /^N: Name="(.*)"$/m.exec(part)?.[1] ?? '',
    has: (kind: 'PROP' | 'KEY' | 'ABS', bit: number) =>
      hasBit(new RegExp(`^B: ${kind}=(.*)$`, 'm').exec(part)?.[1], bit),
  }));
  return {
    panels: devices
      .filter(({ has }) => has('PROP', PROP_DIRECT) && (has('ABS', ABS_MT_POSITION_X) || has('ABS', ABS_X)))
      .map(({ name }) => name),
    keyboards: devices.filter(({ has }) => has('KEY', KEY_A) && has('KEY', KEY_Z)).map(({ name }) => name),
  };
}

/** Words of 64 bits in hexadecimal digits, the lowest last. */
function hasBit(words: string | undefined, bit: number): boolean {
  const word = words?.trim().split(' ').reverse()[Math.floor(bit / 64)];
  return word !== undefined && ((BigInt(`0x${word}`) >> BigInt(bit % 64)) & 1n) === 1n;
}

/**
 * `points`: how many fingers the page can feel at once; undefined where no page could be asked. `lying`: what lies on the glass of a kiosk
 * that runs.
 */
export function readTouch(points: number | undefined, devices: InputDevices | undefined, lying = ''): Reading {
  if (lying !== '') return { state: 'attention', detail: lying };
  const names = devices?.panels ?? [];
  const detail = [...(points === undefined ? [] : [`${points} points`]), ...names].join(', ');
  if (points !== undefined && points > 0) return { state: 'ok', detail };
  if (points === undefined && names.length === 0) return { state: 'unknown', detail };
  // Connected, and the page does not feel it; or nothing is connected.
  return { state: points === undefined ? 'unknown' : 'attention', detail };
}

/** Where a keyboard is in reach, its keys are ways out that the system keeps for itself. */
export function readKeyboards(devices: InputDevices | undefined): Reading {
  if (devices === undefined) return { state: 'unknown', detail: 'no list of devices' };
  return { state: devices.keyboards.length === 0 ? 'ok' : 'attention', detail: devices.keyboards.join(', ') };
}
