import languages from 'virtual:kiosk-resting';
import { app, type BrowserWindow, globalShortcut, ipcMain, type Session, session } from 'electron';
import tokens from '../../../renderer/styles/tokens.css?raw';
import { CONTENT_SECURITY_POLICY } from '../../app-files.ts';
import { ending, nothing, secret } from '../../ipc/arguments.ts';
import { keepOpen } from '../../lockdown.ts';
import { ORIGIN } from '../../resolve-asset.ts';
import type { Staff } from '../../staff/staff-door.ts';
import type { Stay } from '../../staff/stay.ts';
import { hearStaffChord, keepStaffChord } from '../../staff-chord.ts';
import { watchStay } from '../../watch-stay.ts';
import type { RestingApi, RestingChannels, StaffAsked } from './contract.ts';
import css from './resting.css?raw';
import { type RestingLanguage, restingPage } from './resting-page.ts';

/** After so long no new start is counted any more, and the kiosk may try again by itself. */
const RESTS_MS = 600_000;
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
  serve(own, restingPage(offered(wanted)));
  const window = openWindow(own);
  const { webContents } = window;
  keepOpen(app, window);
  watchStay(webContents, stay);

  const askForStaff = () => {
    const asked: StaffAsked = 'resting:staff';
    if (!webContents.isDestroyed() && !webContents.isCrashed()) webContents.send(asked);
  };
  hearStaffChord(webContents, askForStaff);
  globalShortcut.unregisterAll();
  keepStaffChord(askForStaff);

  webContents.on('render-process-gone', () => {
    setTimeout(() => {
      if (!webContents.isDestroyed()) webContents.reload();
    }, AGAIN_AFTER_MS);
  });
  setTimeout(() => endProgram('restart'), RESTS_MS);

  const isOwnFrame = (frame: unknown) => frame !== null && frame === webContents.mainFrame;
  answer(isOwnFrame, {
    door: async () => (await staff()).door(),
    unlock: async (typed) => (await staff()).unlock(typed),
    async end(how) {
      if (!stay.isIn()) throw new Error('only while staff are in');
      endProgram(how);
    },
  });
  return window;
}

/** Those that the clinic offers, in its order; all where it names none that there is. */
function offered(wanted: readonly string[]): readonly [RestingLanguage, ...RestingLanguage[]] {
  const found = wanted.flatMap((code) => languages.find((known) => known.code === code) ?? []);
  return (found.length > 0 ? found : languages) as unknown as readonly [RestingLanguage, ...RestingLanguage[]];
}

function serve(own: Session, page: string): void {
  const files: Readonly<Record<string, { readonly mimeType: string; readonly text: string }>> = {
    [`${ORIGIN}/index.html`]: { mimeType: 'text/html', text: page },
    [`${ORIGIN}/resting.css`]: { mimeType: 'text/css', text: tokens + css },
  };
  const headers = { 'content-security-policy': CONTENT_SECURITY_POLICY, 'x-content-type-options': 'nosniff' };
  own.protocol.registerBufferProtocol('kiosk', ({ url }, give) => {
    const { mimeType, text } = files[url] ?? {};
    if (mimeType === undefined || text === undefined) return give({ statusCode: 404, data: Buffer.alloc(0) });
    give({ data: Buffer.from(text), mimeType, charset: 'utf-8', headers });
  });
}

function answer(isOwnFrame: (frame: unknown) => boolean, api: RestingApi): void {
  const parsers = { door: nothing.parse, unlock: secret.parse, end: ending.parse } as const;
  const channels: RestingChannels = { door: 'resting:door', unlock: 'resting:unlock', end: 'resting:end' };
  for (const method of ['door', 'unlock', 'end'] as const) {
    ipcMain.handle(channels[method], (event, ...args: unknown[]) => {
      if (!isOwnFrame(event.senderFrame)) throw new Error(`${channels[method]} was called by a page that is not ours`);
      return (api[method] as (...parsed: readonly unknown[]) => unknown)(...parsers[method](args));
    });
  }
}
