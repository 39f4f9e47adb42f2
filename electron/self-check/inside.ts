import { type App, BrowserWindow, type Display, screen, session, type WebContents } from 'electron';
import { serve } from '../app-files.ts';
import { chooseDisplay } from '../choose-display.ts';
import { readLying } from '../lying-file.ts';
import { readSettings } from '../read-settings.ts';
import { START } from '../resolve-asset.ts';
import { check, inTime, type Reading } from './check.ts';
import { type PanelSeen, readDisplay } from './display.ts';
import { tryToReachOut } from './network.ts';
import type { KioskPlaces } from './places.ts';
import { sandboxOfFamily, sandboxOfMetrics } from './sandbox.ts';
import { socketsOfFamily } from './sockets.ts';

/** What only a program with a display and a page can tell; of this very program. */
export interface Inside {
  readonly sandbox: Reading;
  readonly network: Reading;
  readonly sockets: Reading;
  readonly display: Reading;
  readonly panel: PanelSeen;
  /** Fingers that the page can feel at once; undefined where it does not answer. */
  readonly touchPoints: number | undefined;
  /** What lies on the glass of the kiosk that runs, one line; empty where nothing does. */
  readonly lying: string;
}

/** A page that hangs must not keep the others from being told. */
const PAGE_ANSWERS_WITHIN_MS = 2_000;

/** `isKiosk`: this window is the kiosk's own, and must fill its display. */
export async function lookInside(
  app: App,
  window: BrowserWindow,
  { folder, settingsFile, languages }: KioskPlaces,
  isKiosk: boolean,
): Promise<Inside> {
  const { webContents } = window;
  const displays = {
    displays: screen.getAllDisplays(),
    primary: screen.getPrimaryDisplay(),
    wanted: readSettings(settingsFile, languages).display,
  };
  const shown = isKiosk ? seen(window) : undefined;
  const isLinux = process.platform === 'linux';
  const elsewhere: Reading = { state: 'unknown', detail: process.platform };
  const [sandbox, network, sockets, display, touchPoints, pageMm] = await Promise.all([
    check('sandbox', () => (isLinux ? sandboxOfFamily(process.pid) : sandboxOfMetrics(app.getAppMetrics()))),
    check('network', () => tryToReachOut(webContents.session)),
    check('sockets', () => (isLinux ? socketsOfFamily(process.pid) : elsewhere)),
    check('display', () => readDisplay({ ...displays, ...(shown && { window: shown }) })),
    numberOf(webContents, 'navigator.maxTouchPoints'),
    isKiosk ? numberOf(webContents, PAGE_MM) : undefined,
  ]);
  const { bounds } = shown?.on ?? chooseDisplay(displays.displays, displays.primary, displays.wanted);
  const panel = { panel: { widthPx: bounds.width, heightPx: bounds.height }, pageMm };
  return { sandbox, network, sockets, display, panel, touchPoints, lying: isKiosk ? readLying(folder) : '' };
}

/** What the page takes for a millimetre, in CSS pixels. */
const PAGE_MM = "Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'))";

/** Undefined where the page does not answer. */
async function numberOf(contents: WebContents, code: string): Promise<number | undefined> {
  const asked: Promise<number> = contents.executeJavaScript(code);
  return inTime(asked, PAGE_ANSWERS_WITHIN_MS).catch(() => undefined);
}

function seen(window: BrowserWindow): { bounds: Electron.Rectangle; isKiosk: boolean; on: Display } {
  const bounds = window.getBounds();
  return { bounds, isKiosk: window.isKiosk(), on: screen.getDisplayMatching(bounds) };
}

/** `--self-check=inside`: the same from a page that nobody sees, as one line of JSON. It takes no lock and opens nothing on the screen. */
export async function tellInside(app: App, places: KioskPlaces): Promise<void> {
  await app.whenReady();
  const own = session.fromPartition('self-check', { cache: false });
  // At the kiosk's own address: from any other a page is sent there.
  serve(own, async () => ({ mimeType: 'text/html', data: Buffer.from('<!doctype html>') }));
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      devTools: false,
    },
  });
  await window.loadURL(START);
  const inside = await lookInside(app, window, places, false);
  process.stdout.write(`${JSON.stringify(inside)}\n`, () => app.exit(0));
}
