import { accessSync, constants, lstatSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';

export interface DataFolder {
  /** Where the kiosk's own files are: settings, PIN. */
  readonly folder: string;
  /** Why nothing can be written there: one line for the log. */
  readonly problem: string | undefined;
}

/**
 * Finds the data folder, before anything uses it. Chromium does not start in one that it cannot write (it takes the kiosk for one that runs already):
 * then its own files, and the log, go to a folder that the next start of the same user finds again.
 */
export function settleDataFolder(app: Pick<App, 'getPath' | 'setPath'>): DataFolder {
  const folder = app.getPath('userData');
  const problem = whyUnwritable(folder);
  if (problem !== undefined) app.setPath('userData', spareFolder());
  return { folder, problem: problem === undefined ? undefined : `${folder}: nothing can be saved here (${problem})` };
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

function spareFolder(): string {
  const { uid } = userInfo();
  const folder = join(process.env['XDG_RUNTIME_DIR'] ?? tmpdir(), `kineret-kiosk-${uid}`);
  // Anybody may have made one of this name where everybody may write.
  return whyUnwritable(folder) === undefined && isOwn(folder, uid)
    ? folder
    : mkdtempSync(join(tmpdir(), 'kineret-kiosk-'));
}

function isOwn(folder: string, user: number): boolean {
  const found = lstatSync(folder);
  return found.isDirectory() && (process.platform === 'win32' || found.uid === user);
}
