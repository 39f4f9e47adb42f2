/** Chance that can be had again: the same seed and the same number give the same throws, whatever was thrown before. */
export interface Dice {
  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number;
  /** Throws where there is nothing to choose from. */
  oneOf<Thing>(things: readonly Thing[]): Thing;
  /** As often as its weight says; throws where there is nothing to choose from. */
  byWeight<Thing>(things: readonly (readonly [weight: number, thing: Thing])[]): Thing;
}

/** The dice for one throw of many, such as one event: what another event took from them changes nothing here. */
export function diceFor(seed: number, throwNumber: number): Dice {
  const next = numbers((Math.imul(seed, 0x9e3779b1) ^ Math.imul(throwNumber + 1, 0x85ebca6b)) >>> 0);
  // Seeds that lie side by side begin alike.
  for (let thrown = 0; thrown < 3; thrown += 1) next();
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    oneOf: (things) => given(things[below(things.length)]),
    byWeight(things) {
      let left = next() * things.reduce((sum, [weight]) => sum + weight, 0);
      const found = things.find(([weight]) => {
        left -= weight;
        return left < 0;
      });
      return given(found ?? things.at(-1))[1];
    },
  };
}

/** Numbers from 0 to 1, evenly spread (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function given<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('there is nothing to choose from');
  return thing;
}
