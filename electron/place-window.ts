import type { BrowserWindow, Rectangle, Screen } from 'electron';
import { chooseDisplay } from './choose-display.ts';
import type { KioskSettings } from './ipc/contract.ts';

/**
 * Keeps the window on the display that settings want, full screen and in true size, whichever displays come, go or change.
 * Gives back what places it at once, for settings that were changed.
 */
export function keepPlaced(window: BrowserWindow, screen: Screen, wanted: () => KioskSettings['display']): () => void {
  const place = () => {
    // Another window has taken its place.
    if (window.isDestroyed()) return;
    const { bounds } = chooseDisplay(screen.getAllDisplays(), screen.getPrimaryDisplay(), wanted());
    if (fills(window.getBounds(), bounds)) return;
    // A window that fills one display takes no place on another.
    window.setKiosk(false);
    window.setBounds(bounds);
    window.setKiosk(true);
    window.webContents.setZoomFactor(1);
  };
  screen.on('display-added', place);
  screen.on('display-removed', place);
  screen.on('display-metrics-changed', place);
  return place;
}

/** To the pixel, or the one that Chromium leaves where there is no window manager. */
function fills(one: Rectangle, whole: Rectangle): boolean {
  const isNear = (name: keyof Rectangle) => Math.abs(one[name] - whole[name]) <= 1;
  return isNear('x') && isNear('y') && isNear('width') && isNear('height');
}
