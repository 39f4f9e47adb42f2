import type { Clock } from './clock.ts';

/**
 * The page shuts the staff area after two minutes without a touch. The shell shuts its door a little later, so that a screen that
 * was just being wiped for two minutes can still say so.
 */
const STAY_MS = 150_000;

/** Whether staff are in, from the PIN to their leaving or to a while without a touch. */
export interface Stay {
  isIn(): boolean;
  /** `since` is what `ended` was when somebody knocked: whoever has left meanwhile does not come in after all. */
  begin(since: number): void;
  /** How often staff have left. */
  ended(): number;
  /** A touch or a key: the time begins anew for whoever is in. */
  prolong(): void;
  end(): void;
}

export function createStay({ steady }: Pick<Clock, 'steady'>): Stay {
  let until: number | undefined;
  let ends = 0;
  const isIn = () => until !== undefined && steady() < until;
  const beginAnew = () => {
    until = steady() + STAY_MS;
  };
  return {
    isIn,
    begin(since) {
      if (since === ends) beginAnew();
    },
    ended: () => ends,
    prolong() {
      if (isIn()) beginAnew();
    },
    end() {
      ends += 1;
      until = undefined;
    },
  };
}
