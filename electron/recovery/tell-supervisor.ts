import { execFile } from 'node:child_process';
import type { Pace } from './pace.ts';

/** A third of the time that the supervisor waits: one word may be late, and one lost. */
const PART = 3;
/** Until the window can be opened, nobody knows how slow this computer is, and it may just have been switched on. */
const WHILE_IT_STARTS = 10;

export interface Supervisor {
  /** From now on it waits as long as the pace of this computer allows. To be called when the program has started, and when the pace is another. */
  keepPace(): void;
}

/**
 * Tells systemd that the program is there (`Type=notify`), and where its unit asks for that (`WatchdogSec`, which systemd gives in microseconds) that the shell itself still runs: a shell that
 * hangs can neither mend its page nor itself, and is ended and started anew.
 */
export function tellSupervisor(environment: NodeJS.ProcessEnv, pace: Pick<Pace, 'allow'>): Supervisor {
  if (environment['NOTIFY_SOCKET'] === undefined) return { keepPace() {} };
  const limitMs = Number(environment['WATCHDOG_USEC']) / 1000;
  if (!(limitMs > 0)) {
    tell('READY=1');
    return { keepPace() {} };
  }
  tell('READY=1', waitFor(limitMs * WHILE_IT_STARTS));
  setInterval(() => tell('WATCHDOG=1'), limitMs / PART).unref();
  return { keepPace: () => tell(waitFor(pace.allow(limitMs))) };
}

function waitFor(ms: number): string {
  return `WATCHDOG_USEC=${Math.round(ms * 1000)}`;
}

/** Its own tool: Node cannot write to the kind of socket that systemd listens at. */
function tell(...words: readonly string[]): void {
  execFile('systemd-notify', [...words], () => undefined);
}
