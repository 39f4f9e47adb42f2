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
