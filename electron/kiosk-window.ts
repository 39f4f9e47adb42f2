import { BrowserWindow, type Session, screen } from 'electron';
import { chooseDisplay } from './choose-display.ts';
import type { KioskSettings } from './ipc/contract.ts';
import { over } from './place-window.ts';
import { START } from './resolve-asset.ts';

/** The colour of the page before it paints, so that nobody sees a white flash. As --ground in tokens.css. */
const GROUND = '#f7f4ed';

/** The one window of the kiosk, full screen on the display that settings name. */
export function openKioskWindow(session: Session, preload: string, display: KioskSettings['display']): BrowserWindow {
  const window = new BrowserWindow({
    ...over(chooseDisplay(screen.getAllDisplays(), screen.getPrimaryDisplay(), display).bounds),
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
      disableDialogs: true,
      disableBlinkFeatures: 'EyeDropperAPI,FileSystemAccessLocal',
      // The idle clock must run true even where another window covers this one.
      backgroundThrottling: false,
    },
  });
  // A load that fails is heard of as an event.
  window.loadURL(START).catch(() => undefined);
  return window;
}
