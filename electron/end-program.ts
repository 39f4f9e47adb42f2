import type { App } from 'electron';
import { argsForRestart } from './command-line.ts';

/** Not 0, so that a service with `Restart=on-failure` starts the kiosk anew (sysexits.h: try again). */
const START_ME_ANEW = 75;

/** Ends the program at once, or ends it and starts it anew. */
export function endProgram(app: App, how: 'restart' | 'exit'): void {
  // Where the kiosk is a service, systemd ends what it starts here together with it, and does the same itself.
  if (how === 'restart') app.relaunch(programFor(process.argv, process.env));
  // Goes past the window, which refuses to close.
  app.exit(how === 'restart' ? START_ME_ANEW : 0);
}

/** What to start: of an AppImage the file itself, because the folder it ran from is gone with the program. */
export function programFor(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): { readonly args: string[]; readonly execPath?: string } {
  const args = [...argsForRestart(argv.slice(1))];
  const image = environment['APPIMAGE'];
  return image === undefined ? { args } : { args, execPath: image };
}
