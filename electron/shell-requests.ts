import type { ShellRequest } from './ipc/contract.ts';

/** A page that lives takes a request at once; one that has not after so long is dead. */
const TAKEN_WITHIN_MS = 2_000;

/** A page that was just started gets so long before it can be found dead again: a chord that is held repeats itself. */
const STARTED_WITHIN_MS = 10_000;

/** What somebody at the computer asked of the page. One waits at a time, the newest. */
export interface ShellRequests {
  /** Leaves it for the page to find at its start. */
  leave(request: ShellRequest): void;
  /** Tells the page that runs. */
  ask(request: ShellRequest): void;
  /** As `KioskApi.takeRequest`. */
  take(): ShellRequest | null;
  /** As `KioskApi.giveBackRequest`; nothing where a newer one waits. A request that two pages could not do is given up. */
  giveBack(): void;
}

export interface PageInReach {
  /** Word that a request waits. */
  tell(): void;
  /** Ends a dead page and starts it anew. */
  revive(): void;
}

export function createRequests(page: PageInReach): ShellRequests {
  let waiting: ShellRequest | null = null;
  let taken: ShellRequest | null = null;
  let givenBack: ShellRequest | null = null;
  let deadline: NodeJS.Timeout | undefined;
  let isStarting = false;

  function untaken(): void {
    deadline = undefined;
    if (isStarting) return;
    isStarting = true;
    setTimeout(() => {
      isStarting = false;
    }, STARTED_WITHIN_MS);
    page.revive();
  }

  return {
    leave(request) {
      waiting = request;
    },
    ask(request) {
      waiting = request;
      page.tell();
      deadline ??= setTimeout(untaken, TAKEN_WITHIN_MS);
    },
    take() {
      taken = waiting;
      waiting = null;
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
  };
}
