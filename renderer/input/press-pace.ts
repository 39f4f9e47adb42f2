/** A second press this soon is a trembling finger, not a wish. */
export const SECOND_PRESS_MS = 500;

/**
 * After a key of a pad (`data-key`), which people press fast and which changes no screen, another press is a wish at
 * once, and the same key after this: no finger taps twice on purpose in less.
 */
const SAME_KEY_MS = 110;

export interface PressPace {
  /**
   * Whether a press on this control at this time, in milliseconds, is a wish of its own. One that is counts as pressed.
   */
  isWish(control: Element, at: number): boolean;
}

/** Tells the second press of a trembling hand from a wish. */
export function createPressPace(): PressPace {
  let lastPress = Number.NEGATIVE_INFINITY;
  let lastKey: string | undefined;
  return {
    isWish(control, at) {
      const key = keyOf(control);
      const wait = !lastKey ? SECOND_PRESS_MS : key === lastKey ? SAME_KEY_MS : 0;
      if (at - lastPress < wait) return false;
      lastPress = at;
      lastKey = key;
      return true;
    },
  };
}

/** The key of a pad that was pressed, empty for the one that ends the typing; undefined for everything else. */
function keyOf(control: Element): string | undefined {
  return control.closest('[data-key]')?.getAttribute('data-key') ?? undefined;
}
