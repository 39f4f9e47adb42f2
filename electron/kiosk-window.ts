import { BrowserWindow, type Display, type Session, screen } from 'electron';
import type { KioskSettings } from './ipc/contract.ts';
import { ORIGIN } from './resolve-asset.ts';

/** The colour of the page before it paints, so that nobody sees a white flash. As --ground in tokens.css. */
const GROUND = '#f7f4ed';

/** The one window of the kiosk, full screen on the display that settings name. */
export function openKioskWindow(session: Session, preload: string, display: KioskSettings['display']): BrowserWindow {
  const window = new BrowserWindow({
    ...chooseDisplay(screen.getAllDisplays(), screen.getPrimaryDisplay(), display).bounds,
    kiosk: true,
    fullscreen: true,
    frame: false,
    backgroundColor: GROUND,
    webPreferences: {
      session,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      devTools: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      // The idle clock must run true even where another window covers this one.
      backgroundThrottling: false,
    },
  });
  void window.loadURL(`${ORIGIN}/index.html`);
  return window;
}

/** The wanted display, counted from the left, or the primary one where there is no such display. */
export function chooseDisplay<Known extends Pick<Display, 'bounds'>>(
  displays: readonly Known[],
  primary: Known,
  wanted: KioskSettings['display'],
): Known {
  if (wanted === 'primary') return primary;
  const fromTheLeft = [...displays].sort((a, b) => a.bounds.x - b.bounds.x || a.bounds.y - b.bounds.y);
  return fromTheLeft[wanted - 1] ?? primary;
}
