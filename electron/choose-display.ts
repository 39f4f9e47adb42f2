import type { Display } from 'electron';
import type { KioskSettings } from './ipc/contract.ts';

/** The wanted display, counted from the left, or the primary one where there is no such display. */
export function chooseDisplay<Known extends Pick<Display, 'bounds'>>(
  displays: readonly Known[],
  primary: Known,
  wanted: KioskSettings['display'],
): Known {
  if (wanted === 'primary') return primary;
  const fromTheLeft = [...displays].sort((a, b) => a.bounds.x - b.bounds.x || a.bounds.y - b.bounds.y);
  return fromTheLeft[wanted - 1] ?? primary;
}
