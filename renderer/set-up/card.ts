/** A bank card in millimetres (ISO/IEC 7810, ID-1): every clinic has one at hand. */
export const CARD_MM = { width: 85.6, height: 53.98 } as const;

/** What a panel may be in the settings, in millimetres. */
const NARROWEST_PANEL_MM = 100;
const WIDEST_PANEL_MM = 3000;

/** The width of the panel in tenths of a millimetre, where a card is as wide as so many of its pixels. */
export function panelWidthMm(screenWidthPx: number, shapePx: number): number {
  const mm = (screenWidthPx * CARD_MM.width) / shapePx;
  return Math.min(WIDEST_PANEL_MM, Math.max(NARROWEST_PANEL_MM, Math.round(mm * 10) / 10));
}

/** The shape in whole pixels, between a card on the widest panel and one on the narrowest. */
export function shapeWithin(screenWidthPx: number, shapePx: number): number {
  const least = Math.ceil((screenWidthPx * CARD_MM.width) / WIDEST_PANEL_MM);
  const most = Math.floor((screenWidthPx * CARD_MM.width) / NARROWEST_PANEL_MM);
  return Math.min(most, Math.max(least, Math.round(shapePx)));
}

/** One press in pixels: a coarse one crosses any panel in a few presses, a fine one is as fine as an eye sees. */
export function shapeSteps(screenWidthPx: number): { readonly coarse: number; readonly fine: number } {
  return { coarse: Math.round(screenWidthPx / 100), fine: Math.ceil(screenWidthPx / 1920) };
}
