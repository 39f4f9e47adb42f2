import { execFile } from 'node:child_process';

/** A third of the time that the supervisor waits: one word may be late, and one lost. */
const PART = 3;

/**
 * Tells systemd that the shell itself still runs, where its unit asks for that (`WatchdogSec`, which systemd gives in microseconds): a shell that hangs can neither mend
 * its page nor itself, and is ended and started anew.
 */
export function tellSupervisor(environment: NodeJS.ProcessEnv): void {
  const limitMs = Number(environment['WATCHDOG_USEC']) / 1000;
  if (!(limitMs > 0) || environment['NOTIFY_SOCKET'] === undefined) return;
  // Its own tool: Node cannot write to the kind of socket that systemd listens at.
  setInterval(() => void execFile('systemd-notify', ['WATCHDOG=1'], () => undefined), limitMs / PART).unref();
}
