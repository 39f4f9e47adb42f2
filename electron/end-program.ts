import { spawn } from 'node:child_process';
import { fstatSync } from 'node:fs';
import type { App } from 'electron';
import { argsForRestart } from './command-line.ts';
import { inherited } from './inherited-files.ts';

/** Not 0, so that a service with `Restart=on-failure` starts the kiosk anew (sysexits.h: try again). */
const START_ME_ANEW = 75;

/** Ends the program at once, or ends it and starts it anew. */
export function endProgram(app: App, how: 'restart' | 'exit'): void {
  // Where the kiosk is a service, systemd ends what it starts here together with it, and does the same itself.
  if (how === 'restart' && !startNext(programFor(process.execPath, process.argv, process.env))) app.relaunch();
  // Goes past the window, which refuses to close.
  app.exit(how === 'restart' ? START_ME_ANEW : 0);
}

/**
 * Files and terminals go on to the next program. Whoever holds the other end of a pipe waits for this one to end, and
 * is gone then: writing to it would be a fault.
 */
function goesOn(number: number): 'inherit' | 'ignore' {
  try {
    const found = fstatSync(number);
    return found.isFIFO() || found.isSocket() ? 'ignore' : 'inherit';
  } catch {
    return 'ignore';
  }
}

export interface NextProgram {
  readonly file: string;
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * Starts it as a process of its own, which waits for this one to end (`--after`). Not by `app.relaunch`: Chromium's
 * relauncher takes the right to gain rights from what it starts (`NoNewPrivs: 1`), so that neither its own setuid
 * sandbox helper nor the mounting of an AppImage works there, and the screen stays black.
 */
function startNext({ file, args, environment }: NextProgram): boolean {
  const next = spawn(file, [...args, ...inherited()], {
    detached: true,
    stdio: [0, 1, 2].map(goesOn),
    env: environment,
  });
  // Known at once: whether the file could be run.
  next.once('error', () => undefined);
  next.unref();
  return next.pid !== undefined;
}

/** What to start: of an AppImage the file itself, because the folder it ran from is gone with the program. */
export function programFor(
  file: string,
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  pid = process.pid,
): NextProgram {
  const args = [...argsForRestart(argv.slice(1)), `--after=${pid}`];
  const [image, folder] = [environment['APPIMAGE'], environment['APPDIR']];
  // Another AppImage may have started this program and left both names behind.
  if (image === undefined || folder === undefined || !file.startsWith(`${folder}/`)) return { file, args, environment };
  return { file: image, args, environment: withoutFolder(environment, folder) };
}

/** Lists of folders without what this start put into them: each start adds its own, for a year of nights. */
function withoutFolder(environment: NextProgram['environment'], folder: string): NextProgram['environment'] {
  const outside = (list: string) =>
    list
      .split(':')
      .filter((entry) => entry !== folder && !entry.startsWith(`${folder}/`))
      .join(':');
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, value?.includes(folder) ? outside(value) : value]),
  );
}
