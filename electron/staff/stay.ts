import type { Clock } from './clock.ts';

/** The staff area closes itself after so long without a touch. */
const STAY_MS = 2 * 60_000;

/** Whether staff are in, from the PIN to their leaving or to two minutes without a touch. */
export interface Stay {
  isIn(): boolean;
  begin(): void;
  /** A touch or a key: the two minutes begin anew for whoever is in. */
  prolong(): void;
  end(): void;
}

export function createStay({ steady }: Pick<Clock, 'steady'>): Stay {
  let until: number | undefined;
  const isIn = () => until !== undefined && steady() < until;
  const begin = () => {
    until = steady() + STAY_MS;
  };
  return {
    isIn,
    begin,
    prolong() {
      if (isIn()) begin();
    },
    end() {
      until = undefined;
    },
  };
}
