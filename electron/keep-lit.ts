import { powerMonitor, powerSaveBlocker, type WebContents } from 'electron';
import { PANEL_DARK } from './ipc/contract.ts';
import { areOutputsOff, watchDark } from './watch-dark.ts';

/**
 * Nobody can see an information screen that sleeps: the system leaves the panel on as long as the kiosk runs. Where it
 * is dark all the same (a tool of the desktop, a session that was locked) the page is told, so that the touch which
 * wakes it presses nothing. After the computer slept the page begins anew: nobody is there any more who was at it
 * before, and no clock went on meanwhile.
 */
export function keepLit(contents: WebContents): void {
  powerSaveBlocker.start('prevent-display-sleep');
  watchDark(isPanelDark, (isDark) => {
    if (!contents.isDestroyed() && !contents.isCrashed()) contents.send(PANEL_DARK, isDark);
  });
  powerMonitor.on('resume', () => {
    if (!contents.isDestroyed()) contents.reload();
  });
}

/**
 * As X11 says of its screen saver and power saving, other systems of a session that is locked, and Linux of what is
 * plugged in.
 */
function isPanelDark(): boolean {
  return powerMonitor.getSystemIdleState(1) === 'locked' || areOutputsOff('/sys/class/drm');
}
