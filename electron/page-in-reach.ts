import type { WebContents } from 'electron';
import { REQUEST_WAITS } from './ipc/contract.ts';
import type { PageKeeper } from './recovery/keep-page.ts';
import type { PageInReach } from './shell-requests.ts';

/** How the shell speaks to its page, and has it started anew where it does not answer. */
export function pageInReach(contents: WebContents, page: Pick<PageKeeper, 'broken' | 'isHeard'>): PageInReach {
  return {
    tell() {
      if (!contents.isDestroyed() && !contents.isCrashed()) contents.send(REQUEST_WAITS);
    },
    isHeard: page.isHeard,
    revive: () => page.broken('did not answer staff'),
  };
}
