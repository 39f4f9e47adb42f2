import type { App, WebContents } from 'electron';
import type { Note } from '../note-fault.ts';
import { computerClock } from '../staff/clock.ts';
import type { Bounds, Mending } from './bounds.ts';
import { watchHeartbeat } from './heartbeat.ts';
import type { Pace } from './pace.ts';

/** Chromium's word for a load that another one replaced: no fault. */
export const ABORTED = -3;
const BAD_ANSWER = 400;
/** A process that was told to end and does not say so is taken for ended. */
const ENDS_WITHIN_MS = 1_000;

export interface PageKeeper {
  /** The page is painted and reacts, as only it can know. */
  beat(): void;
  /** Somebody found the page dead: it is ended and started anew. */
  broken(what: string): void;
  /** Whether the page has said so since it was loaded last. */
  isHeard(): boolean;
}

export interface Keeping {
  readonly app: App;
  readonly contents: WebContents;
  readonly address: string;
  readonly bounds: Bounds;
  readonly pace: Pace;
  readonly note: Note;
  /** Where loading it anew does not help. */
  readonly giveUp: (mending: Exclude<Mending, 'reload'>) => void;
}

/**
 * Starts the page anew when it crashed, hangs, shows nothing, or could not be loaded. What was on it
 * is forgotten with it. Each time is one line of the log; what fails meanwhile belongs to the same fault.
 */
export function keepPage({ app, contents, address, bounds, pace, note, giveUp }: Keeping): PageKeeper {
  let isMending = false;
  const heartbeat = watchHeartbeat(computerClock, pace, (seconds) => {
    pace.doubt();
    broken(`was not heard for ${seconds} s`);
  });

  function broken(what: string): void {
    if (isMending || contents.isDestroyed()) return;
    isMending = true;
    heartbeat.rests();
    note('error', 'gone', what);
    const { mending, pauseMs } = bounds.nextForPage();
    if (mending === 'reload') void reload(pauseMs);
    else giveUp(mending);
  }

  async function reload(pauseMs: number): Promise<void> {
    await endRenderer();
    await passed(pauseMs);
    isMending = false;
    if (contents.isDestroyed()) return;
    heartbeat.starts();
    // Not `reload`: a page that never came has nothing to load again. A load that fails is heard below.
    contents.loadURL(address).catch(() => undefined);
  }

  /** A page that hangs, or was stopped, would not hear that it should go. */
  async function endRenderer(): Promise<void> {
    if (contents.isDestroyed() || contents.isCrashed()) return;
    const ended = new Promise<void>((resolve) => contents.once('render-process-gone', () => resolve()));
    killOrCrash(contents);
    await Promise.race([ended, passed(ENDS_WITHIN_MS)]);
  }

  heartbeat.starts();
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument && !isMending) heartbeat.starts();
  });
  contents.on('render-process-gone', (_event, { reason, exitCode }) => broken(`ended (${reason}, ${exitCode})`));
  contents.on('did-fail-load', (_event, code, description, _url, isMainFrame) => {
    if (isMainFrame && code !== ABORTED) broken(`could not be loaded (${description || code})`);
  });
  contents.on('did-navigate', (_event, _url, code) => {
    if (code >= BAD_ANSWER) broken(`could not be loaded (${code})`);
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode, name = '' }) => {
    // Chromium starts these anew by itself (graphics, network, sound, storage), and whether the page still paints and
    // reacts, the heartbeat knows.
    if (reason !== 'clean-exit')
      note('warn', 'program', `a helper process ended (${[type, name].join(' ').trim()}: ${reason}, ${exitCode})`);
  });
  return {
    beat() {
      heartbeat.beat();
      bounds.lives();
    },
    broken,
    isHeard: heartbeat.isHeard,
  };
}

/** `forcefullyCrashRenderer` alone asks first, which a stopped process never hears. */
function killOrCrash(contents: WebContents): void {
  // 0 while the process is being started (electron/electron#38256), which to `kill` means this program and all that
  // belong to it.
  const pid = contents.getOSProcessId();
  if (pid > 0) {
    try {
      process.kill(pid, 'SIGKILL');
      return;
    } catch {
      // It ended by itself in between.
    }
  }
  contents.forcefullyCrashRenderer();
}

function passed(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
