import { LEAST_PANEL_MM } from '../../renderer/styles/physical-size.ts';
import { reachLinePx } from '../../renderer/styles/reach.ts';
import { type DisplayName, displays } from './displays.ts';

/** A panel as it hangs: its picture elements, its width, and how much of it a seated person reaches. */
export interface Panel {
  readonly display: DisplayName;
  readonly panelWidthMm: number;
  readonly panelBottomMm: number;
}

/**
 * The three panels that clinics buy, hung as low as their low reach needs: 15.6" wholly, 200 mm of 21.5", 420 mm of
 * 32".
 */
export const usualPanels = {
  '15.6 inch, 1366 x 768': { display: 'landscape', panelWidthMm: 345, panelBottomMm: 1020 },
  '21.5 inch, 1920 x 1080': { display: 'wide', panelWidthMm: 476, panelBottomMm: 1020 },
  '32 inch upright, 1080 x 1920': { display: 'portrait', panelWidthMm: 398, panelBottomMm: 800 },
} as const satisfies Record<string, Panel>;

const { landscape, portrait } = LEAST_PANEL_MM;

/**
 * The least panels besides, and where the last line just fits or just does not, so that a screen must make up its mind.
 */
export const panels = {
  ...usualPanels,
  'the least panel': { display: 'landscape', panelWidthMm: landscape.width, panelBottomMm: 1020 },
  'a panel of 352 mm': { display: 'landscape', panelWidthMm: 352, panelBottomMm: 1020 },
  'a panel of 365 mm': { display: 'landscape', panelWidthMm: 365, panelBottomMm: 1020 },
  'the least upright panel': { display: 'portrait', panelWidthMm: portrait.width, panelBottomMm: 800 },
} as const satisfies Record<string, Panel>;

export type PanelName = keyof typeof panels;

/** How high a seated person reaches, in mm, as the settings have it where nobody changed it. */
const REACH_LIMIT_MM = 1220;

/** From the top of a panel down to where a seated person reaches, in CSS pixels; 0 where all of it is within reach. */
export function reachLineOf(panel: PanelName): number {
  const { display, ...mounting } = panels[panel];
  const { width, height } = displays[display];
  return reachLinePx({ widthPx: width, heightPx: height }, { ...mounting, reachLimitMm: REACH_LIMIT_MM });
}
