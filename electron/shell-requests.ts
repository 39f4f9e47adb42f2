import type { ShellRequest } from './ipc/contract.ts';
import type { Pace } from './recovery/pace.ts';

/** A page that lives takes a request at once; one that has not after so long is dead. */
export const TAKEN_WITHIN_MS = 2_000;

/** What somebody at the computer asked of the page. One waits at a time, the newest. */
export interface ShellRequests {
  /** Leaves it for the page to find at its start. */
  leave(request: ShellRequest): void;
  /** Tells the page that runs. */
  ask(request: ShellRequest): void;
  /** As `KioskApi.takeRequest`. */
  take(): ShellRequest | null;
  /**
   * As `KioskApi.giveBackRequest`; nothing where a newer one waits. A request that two pages could not do is given up.
   */
  giveBack(): void;
  /** The page was heard now. */
  heard(): void;
}

export interface PageInReach {
  /** Word that a request waits. */
  tell(): void;
  /**
   * Whether it was heard since it was loaded last. One that still loads is not dead, however slow the computer is: it
   * takes what waits at its start.
   */
  isHeard(): boolean;
  /** Ends a dead page and starts it anew. */
  revive(): void;
}

export function createRequests(page: PageInReach, pace: Pick<Pace, 'allow'>): ShellRequests {
  let waiting: ShellRequest | null = null;
  let taken: ShellRequest | null = null;
  let givenBack: ShellRequest | null = null;
  /** Whether the page that is there was told of it; what was left or given back waits for the next one. */
  let isAsked = false;
  let deadline: NodeJS.Timeout | undefined;

  /** From the first sign of life on. */
  function expectTaken(): void {
    if (waiting === null || !isAsked || !page.isHeard()) return;
    deadline ??= setTimeout(() => {
      deadline = undefined;
      page.revive();
    }, pace.allow(TAKEN_WITHIN_MS));
  }

  return {
    leave(request) {
      waiting = request;
    },
    ask(request) {
      waiting = request;
      isAsked = true;
      page.tell();
      expectTaken();
    },
    take() {
      taken = waiting;
      waiting = null;
      isAsked = false;
      clearTimeout(deadline);
      deadline = undefined;
      return taken;
    },
    giveBack() {
      if (taken !== null && taken !== givenBack) {
        givenBack = taken;
        waiting ??= taken;
      }
      taken = null;
    },
    heard: expectTaken,
  };
}
