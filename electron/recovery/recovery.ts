import type { App } from 'electron';
import { endProgram } from '../end-program.ts';
import { noteFault, notesWritten } from '../note-fault.ts';
import type { Bounds, Mending } from './bounds.ts';

export interface Recovery {
  /** A page that loading anew does not mend. */
  giveUp(mending: Exclude<Mending, 'reload'>): void;
  /** Something was thrown that nobody caught: what the program knows may be wrong now. */
  failed(error: unknown): void;
}

/** Starts the program anew, or lets the screen rest; once, whatever else fails on the way. */
export function createRecovery(app: App, bounds: Bounds, rest: () => Promise<void>): Recovery {
  let isOver = false;

  function giveUp(mending: Exclude<Mending, 'reload'>): void {
    if (isOver) return;
    isOver = true;
    if (mending === 'relaunch') void notesWritten().then(() => endProgram(app, 'restart'));
    else rest().catch((error: Error) => stop(error));
  }

  /** Not even the screen that rests could be shown: whatever started the program starts it again. */
  function stop(error: Error): void {
    noteFault('error', 'program', error.stack ?? error.message);
    void notesWritten().then(() => endProgram(app, 'restart'));
  }

  return {
    giveUp,
    failed(error) {
      noteFault('error', 'program', error instanceof Error ? (error.stack ?? error.message) : String(error));
      if (!isOver) giveUp(bounds.nextForProgram());
    },
  };
}
