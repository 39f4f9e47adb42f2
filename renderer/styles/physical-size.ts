/** CSS pixels in a millimetre of a 21.5 inch full-HD panel (476 mm for 1920), the most common kiosk. */
const GUESSED_PX_PER_MM = 4.03;

/** CSS pixels in a millimetre of this panel: from its measured width, or a sane guess before anybody measured. */
export function pxPerMm(screenWidthPx: number, panelWidthMm: number | null): number {
  return panelWidthMm === null ? GUESSED_PX_PER_MM : screenWidthPx / panelWidthMm;
}
