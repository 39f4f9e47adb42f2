/** CSS pixels in a millimetre of a 21.5 inch full-HD panel (476 mm for 1920), the most common kiosk. */
const GUESSED_PX_PER_MM = 4.03;

/** Lower than this, the largest text has no room: then the panel hangs wrong, and software cannot mend it. */
const LEAST_LOW_ZONE_MM = 200;

/** A tall panel whose place nobody measured: its lowest part that a seated person reaches, at a usual height. */
const GUESSED_LOW_ZONE = 0.6;

/** The panel as staff measured it; null where they did not. */
export interface Mounting {
  /** Width of the lit area. */
  readonly panelWidthMm: number | null;
  /** From the floor to the lowest lit pixel. */
  readonly panelBottomMm: number | null;
  /** As high as a seated person reaches here: 1220 with nothing in front of the panel (ADA 308). */
  readonly reachLimitMm: number;
}

export interface PanelSize {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** CSS pixels in a millimetre of this panel: from its measured width, or a sane guess before anybody measured. */
export function pxPerMm(screenWidthPx: number, panelWidthMm: number | null): number {
  return panelWidthMm === null ? GUESSED_PX_PER_MM : screenWidthPx / panelWidthMm;
}

/**
 * The reach line, in CSS pixels from the top of the panel: what lies at or below it can be touched by a person who
 * sits. 0 where all of the panel can.
 */
export function reachLinePx({ width, height }: PanelSize, mounting: Mounting): number {
  const scale = pxPerMm(width, mounting.panelWidthMm);
  const heightMm = height / scale;
  const { panelBottomMm, reachLimitMm } = mounting;
  const zoneMm = panelBottomMm === null ? heightMm * GUESSED_LOW_ZONE : reachLimitMm - panelBottomMm;
  return Math.max(0, Math.round((heightMm - Math.max(zoneMm, LEAST_LOW_ZONE_MM)) * scale));
}
