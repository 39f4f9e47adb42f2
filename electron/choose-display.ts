import type { Display } from 'electron';
import type { KioskSettings } from './ipc/contract.ts';

/** The wanted display, counted from the left, or the primary one where there is no such display. */
export function chooseDisplay<Known extends Pick<Display, 'bounds'>>(
  displays: readonly Known[],
  primary: Known,
  wanted: KioskSettings['display'],
): Known {
  if (wanted === 'primary') return primary;
  return fromTheLeft(displays)[wanted - 1] ?? primary;
}

/** Displays in the order in which settings count them. */
export function fromTheLeft<Known extends Pick<Display, 'bounds'>>(displays: readonly Known[]): readonly Known[] {
  return [...displays].sort((a, b) => a.bounds.x - b.bounds.x || a.bounds.y - b.bounds.y);
}
