import type { WebContents } from 'electron';
import { REQUEST_WAITS } from './ipc/contract.ts';
import { noteFault } from './note-fault.ts';
import type { PageInReach } from './shell-requests.ts';

/** How the shell speaks to its page, and starts it anew where it crashed, hangs or shows nothing. */
export function pageInReach(contents: WebContents): PageInReach {
  return {
    tell() {
      if (!contents.isCrashed()) contents.send(REQUEST_WAITS);
    },
    revive() {
      noteFault('error', 'page', 'did not answer staff and was started anew');
      // A page that hangs would not hear that it should go.
      if (!contents.isCrashed()) contents.forcefullyCrashRenderer();
      contents.reload();
    },
  };
}
