import type { Display, Rectangle } from 'electron';
import { layoutPxPerMm, type Panel, smallLetters } from '../../renderer/styles/physical-size.ts';
import { chooseDisplay, fromTheLeft } from '../choose-display.ts';
import type { KioskSettings } from '../ipc/contract.ts';
import type { Reading } from './check.ts';

export type SeenDisplay = Pick<Display, 'id' | 'label' | 'bounds' | 'scaleFactor' | 'displayFrequency'>;

export interface DisplaysSeen {
  readonly displays: readonly SeenDisplay[];
  readonly primary: SeenDisplay;
  readonly wanted: KioskSettings['display'];
  /** The window of the kiosk, where this is the kiosk, and the display it lies on. */
  readonly window?: { readonly bounds: Rectangle; readonly isKiosk: boolean; readonly on: SeenDisplay };
}

/** A bare X server leaves one pixel to a window manager that is not there. */
const ALMOST_PX = 1;

/** Whether the kiosk fills the display that settings name. */
export function readDisplay({ displays, primary, wanted, window }: DisplaysSeen): Reading {
  const chosen = chooseDisplay(displays, primary, wanted);
  const shown = window?.on ?? chosen;
  const place = fromTheLeft(displays).findIndex(({ id }) => id === shown.id) + 1;
  const detail = `${said(shown)}; ${place} of ${displays.length}`;
  if (window !== undefined && !(window.isKiosk && fills(window.bounds, shown.bounds))) {
    const { width, height } = window.bounds;
    return { state: 'bad', detail: `${detail}; window ${width} x ${height}` };
  }
  const isThere = wanted === 'primary' || chooseDisplay<SeenDisplay>(displays, NONE, wanted) !== NONE;
  return { state: isThere && shown.id === chosen.id ? 'ok' : 'attention', detail };
}

export interface PanelSeen {
  /** The display that the kiosk fills, in CSS pixels. */
  readonly panel: Panel;
  /** What the page of the kiosk takes for a millimetre, in CSS pixels; undefined where no page of the kiosk was asked. */
  readonly pageMm: number | undefined;
}

/**
 * Whether text and buttons have their true size. `widthMm` is null where nobody measured the panel; nothing was `seen` where no display could be
 * asked.
 */
export function readPanel(widthMm: number | null, seen?: PanelSeen): Reading {
  const stale = seen && staleMm(widthMm, seen);
  const size = widthMm === null ? [] : [`${widthMm} mm`];
  const small = widthMm === null || seen === undefined ? undefined : smallLetters(seen.panel, widthMm);
  const found = [
    ...size,
    ...(stale === undefined ? [] : [stale]),
    ...(small === undefined
      ? []
      : [`letters at ${small.percent} %`, `least size ${small.least.width} x ${small.least.height} mm`]),
  ];
  const isRight = widthMm !== null && small === undefined;
  return { state: stale !== undefined ? 'bad' : isRight ? 'ok' : 'attention', detail: found.join(', ') };
}

/** A hair of rounding is none. */
const SAME_MM = 0.01;

/** Where the page lays out another panel than the one it fills: both sizes. */
function staleMm(widthMm: number | null, { panel, pageMm }: PanelSeen): string | undefined {
  const displayMm = layoutPxPerMm(panel, widthMm);
  if (pageMm === undefined || Math.abs(pageMm / displayMm - 1) <= SAME_MM) return undefined;
  return `page ${pageMm.toFixed(2)} px/mm, display ${displayMm.toFixed(2)} px/mm`;
}

/** In place of the primary display it shows whether there was need of one. */
const NONE: SeenDisplay = {
  id: -1,
  label: '',
  bounds: { x: 0, y: 0, width: 0, height: 0 },
  scaleFactor: 1,
  displayFrequency: 0,
};

function said({ bounds, scaleFactor, displayFrequency }: SeenDisplay): string {
  const [width, height] = [bounds.width, bounds.height].map((size) => Math.round(size * scaleFactor));
  // Some systems do not tell how often it is drawn.
  const often = displayFrequency > 0 ? `, ${Math.round(displayFrequency)} Hz` : '';
  return `${width} x ${height}${often}, scale ${scaleFactor}`;
}

function fills(window: Rectangle, display: Rectangle): boolean {
  return (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(window[side] - display[side]) <= ALMOST_PX);
}
