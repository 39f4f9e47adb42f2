import { type Panel, pxPerMm } from './physical-size.ts';

/** How a panel hangs, in millimetres. */
export interface Hanging {
  readonly panelHeightMm: number;
  /** From the floor to its lowest lit edge. */
  readonly panelBottomMm: number;
  /** How high a seated person reaches. */
  readonly reachLimitMm: number;
}

/** Under this much within reach the mount is wrong: no layout can mend it. */
const LEAST_REACH_MM = 200;

/** Of a panel whose place nobody measured: its lowest part that a seated person reaches, at a usual height. */
const GUESSED_REACH = 0.6;

/** From the top of the panel down to the reach line, as a part of its height; under 0 the line is above the panel. */
export function reachLine({ panelHeightMm, panelBottomMm, reachLimitMm }: Hanging): number {
  return 1 - (reachLimitMm - panelBottomMm) / panelHeightMm;
}

/** How much of the panel a seated person reaches, and whether that is enough to work with. */
export function withinReach(hanging: Hanging): {
  readonly mm: number;
  readonly percent: number;
  readonly enough: boolean;
} {
  const part = 1 - Math.min(1, Math.max(0, reachLine(hanging)));
  const mm = part * hanging.panelHeightMm;
  // A panel that is wholly within reach is enough, however small it is.
  return { mm: Math.round(mm), percent: Math.round(part * 100), enough: part === 1 || mm >= LEAST_REACH_MM };
}

/** The panel as staff measured it; null where they did not. */
export interface Mounting {
  /** Width of the lit area. */
  readonly panelWidthMm: number | null;
  readonly panelBottomMm: number | null;
  readonly reachLimitMm: number;
}

/** The reach line in CSS pixels from the top of a panel of that many pixels; 0 where all of the panel is within reach. */
export function reachLinePx({ widthPx, heightPx }: Panel, mounting: Mounting): number {
  const panelHeightMm = heightPx / pxPerMm(widthPx, mounting.panelWidthMm);
  const { panelBottomMm, reachLimitMm } = mounting;
  const line = panelBottomMm === null ? 1 - GUESSED_REACH : reachLine({ panelHeightMm, panelBottomMm, reachLimitMm });
  const lowest = 1 - LEAST_REACH_MM / panelHeightMm;
  return Math.round(Math.max(0, Math.min(line, lowest)) * heightPx);
}
