import { join } from 'node:path';
import { app, ipcMain, session } from 'electron';
import languages from '../locales/languages.json' with { type: 'json' };
import { registerScheme, serveAppFiles } from './app-files.ts';
import { readCommandLine } from './command-line.ts';
import { createHandlers } from './ipc/handlers.ts';
import { registerHandlers } from './ipc/register.ts';
import { openKioskWindow } from './kiosk-window.ts';
import { closeCommandLine, isOwn, keepOpen, lockDown } from './lockdown.ts';
import type { Log } from './log.ts';
import { openSettings } from './open-settings.ts';

const commandLine = readCommandLine(process.argv.slice(1));
// A `--settings FILE` of the command line wins over the file in the data folder.
const settingsFile = commandLine.settings ?? join(app.getPath('userData'), 'settings.json');

// All three before the app is ready, so before any session or window exists.
closeCommandLine(app);
lockDown(app);
registerScheme();

if (app.requestSingleInstanceLock()) {
  // Not a top-level await: in an ES module that never resolves, because Electron waits for the module first.
  void app.whenReady().then(start);
} else {
  app.quit();
}

function start(): void {
  // A session without `persist:` lives in memory: no cookie, cache or storage of a visit reaches the disk.
  const visitors = session.fromPartition('visitors', { cache: false });
  serveAppFiles(visitors, join(import.meta.dirname, '..', 'renderer'));
  const settings = openSettings(
    settingsFile,
    languages.map(({ code }) => code),
    commandLine.setUp,
  );
  const { display, problems } = settings.current();
  const window = openKioskWindow(visitors, join(import.meta.dirname, '..', 'preload', 'preload.cjs'), display);
  keepOpen(app, window);
  app.on('second-instance', (_event, argv) => {
    // Staff at the computer hand the set-up over; the visit that was on the screen is forgotten with its page.
    if (readCommandLine(argv.slice(1)).setUp) {
      settings.openSetUp();
      window.webContents.reload();
    }
    window.focus();
  });
  registerHandlers(
    ipcMain,
    createHandlers(settings, ({ where, message }) => void withLog((log) => log.error(`${where}: ${message}`))),
    (frame) => frame !== null && frame === window.webContents.mainFrame && isOwn(frame.url),
  );
  if (problems.length > 0) void withLog((log) => problems.map((problem) => log.warn(problem)));
}

/** The log is opened when there is something to write: most starts have nothing. */
async function withLog(write: (log: Log) => void): Promise<void> {
  const { openLog } = await import('./log.ts');
  write(openLog());
}
