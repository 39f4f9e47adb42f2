import { type BrowserWindow, screen } from 'electron';

/** A desktop that is still at it would win; for a person so long is no time. */
const AFTER_MS = 150;

/**
 * Whatever the keys of the desktop do (another desktop, "show desktop", a program over this one), the kiosk is on the screen
 * again at once. Keys it takes back only on a computer with one display: with two, somebody may work at the other.
 */
export function stayInFront(window: BrowserWindow): void {
  // The first paint does not wait for the desktop.
  window.webContents.once('did-stop-loading', () => {
    window.setAlwaysOnTop(true, 'screen-saver');
    showOnEveryDesktop(window);
  });
  let isComing = false;
  const soon = () => {
    if (isComing) return;
    isComing = true;
    setTimeout(() => {
      isComing = false;
      if (window.isDestroyed() || isInFront(window)) return;
      comeBack(window);
      // A desktop that was busy with its own keys does not hear of it.
      soon();
    }, AFTER_MS);
  };
  window.on('blur', soon);
  window.on('minimize', soon);
  window.on('hide', soon);
  window.on('leave-full-screen', soon);
}

function isInFront(window: BrowserWindow): boolean {
  return window.isVisible() && !window.isMinimized() && window.isFullScreen() && (window.isFocused() || hasOthers());
}

function comeBack(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  if (!window.isVisible()) window.show();
  if (!window.isFullScreen()) window.setKiosk(true);
  showOnEveryDesktop(window);
  window.moveTop();
  if (!hasOthers()) window.focus();
}

/** Also after a key of the desktop has sent it to one of them, which Chromium does not hear of: hence off and on. */
function showOnEveryDesktop(window: BrowserWindow): void {
  if (process.platform !== 'linux') return;
  window.setVisibleOnAllWorkspaces(false);
  window.setVisibleOnAllWorkspaces(true);
}

function hasOthers(): boolean {
  return screen.getAllDisplays().length > 1;
}
