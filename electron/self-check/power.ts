import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Reading } from './check.ts';
import type { KioskProcess } from './processes.ts';

const ANSWERS_WITHIN_MS = 2_000;

/** Whether the X server would make the panel dark if the kiosk did not hold it off. Told by `xset`, on X11 alone. */
export async function readPower({ environment }: Pick<KioskProcess, 'environment'>): Promise<Reading> {
  if ((environment['DISPLAY'] ?? '') === '') return { state: 'unknown', detail: '' };
  try {
    const { DISPLAY, XAUTHORITY } = environment;
    const { stdout } = await promisify(execFile)('xset', ['q'], {
      env: { ...process.env, DISPLAY, ...(XAUTHORITY !== undefined && { XAUTHORITY }), LC_ALL: 'C' },
      timeout: ANSWERS_WITHIN_MS,
    });
    return readXset(stdout);
  } catch {
    return { state: 'unknown', detail: 'no xset' };
  }
}

/** From what `xset q` prints: seconds until the screen saver and the power saving come, 0 for never. */
export function readXset(printed: string): Reading {
  const number = (pattern: RegExp) => Number(pattern.exec(printed)?.[1] ?? 0);
  const saver = number(/^\s*timeout:\s+(\d+)/m);
  const isOn = /^\s*DPMS is Enabled/m.test(printed);
  const steps = ['Standby', 'Suspend', 'Off'].map((name) => number(new RegExp(`${name}:\\s+(\\d+)`)));
  const dpms = isOn ? Math.min(...steps.filter((seconds) => seconds > 0)) : Number.POSITIVE_INFINITY;
  const found = [
    ...(saver > 0 ? [`screen saver ${saver} s`] : []),
    ...(Number.isFinite(dpms) ? [`power saving ${dpms} s`] : []),
  ];
  if (/^\s*Monitor is (Off|in Standby|in Suspend)/m.test(printed)) found.push('dark now');
  return { state: found.length === 0 ? 'ok' : 'attention', detail: found.join(', ') };
}
