/** How a visitor wants the screen to be. Lives in the session, so it is gone with it. */
export interface Comfort {
  readonly textSize: TextSize;
  readonly theme: Theme;
  /** Everything that is touched lies below the reach line of the clinic's panel. */
  readonly lowReach: boolean;
  readonly hand: Hand;
  /** Pictures hold still. */
  readonly isCalm: boolean;
}

/** Height of capital letters in mm: 3.5 to 4.2, 4.8 to 5.6, 6.4 to 7.1, 8.5 to 9.0 (VVSG 2.0, 7.1-H). */
export const textSizes = ['small', 'usual', 'large', 'largest'] as const;
export type TextSize = (typeof textSizes)[number];

export const themes = ['light', 'contrast-light', 'contrast-dark', 'low-glare'] as const;
export type Theme = (typeof themes)[number];

/** `both`: as reading goes; with one hand, what is touched lies on its side of the screen. */
export const hands = ['left', 'both', 'right'] as const;
export type Hand = (typeof hands)[number];

export const usualComfort: Comfort = {
  textSize: 'usual',
  theme: 'light',
  lowReach: false,
  hand: 'both',
  isCalm: false,
};
