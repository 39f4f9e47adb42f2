import type { BrowserWindow, Rectangle, Screen } from 'electron';
import { chooseDisplay } from './choose-display.ts';
import type { KioskSettings } from './ipc/contract.ts';

/**
 * Keeps the window on the display that settings want, full screen and in true size, whichever displays come, go or
 * change. Gives back what places it at once, for settings that were changed.
 */
export function keepPlaced(window: BrowserWindow, screen: Screen, wanted: () => KioskSettings['display']): () => void {
  const place = () => {
    // Another window has taken its place.
    if (window.isDestroyed()) return;
    const { bounds } = chooseDisplay(screen.getAllDisplays(), screen.getPrimaryDisplay(), wanted());
    if (fills(window.getBounds(), bounds)) return;
    // A window that fills one display takes no place on another.
    window.setKiosk(false);
    window.setBounds(over(bounds));
    window.setKiosk(true);
    window.webContents.setZoomFactor(1);
  };
  screen.on('display-added', place);
  screen.on('display-removed', place);
  screen.on('display-metrics-changed', place);
  return place;
}

/**
 * Bounds that cover all of a display. Chromium takes one pixel from a window that is as large as its display, for
 * window managers that make such a window full screen; where there is none, the last column and row would stay black. A
 * window manager gives a full-screen window the size of the display.
 */
export function over(display: Rectangle): Rectangle {
  if (process.platform !== 'linux') return display;
  return { ...display, width: display.width + 1, height: display.height + 1 };
}

/** To the pixel, or the one beyond where there is no window manager. */
function fills(one: Rectangle, whole: Rectangle): boolean {
  const isNear = (name: keyof Rectangle) => Math.abs(one[name] - whole[name]) <= 1;
  return isNear('x') && isNear('y') && isNear('width') && isNear('height');
}
