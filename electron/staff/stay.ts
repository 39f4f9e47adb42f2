import type { Clock } from './clock.ts';

/**
 * The page shuts the staff area after two minutes without a touch. The shell shuts its door a little later, so that a screen that
 * was just being wiped for two minutes can still say so.
 */
const STAY_MS = 150_000;

/** Whether staff are in, from the PIN to their leaving or to a while without a touch. */
export interface Stay {
  isIn(): boolean;
  begin(): void;
  /** A touch or a key: the time begins anew for whoever is in. */
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
