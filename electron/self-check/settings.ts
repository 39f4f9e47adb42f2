import { stat } from 'node:fs/promises';
import type { FileSettings } from '../settings.ts';
import { readPin } from '../staff/pin-file.ts';
import type { Reading } from './check.ts';

/** Whether all of the file could be used, and nobody else than the kiosk's user reads or writes it. */
export async function readSettingsFile(file: string, { problems }: Pick<FileSettings, 'problems'>): Promise<Reading> {
  if (problems.length > 0) return { state: 'bad', detail: problems.join('; ') };
  const mode = await modeOf(file);
  if (mode === undefined) return { state: 'ok', detail: 'no file' };
  return { state: isPrivate(mode) ? 'ok' : 'attention', detail: `${file}, mode ${said(mode)}` };
}

/** Whether staff have a PIN. `file` holds its hash. */
export async function readPinFile(file: string): Promise<Reading> {
  const pin = await readPin(file);
  if (pin.is === 'none') return { state: 'attention', detail: '' };
  if (pin.is === 'broken') return { state: 'bad', detail: pin.problem };
  const mode = (await modeOf(file)) ?? 0o600;
  return { state: isPrivate(mode) ? 'ok' : 'attention', detail: `mode ${said(mode)}` };
}

export function readPhone({ clinic }: Pick<FileSettings, 'clinic'>): Reading {
  return { state: clinic.phone === '' ? 'attention' : 'ok', detail: clinic.phone };
}

async function modeOf(file: string): Promise<number | undefined> {
  return stat(file).then(
    ({ mode }) => mode & 0o777,
    () => undefined,
  );
}

/** On Windows the rights of the user's profile decide, which no mode shows. */
function isPrivate(mode: number): boolean {
  return process.platform === 'win32' || (mode & 0o077) === 0;
}

function said(mode: number): string {
  return mode.toString(8).padStart(4, '0');
}
