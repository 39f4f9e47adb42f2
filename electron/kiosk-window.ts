import { app, BrowserWindow, type Session, screen } from 'electron';
import { chooseDisplay } from './choose-display.ts';
import type { KioskSettings } from './ipc/contract.ts';
import { over } from './place-window.ts';
import { START } from './resolve-asset.ts';

/** The colour of the page before it paints, so that nobody sees a white flash. As --ground in tokens.css. */
const GROUND = '#f7f4ed';

/** Pictures follow each other only as fast as they are shown: when the third is made, the first was on the screen. */
const SHOWN = `new Promise((shown) =>
  requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => shown()))))`;

/** The one window of the kiosk, full screen on the display that settings name. */
export function openKioskWindow(session: Session, preload: string, display: KioskSettings['display']): BrowserWindow {
  // Asked for before the display has its first picture, full screen ends the program at that picture (cage 0.1.4 and
  // Electron 33.2: a window that was made so in 9 of 9 starts, one that became so at `ready-to-show` in 6 of 20).
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
  if (isWayland) window.webContents.on('did-finish-load', () => fillOnceShown(window));
  // A load that fails is heard of as an event.
  window.loadURL(START).catch(() => undefined);
  return window;
}

/** A page that dies before is loaded anew, and this with it. */
function fillOnceShown(window: BrowserWindow): void {
  window.webContents.executeJavaScript(SHOWN).then(
    () => {
      if (!window.isDestroyed() && !window.isKiosk()) window.setKiosk(true);
    },
    () => undefined,
  );
}
