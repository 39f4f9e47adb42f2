import { app, BrowserWindow, type Session, screen } from 'electron';
import { chooseDisplay } from './choose-display.ts';
import type { KioskSettings } from './ipc/contract.ts';
import { over } from './place-window.ts';
import { START } from './resolve-asset.ts';

/** The colour of the page before it paints, so that nobody sees a white flash. As --ground in tokens.css. */
const GROUND = '#f7f4ed';

/** The one window of the kiosk, full screen on the display that settings name. */
export function openKioskWindow(session: Session, preload: string, display: KioskSettings['display']): BrowserWindow {
  // Full screen before its first picture, it ends the program at that picture under cage 0.1.4 (Electron 33.2, 9 of 9
  // starts).
  const isWayland = app.commandLine.getSwitchValue('ozone-platform') === 'wayland';
  const window = new BrowserWindow({
    ...over(chooseDisplay(screen.getAllDisplays(), screen.getPrimaryDisplay(), display).bounds),
    kiosk: !isWayland,
    fullscreen: !isWayland,
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
  if (isWayland) window.once('ready-to-show', () => window.setKiosk(true));
  // A load that fails is heard of as an event.
  window.loadURL(START).catch(() => undefined);
  return window;
}
