import type { TextSize } from '../../renderer/session/comfort.ts';

/** Lowest and highest capitals in mm of each size of text, titles aside (VVSG 2.0, 7.1-H). */
export const capitalsOf: Readonly<Record<TextSize, readonly [least: number, most: number]>> = {
  small: [3.5, 4.2],
  usual: [4.8, 5.6],
  large: [6.4, 7.1],
  largest: [8.5, 9],
};
