import { millimetre } from './millimetre.ts';

/** So many touches in a row at one spot where nothing is: no person does that. */
const STRAY_FROM = 3;
const SPOT_MM = 5;
/** Seldom enough that it harms nobody: then it is counted anew. */
const FORGOTTEN_AFTER_MS = 600_000;
/** A failing panel has few such spots, and a list must not grow for ever. */
const MOST = 8;

export interface Spot {
  /** In CSS pixels. */
  readonly x: number;
  readonly y: number;
}

/** Whether a touch belongs to a stray spot: the `first` that shows it, or one of the `next`; undefined for a person. */
export type Stray = 'first' | 'next' | undefined;

export interface StraySpots {
  /** A touch on bare ground, at a time in milliseconds. */
  touched(spot: Spot, at: number): Stray;
  /** The same without counting it. */
  look(spot: Spot, at: number): Stray;
}

/**
 * Tells dust, water and a failing panel from a person: they touch bare ground at one spot again and again (F10 of the
 * trials: a visit that nobody is at was never forgotten, and the nightly restart never came).
 */
export function createStraySpots(pxPerMm: () => number = millimetre): StraySpots {
  let known: { readonly spot: Spot; count: number; at: number }[] = [];

  function find({ x, y }: Spot, at: number) {
    known = known.filter((one) => at - one.at < FORGOTTEN_AFTER_MS);
    return known.find(({ spot }) => Math.hypot(spot.x - x, spot.y - y) <= SPOT_MM * pxPerMm());
  }

  return {
    touched(spot, at) {
      const found = find(spot, at) ?? { spot, count: 0, at };
      found.count += 1;
      found.at = at;
      known = [found, ...known.filter((one) => one !== found)].slice(0, MOST);
      if (found.count < STRAY_FROM) return undefined;
      return found.count === STRAY_FROM ? 'first' : 'next';
    },
    look(spot, at) {
      return (find(spot, at)?.count ?? 0) >= STRAY_FROM ? 'next' : undefined;
    },
  };
}
