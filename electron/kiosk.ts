import { join } from 'node:path';
import { app, BrowserWindow, ipcMain, screen, session } from 'electron';
import { serveAppFiles } from './app-files.ts';
import { removeLeftovers } from './chromium-leftovers.ts';
import { failedEarly } from './early-faults.ts';
import { endProgram } from './end-program.ts';
import { channels } from './ipc/contract.ts';
import { createHandlers } from './ipc/handlers.ts';
import { registerHandlers } from './ipc/register.ts';
import { keepLit } from './keep-lit.ts';
import { openKioskWindow } from './kiosk-window.ts';
import { isOwn, keepOpen } from './lockdown.ts';
import { lyingFile } from './lying-file.ts';
import { faultText, noteFault, notePageFault, notesWritten } from './note-fault.ts';
import { openSettings } from './open-settings.ts';
import { pageInReach } from './page-in-reach.ts';
import { keepPlaced } from './place-window.ts';
import { createBounds } from './recovery/bounds.ts';
import { keepPage } from './recovery/keep-page.ts';
import { noteLastRun } from './recovery/last-run.ts';
import { createPace, paceMemory } from './recovery/pace.ts';
import { planRestart } from './recovery/planned-restart.ts';
import { createRecovery } from './recovery/recovery.ts';
import { relaunchMemory } from './recovery/relaunch-memory.ts';
import { tellSupervisor } from './recovery/tell-supervisor.ts';
import { START } from './resolve-asset.ts';
import { hearSecondStart } from './second-start.ts';
import { createRequests } from './shell-requests.ts';
import { computerClock } from './staff/clock.ts';
import { makeSureOfCode, staffOnDemand } from './staff/staff-on-demand.ts';
import { createStay } from './staff/stay.ts';
import { hearStaffChord, keepStaffChord } from './staff-chord.ts';
import { stayInFront } from './stay-in-front.ts';
import { asRequest, type Known, type WalkthroughWish } from './walkthrough-wish.ts';
import { watchStay } from './watch-stay.ts';

/** The first paint is over by then on any computer that could run a kiosk. */
const AFTER_THE_START_MS = 2_000;

/** From the process to the app that is ready; where it takes longer, the computer is taken for slow. */
const USUAL_START_MS = 2_000;

export interface Start {
  /** The data folder. */
  readonly folder: string;
  readonly settingsFile: string;
  /** Where page, preload and shell lie, as they were built. */
  readonly built: string;
  readonly languages: readonly string[];
  /** What could not be done with the data folder; for staff. */
  readonly folderProblems: readonly string[];
  /** How long this start waited for the program before it to end, in milliseconds. */
  readonly waitedMs: number;
  /** As `socketLeftIn`. */
  readonly leftSocket: string | undefined;
  readonly known: Known;
  readonly wish: WalkthroughWish | undefined;
  /** Whether the set-up comes first. */
  readonly setUp: boolean;
}

