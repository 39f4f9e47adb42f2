import { readlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { App } from 'electron';
import { readCommandLine } from './command-line.ts';
import { runningKiosk } from './self-check/processes.ts';

/** As for a name that is not known: nothing was done. */
const WRONG_COMMAND = 2;

/**
 * A kiosk runs already, and has been told what this start asks for: this one ends, and says where it was refused.
 * `settings`: as the command line has it.
 */
export async function startedBeside(app: App, settings: string | undefined): Promise<void> {
  const folder = app.getPath('userData');
  const inUse = settings === undefined ? undefined : await settingsInUse(folder);
  if (settings === undefined || inUse === undefined || inUse === resolve(settings)) return app.exit(0);
  console.error(`--settings: a kiosk runs already, with ${inUse}; end it first to start it with ${resolve(settings)}`);
  app.exit(WRONG_COMMAND);
}

/** Of the kiosk that runs; undefined where that cannot be told. */
async function settingsInUse(folder: string): Promise<string | undefined> {
  const kiosk = await runningKiosk(folder);
  if (kiosk === undefined) return undefined;
  const given = readCommandLine(kiosk.args.slice(1)).settings ?? join(folder, 'settings.json');
  const where = await readlink(`/proc/${kiosk.pid}/cwd`).catch(() => '/');
  return resolve(where, given);
}
