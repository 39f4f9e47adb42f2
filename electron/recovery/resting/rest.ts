import languages from 'virtual:kiosk-resting';
import { app, type BrowserWindow, globalShortcut, ipcMain, type Session, session } from 'electron';
import tokens from '../../../renderer/styles/tokens.css?raw';
import { serve } from '../../app-files.ts';
import { ending, nothing, secret } from '../../ipc/arguments.ts';
import { type Handlers, registerHandlers } from '../../ipc/register.ts';
import { keepOpen } from '../../lockdown.ts';
import { ORIGIN, START } from '../../resolve-asset.ts';
import { computerClock } from '../../staff/clock.ts';
import type { Staff } from '../../staff/staff-door.ts';
import type { Stay } from '../../staff/stay.ts';
import { hearStaffChord, keepStaffChord } from '../../staff-chord.ts';
import { stayInFront } from '../../stay-in-front.ts';
import { watchStay } from '../../watch-stay.ts';
import { ABORTED } from '../keep-page.ts';
import type { RestingApi, RestingChannels, StaffAsked } from './contract.ts';
import css from './resting.css?raw';
import { type RestingLanguage, restingPage } from './resting-page.ts';
import { tryAgain } from './try-again.ts';

const channels: RestingChannels = { door: 'resting:door', unlock: 'resting:unlock', end: 'resting:end' };

/** Whoever opened the door or typed at it a moment ago is still there. */
const AT_THE_DOOR_MS = 60_000;
/** A page of its own that died comes again, without end but slowly: there is nothing else left to show. */
const AGAIN_AFTER_MS = 5_000;

export interface Resting {
  /** Codes of the languages that the clinic offers; empty: all. */
  readonly wanted: readonly string[];
  readonly staff: () => Promise<Staff>;
  readonly stay: Stay;
  readonly openWindow: (session: Session) => BrowserWindow;
  readonly endProgram: (how: 'restart' | 'exit') => void;
}

/**
 * Shows "This screen is resting" in every offered language, in a window, a session and a page of its own which need no file
 * and nothing of the kiosk's page. Staff come in by the lock, the key chord and their PIN. Gives back its window.
 */
export function rest({ wanted, staff, stay, openWindow, endProgram }: Resting): BrowserWindow {
  const own = session.fromPartition('resting', { cache: false });
  const files = new Map([
    [START, { mimeType: 'text/html', data: Buffer.from(restingPage(offered(wanted))) }],
    [`${ORIGIN}/resting.css`, { mimeType: 'text/css', data: Buffer.from(tokens + css) }],
  ]);
  serve(own, async (address) => files.get(address));
  const window = openWindow(own);
  const { webContents } = window;
  keepOpen(app, window);
  stayInFront(window);
  watchStay(webContents, stay);

  const askForStaff = () => {
    const asked: StaffAsked = 'resting:staff';
    if (!webContents.isDestroyed() && !webContents.isCrashed()) webContents.send(asked);
  };
  hearStaffChord(webContents, askForStaff);
  globalShortcut.unregisterAll();
  keepStaffChord(askForStaff);

  const again = () => {
    setTimeout(() => {
      // Not `reload`: a page that never came has nothing to load again.
      if (!webContents.isDestroyed()) webContents.loadURL(START).catch(() => undefined);
    }, AGAIN_AFTER_MS);
  };
  webContents.on('render-process-gone', again);
  webContents.on('did-fail-load', (_event, code) => {
    if (code !== ABORTED) again();
  });
  webContents.on('unresponsive', () => webContents.forcefullyCrashRenderer());
  window.once('closed', () => setTimeout(() => endProgram('restart'), AGAIN_AFTER_MS));
  let atTheDoor = Number.NEGATIVE_INFINITY;
  const knocks = () => {
    atTheDoor = computerClock.steady();
  };
  const areStaffAtIt = () => stay.isIn() || computerClock.steady() - atTheDoor < AT_THE_DOOR_MS;
  tryAgain(computerClock, areStaffAtIt, () => endProgram('restart'));

  const handlers: Handlers<RestingApi> = {
    door: {
      parse: nothing.parse,
      async run() {
        knocks();
        return (await staff()).door();
      },
    },
    unlock: {
      parse: secret.parse,
      async run(typed) {
        knocks();
        return (await staff()).unlock(typed);
      },
    },
    end: {
      parse: ending.parse,
      async run(how) {
        if (!stay.isIn()) throw new Error('only while staff are in');
        endProgram(how);
      },
    },
  };
  registerHandlers(ipcMain, channels, handlers, (frame) => frame !== null && frame === webContents.mainFrame);
  return window;
}

/** Those that the clinic offers, in its order; all where it names none that there is. */
function offered(wanted: readonly string[]): readonly [RestingLanguage, ...RestingLanguage[]] {
  const found = wanted.flatMap((code) => languages.find((known) => known.code === code) ?? []);
  return (found.length > 0 ? found : languages) as unknown as readonly [RestingLanguage, ...RestingLanguage[]];
}
