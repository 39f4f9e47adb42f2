import { join } from 'node:path';
import { app, BrowserWindow, ipcMain, screen, session } from 'electron';
import walkthroughs from '../content/kineret/walkthroughs.json' with { type: 'json' };
import languages from '../locales/languages.json' with { type: 'json' };
import { registerScheme, serveAppFiles } from './app-files.ts';
import { readCommandLine } from './command-line.ts';
import { endProgram } from './end-program.ts';
import { createHandlers } from './ipc/handlers.ts';
import { registerHandlers } from './ipc/register.ts';
import { openKioskWindow, PAGE } from './kiosk-window.ts';
import { closeCommandLine, isOwn, keepOpen, lockDown } from './lockdown.ts';
import { noteFault, notesWritten } from './note-fault.ts';
import { openSettings } from './open-settings.ts';
import { pageInReach } from './page-in-reach.ts';
import { createBounds } from './recovery/bounds.ts';
import { keepPage } from './recovery/keep-page.ts';
import { planRestart } from './recovery/planned-restart.ts';
import { createRecovery } from './recovery/recovery.ts';
import { relaunchMemory } from './recovery/relaunch-memory.ts';
import { hearSecondStart } from './second-start.ts';
import { createRequests } from './shell-requests.ts';
import { computerClock } from './staff/clock.ts';
import { makeSureOfCode, staffOnDemand } from './staff/staff-on-demand.ts';
import { createStay } from './staff/stay.ts';
import { hearStaffChord, keepStaffChord } from './staff-chord.ts';
import { asRequest, readWish, type WalkthroughWish } from './walkthrough-wish.ts';
import { watchPresence } from './watch-presence.ts';
import { watchStay } from './watch-stay.ts';

const WRONG_COMMAND = 2;
/** The first paint is over by then on any computer that could run a kiosk. */
const AFTER_THE_START_MS = 2_000;

const known = { walkthroughs: walkthroughs.map(({ id }) => id), languages: languages.map(({ code }) => code) };
const commandLine = readCommandLine(process.argv.slice(1));
const folder = app.getPath('userData');
// A `--settings FILE` of the command line wins over the file in the data folder.
const settingsFile = commandLine.settings ?? join(folder, 'settings.json');

const asked = readWish(commandLine, known);
if (!asked.ok) {
  console.error(asked.problem);
  process.exit(WRONG_COMMAND);
}
const { wish } = asked;
if (commandLine.setPin) {
  const { setPinFromInput } = await import('./set-pin.ts');
  process.exit(await setPinFromInput(folder));
}

// All three before the app is ready, so before any session or window exists.
closeCommandLine(app);
lockDown(app);
registerScheme();

if (app.requestSingleInstanceLock({ ...wish })) {
  const preloads = join(import.meta.dirname, '..', 'preload');
  const stay = createStay(computerClock);
  const staff = staffOnDemand({ folder, clock: computerClock, stay, note: noteFault });
  const { setUp } = commandLine;
  const settings = openSettings(settingsFile, { languages: known.languages, setUp, staffAreIn: stay.isIn });
  const bounds = createBounds(computerClock, relaunchMemory(join(folder, 'relaunches.json')));
  const recovery = createRecovery(app, bounds, showResting);

  process.on('uncaughtException', recovery.failed);
  process.on('unhandledRejection', (reason) => noteFault('error', 'program', String(reason)));
  // Not a top-level await: in an ES module that never resolves, because Electron waits for the module first.
  app.whenReady().then(start).catch(recovery.failed);

  function start(): void {
    // A session without `persist:` lives in memory: no cookie, cache or storage of a visit reaches the disk.
    const visitors = session.fromPartition('visitors', { cache: false });
    serveAppFiles(visitors, join(import.meta.dirname, '..', 'renderer'));
    const { display, problems } = settings.current();
    const window = openKioskWindow(visitors, join(preloads, 'preload.cjs'), display);
    const { webContents } = window;
    keepOpen(app, window);
    watchStay(webContents, stay);
    const page = keepPage({
      app,
      contents: webContents,
      address: PAGE,
      bounds,
      note: noteFault,
      giveUp: recovery.giveUp,
    });
    const presence = watchPresence(webContents);

    const requests = createRequests(pageInReach(webContents, page.broken));
    const toRequest = (wanted: WalkthroughWish) =>
      asRequest(wanted, [...settings.current().languages, ...known.languages]);
    if (wish !== undefined) requests.leave(toRequest(wish));
    const askForStaff = () => requests.ask({ ask: 'staff' });
    hearStaffChord(webContents, askForStaff);
    hearSecondStart(app, { window, settings, known, ask: (wanted) => requests.ask(toRequest(wanted)) });

    registerHandlers(
      ipcMain,
      createHandlers({
        settings,
        report: ({ where, message }) => noteFault('error', where, message),
        stay,
        staff,
        alive(isFree) {
          page.beat();
          presence.tell(isFree);
        },
        requests,
        staffReport: async () => (await import('./staff/staff-report.ts')).reportForStaff(app, screen, settingsFile),
        endProgram: (how) => endProgram(app, how),
      }),
      (frame) => frame !== null && frame === webContents.mainFrame && isOwn(frame.url),
    );
    planRestart({
      clock: computerClock,
      restartAt: () => '03:00',
      isFree: presence.isFree,
      restart() {
        noteFault('info', 'start', 'starts anew as planned');
        void notesWritten().then(() => endProgram(app, 'restart'));
      },
    });
    for (const problem of problems) noteFault('warn', 'settings', problem);
    setTimeout(() => {
      keepStaffChord(askForStaff);
      void makeSureOfCode(folder, staff);
      // Read while all is well: when it is needed, the disk may be what fails.
      void import('./recovery/resting/rest.ts');
    }, AFTER_THE_START_MS);
  }

  async function showResting(): Promise<void> {
    const { rest } = await import('./recovery/resting/rest.ts');
    const { languages, display } = settings.current();
    const before = BrowserWindow.getAllWindows();
    rest({
      wanted: languages,
      staff,
      stay,
      openWindow: (own) => openKioskWindow(own, join(preloads, 'resting.cjs'), display),
      endProgram: (how) => endProgram(app, how),
    });
    for (const window of before) window.destroy();
  }
} else {
  app.quit();
}
