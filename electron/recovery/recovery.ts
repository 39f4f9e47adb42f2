import { faultText, noteFault, notesWritten } from '../note-fault.ts';
import type { Bounds, Mending } from './bounds.ts';

export interface Recovery {
  /** A page that loading anew does not mend. */
  giveUp(mending: Exclude<Mending, 'reload'>): void;
  /** Something was thrown that nobody caught: what the program knows may be wrong now. */
  failed(error: unknown): void;
}

/** What cannot even say that it rests tries again without end, but slowly. */
const AGAIN_AFTER_MS = 30_000;

export interface Ways {
  readonly rest: () => Promise<void>;
  readonly restart: () => void;
}

/** Starts the program anew, or lets the screen rest; once, whatever else fails on the way. */
export function createRecovery(bounds: Bounds, { rest, restart }: Ways): Recovery {
  let isOver = false;

  function giveUp(mending: Exclude<Mending, 'reload'>): void {
    if (isOver) return;
    isOver = true;
    if (mending === 'relaunch') void notesWritten().then(restart);
    else rest().catch(stop);
  }

  /** Not even the screen that rests could be shown. */
  function stop(error: unknown): void {
    noteFault('error', 'program', faultText(error));
    setTimeout(restart, AGAIN_AFTER_MS);
  }

  return {
    giveUp,
    failed(error) {
      noteFault('error', 'program', faultText(error));
      if (!isOver) giveUp(bounds.nextForProgram());
    },
  };
}