/** The kiosk from its start to its end: its window as soon as the app is ready, and what mends it. */
export function runKiosk({ known, wish, setUp, folderProblems, leftSocket, waitedMs, ...places }: Start): void {
  const { folder, settingsFile, built } = places;
  const stay = createStay(computerClock);
  const staff = staffOnDemand({ folder, clock: computerClock, stay, note: noteFault });
  const noteProblem = (problem: string) => noteFault('warn', 'settings', problem);
  let place = () => {};
  const settings = openSettings(settingsFile, {
    languages: known.languages,
    setUp,
    staffAreIn: stay.isIn,
    onChange: () => place(),
    onProblem: noteProblem,
  });
  const bounds = createBounds(computerClock, relaunchMemory(join(app.getPath('userData'), 'relaunches.json')));
  const pace = createPace(paceMemory(join(app.getPath('userData'), 'pace.json')), () => supervisor.keepPace());
  // From the first moment: systemd counts from there, and a computer that was just switched on may be slow to show a window.
  const supervisor = tellSupervisor(process.env, pace);
  const recovery = createRecovery(bounds, { rest: showResting, restart: () => end('restart') });
  /** Whether a window that closes is what was wanted. */
  let mayClose = false;
  const end = (how: 'restart' | 'exit') => {
    mayClose = true;
    endProgram(app, how);
  };

  noteLastRun(app, noteFault);
  // Without a listener the program ends with its last window, whoever closed it.
  app.on('window-all-closed', () => {});
  app.on('before-quit', () => {
    mayClose = true;
  });
  process.off('uncaughtException', failedEarly).on('uncaughtException', recovery.failed);
  process.on('unhandledRejection', (reason) => noteFault('error', 'program', faultText(reason)));
  app.whenReady().then(open).catch(recovery.failed);

  function open(): void {
    pace.learn(USUAL_START_MS, sinceCreation() - waitedMs);
    supervisor.keepPace();
    // A session without `persist:` lives in memory: no cookie, cache or storage of a visit reaches the disk.
    const visitors = session.fromPartition('visitors', { cache: false });
    serveAppFiles(visitors, join(built, 'renderer'));
    const { display, problems } = settings.current();
    const window = openKioskWindow(visitors, preload('preload'), display);
    const { webContents } = window;
    keepOpen(app, window);
    stayInFront(window);
    window.once('closed', () => {
      if (!mayClose) recovery.failed('the window was closed');
    });
    place = keepPlaced(window, screen, () => settings.current().display);
    watchStay(webContents, stay);
    keepLit(webContents);
    const page = keepPage({
      app,
      contents: webContents,
      address: START,
      bounds,
      pace,
      note: noteFault,
      giveUp: recovery.giveUp,
    });
    /** Whether nobody is at the screen, as the page said last. */
    let isFree = false;
    const lying = lyingFile(folder, noteFault);

    const requests = createRequests(pageInReach(webContents, page), pace);
    const toRequest = (wanted: WalkthroughWish) =>
      asRequest(wanted, [...settings.current().languages, ...known.languages]);
    if (wish !== undefined) requests.leave(toRequest(wish));
    const askForStaff = () => requests.ask({ ask: 'staff' });
    hearStaffChord(webContents, askForStaff);
    const ask = (wanted: WalkthroughWish) => requests.ask(toRequest(wanted));
    hearSecondStart(app, { window, settings, settingsFile, known, note: noteFault, ask });

    registerHandlers(
      ipcMain,
      channels,
      createHandlers({
        settings,
        report: ({ where, message }) => notePageFault('error', where, message),
        stay,
        staff,
        alive(isNobodyThere) {
          page.beat();
          requests.heard();
          isFree = isNobodyThere;
        },
        lying: lying.write,
        requests,
        staffReport: async () => (await import('./staff/staff-report.ts')).reportForStaff(app, screen, settingsFile),
        selfCheck: async () => (await import('./self-check/self-check.ts')).checkThisKiosk(app, window, places),
        endProgram: end,
      }),
      (frame) => frame !== null && frame === webContents.mainFrame && isOwn(frame.url),
    );
    planRestart({
      clock: computerClock,
      restartAt: () => settings.current().restartAt,
      isFree: () => isFree,
      restart() {
        noteFault('info', 'start', 'starts anew as planned');
        void notesWritten().then(() => end('restart'));
      },
    });
    for (const problem of [...problems, ...folderProblems]) noteProblem(problem);
    setTimeout(() => {
      lying.clear();
      keepStaffChord(askForStaff);
      void makeSureOfCode(folder, staff);
      void settings.keepLastGood();
      void removeLeftovers(app.getPath('userData'), leftSocket);
      // Read while all is well: when it is needed, the disk may be what fails.
      void import('./recovery/resting/rest.ts');
    }, AFTER_THE_START_MS);
  }

  async function showResting(): Promise<void> {
    const { rest } = await import('./recovery/resting/rest.ts');
    const { languages, display } = settings.current();
    const before = BrowserWindow.getAllWindows();
    const window = rest({
      wanted: languages,
      staff,
      stay,
      openWindow: (own) => openKioskWindow(own, preload('resting'), display),
      endProgram: end,
    });
    place = keepPlaced(window, screen, () => settings.current().display);
    mayClose = true;
    for (const old of before) old.destroy();
  }

  function preload(name: 'preload' | 'resting'): string {
    return join(built, 'preload', `${name}.cjs`);
  }
}

/** In milliseconds. */
function sinceCreation(): number {
  const created = process.getCreationTime();
  // By a clock that may have been set in between: what is no such time says nothing.
  const since = created === null ? Number.NaN : Date.now() - created;
  return since >= 0 ? since : performance.now();
}
