/** So many keys within so short a time: no hand does that. */
const KEYS = 3;
export const WITHIN_MS = 60;
/** What follows the last key of a machine sooner than this is still the machine. */
const PAUSE_MS = 100;

const MODIFIERS: ReadonlySet<string> = new Set(['Alt', 'AltGraph', 'Control', 'Meta', 'Shift']);

export interface KeyPace {
  /**
   * Does what a key that was pressed just now is to do, as soon as it is sure that a hand pressed it: 60 ms later, or
   * never.
   */
  byHand(press: () => void): void;
}

/**
 * Tells a person from a machine that types, such as a barcode scanner or a device that types its own name when it is
 * plugged in: three keys within 60 ms and all that follow them press nothing. It must hear every key, so it is asked
 * for before anything that takes some.
 */
export function watchKeyPace(target: Window): KeyPace {
  let times: readonly number[] = [];
  let machineUntil = Number.NEGATIVE_INFINITY;
  const waiting = new Set<number>();

  function isMachine(at: number): boolean {
    times = [...times, at].slice(-KEYS);
    const isFast = times.length === KEYS && at - (times[0] ?? at) <= WITHIN_MS;
    return isFast || at < machineUntil;
  }

  target.addEventListener(
    'keydown',
    (event) => {
      if (event.repeat || MODIFIERS.has(event.key) || !isMachine(event.timeStamp)) return;
      machineUntil = event.timeStamp + PAUSE_MS;
      for (const timer of waiting) target.clearTimeout(timer);
      waiting.clear();
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
  return {
    byHand(press) {
      const timer = target.setTimeout(() => {
        waiting.delete(timer);
        press();
      }, WITHIN_MS);
      waiting.add(timer);
    },
  };
}
