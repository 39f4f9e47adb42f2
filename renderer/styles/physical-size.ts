/** CSS pixels in a millimetre of a 21.5 inch full-HD panel (476 mm for 1920), the most common kiosk. */
const GUESSED_PX_PER_MM = 4.03;

/** The display that the page fills, in CSS pixels. */
export interface Panel {
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * The smallest panels, in mm, on which every screen lies as it should in every size of text, also where words are 40 % longer: 15.6 inch, and 21.5 inch
 * upright (tests/e2e/every-screen.spec.ts).
 */
export const LEAST_PANEL_MM = {
  landscape: { width: 344, height: 193 },
  portrait: { width: 268, height: 476 },
} as const;

/** What a bank card cannot tell: letters that are smaller by less than this are as large as they should be. */
const TOLERANCE = 0.03;

/** CSS pixels in a millimetre of the glass: from its measured width, or a sane guess before anybody measured. */
export function pxPerMm(screenWidthPx: number, panelWidthMm: number | null): number {
  return panelWidthMm === null ? GUESSED_PX_PER_MM : screenWidthPx / panelWidthMm;
}

/**
 * CSS pixels in what the page takes for a millimetre, `--mm`. A panel that is smaller than the least one is laid out like that one, scaled down:
 * letters that are too small can be read from nearer, but a button that is not on the screen can never be pressed.
 */
export function layoutPxPerMm(panel: Panel, panelWidthMm: number | null): number {
  const least = leastFor(panel);
  return Math.min(pxPerMm(panel.widthPx, panelWidthMm), panel.widthPx / least.width, panel.heightPx / least.height);
}

export interface SmallLetters {
  /** How large they are, in percent of what they should be. */
  readonly percent: number;
  /** From here on they have their true size. */
  readonly least: { readonly width: number; readonly height: number };
}

/** Where the panel is too small for its letters, how small they are; undefined where they are as they should be. */
export function smallLetters(panel: Panel, panelWidthMm: number): SmallLetters | undefined {
  const part = layoutPxPerMm(panel, panelWidthMm) / pxPerMm(panel.widthPx, panelWidthMm);
  return part < 1 - TOLERANCE ? { percent: Math.round(part * 100), least: leastFor(panel) } : undefined;
}

function leastFor({ widthPx, heightPx }: Panel): SmallLetters['least'] {
  return widthPx > heightPx ? LEAST_PANEL_MM.landscape : LEAST_PANEL_MM.portrait;
}
