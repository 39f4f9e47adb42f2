import type { App } from 'electron';
import { argsForRestart } from './command-line.ts';

/** Not 0, so that a service with `Restart=on-failure` starts the kiosk anew (sysexits.h: try again). */
const START_ME_ANEW = 75;

type Environment = Readonly<Record<string, string | undefined>>;

/** Ends the program at once, or ends it and starts it anew. */
export function endProgram(app: App, how: 'restart' | 'exit'): void {
  const again = how === 'restart';
  // systemd ends what a service started together with it: a kiosk that started itself anew would be gone in a second.
  const byService = again && isService(process.env, process.pid);
  if (again && !byService) app.relaunch(programFor(process.argv, process.env));
  // Goes past the window, which refuses to close.
  app.exit(byService ? START_ME_ANEW : 0);
}

/** Whether systemd started this very process, not only one that it comes from. */
export function isService(environment: Environment, pid: number): boolean {
  return environment['SYSTEMD_EXEC_PID'] === String(pid);
}

/** What to start: of an AppImage the file itself, because the folder it ran from is gone with the program. */
export function programFor(
  argv: readonly string[],
  environment: Environment,
): { readonly args: string[]; readonly execPath?: string } {
  const args = [...argsForRestart(argv.slice(1))];
  const image = environment['APPIMAGE'];
  return image === undefined ? { args } : { args, execPath: image };
}
