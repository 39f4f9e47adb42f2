import { accessSync, constants, lstatSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';
import { takeOver } from './take-over.ts';

export interface DataFolder {
  /** Where the kiosk's own files are: settings, PIN. */
  readonly folder: string;
  /** What could not be done with it: one line each for the log. */
  readonly problems: readonly string[];
}

/** What the folder was called until the program lost the space in its name. */
const OLD_NAME = 'Kineret Kiosk';

/**
 * Finds the data folder, before anything uses it. Chromium does not start in one that it cannot write (it takes the kiosk for one that runs already):
 * then its own files, and the log, go to a folder that the next start of the same user finds again. Never throws.
 */
export function settleDataFolder(app: Pick<App, 'getName' | 'getPath' | 'setPath' | 'commandLine'>): DataFolder {
  const given = app.commandLine.getSwitchValue('user-data-dir');
  const folder = given !== '' ? wantedFolder(app, given) : wantedFolder(app, defaultFolder(app));
  const why = whyUnwritable(folder);
  if (why !== undefined) {
    const spare = spareFolder();
    if (spare !== undefined) app.setPath('userData', spare);
    return { folder, problems: [`${folder}: nothing can be saved here (${why})`] };
  }
  // Whoever names a folder has chosen what is in it.
  const problem = given === '' ? takeOver(join(folder, '..', OLD_NAME), folder) : undefined;
  return { folder, problems: problem === undefined ? [] : [problem] };
}

/** Electron makes the folder when it is asked for its name, and where it cannot, it throws. */
function wantedFolder(app: Pick<App, 'getPath'>, otherwise: string): string {
  try {
    return app.getPath('userData');
  } catch {
    return otherwise;
  }
}

function defaultFolder(app: Pick<App, 'getName' | 'getPath'>): string {
  return join(app.getPath('appData'), app.getName());
}

function whyUnwritable(folder: string): string | undefined {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** In the first place that can be written; undefined where there is none at all. */
function spareFolder(): string | undefined {
  const user = process.getuid?.() ?? 0;
  // The last is memory, for a computer whose disks are all full or read-only.
  const places = [process.env['XDG_RUNTIME_DIR'], tmpdir(), '/dev/shm'].filter((place) => place !== undefined);
  return places.map((place) => spareIn(place, user)).find((folder) => folder !== undefined);
}

function spareIn(place: string, user: number): string | undefined {
  try {
    const folder = join(place, `kineret-kiosk-${user}`);
    // Anybody may have made one of this name where everybody may write.
    return whyUnwritable(folder) === undefined && isOwn(folder, user)
      ? folder
      : mkdtempSync(join(place, 'kineret-kiosk-'));
  } catch {
    return undefined;
  }
}

function isOwn(folder: string, user: number): boolean {
  const found = lstatSync(folder);
  return found.isDirectory() && (process.platform === 'win32' || found.uid === user);
}
