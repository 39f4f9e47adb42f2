import type { Display } from 'electron';
import type { DisplayIdentity, KioskSettings } from './ipc/contract.ts';

/** As electron/settings.ts takes it. */
const LONGEST_LABEL = 200;

/** What tells one display from another. */
export type KnownDisplay = Pick<Display, 'id' | 'label' | 'bounds' | 'scaleFactor'>;

/**
 * The wanted display: by its number from the left, or by what is known of it; the primary one where there is no such display.
 *
 * An id is not enough: on Linux two panels of one kind may have the same (electron/electron#20779), on Windows it changed
 * with a version of Electron (electron/electron#43355), and macOS gives the numbers anew with each start. So an id counts most together with
 * the label, then label and size where only one display has them, then the id alone.
 */
export function chooseDisplay<Known extends KnownDisplay>(
  displays: readonly Known[],
  primary: Known,
  wanted: KioskSettings['display'],
): Known {
  if (wanted === 'primary') return primary;
  if (typeof wanted === 'number') return fromTheLeft(displays)[wanted - 1] ?? primary;
  const only = (isIt: (display: Known) => boolean) => {
    const [first, ...others] = displays.filter(isIt);
    return others.length === 0 ? first : undefined;
  };
  return (
    only((display) => display.id === wanted.id && identityOf(display).label === wanted.label) ??
    only((display) => looksLike(identityOf(display), wanted)) ??
    only((display) => display.id === wanted.id) ??
    primary
  );
}

/** How settings name a display of these: by what is known of it, or by its number where another one has the same id. */
export function settingOf(displays: readonly KnownDisplay[], display: KnownDisplay): DisplayIdentity | number {
  const isOnly = displays.filter(({ id }) => id === display.id).length === 1;
  return isOnly ? identityOf(display) : fromTheLeft(displays).indexOf(display) + 1;
}

/** Displays in the order in which settings count them. */
export function fromTheLeft<Known extends Pick<Display, 'bounds'>>(displays: readonly Known[]): readonly Known[] {
  return [...displays].sort((a, b) => a.bounds.x - b.bounds.x || a.bounds.y - b.bounds.y);
}

function identityOf({ id, label, bounds, scaleFactor }: KnownDisplay): DisplayIdentity {
  const width = Math.round(bounds.width * scaleFactor);
  return { id, label: label.slice(0, LONGEST_LABEL), width, height: Math.round(bounds.height * scaleFactor) };
}

function looksLike(one: DisplayIdentity, other: DisplayIdentity): boolean {
  return one.label === other.label && one.width === other.width && one.height === other.height;
}
