import type { App, BrowserWindow } from 'electron';
import { readCommandLine } from './command-line.ts';
import type { Note } from './note-fault.ts';
import type { SettingsInUse } from './open-settings.ts';
import { type Known, type WalkthroughWish, wishFrom } from './walkthrough-wish.ts';

export interface Running {
  readonly window: BrowserWindow;
  readonly settings: Pick<SettingsInUse, 'current' | 'openSetUp'>;
  readonly settingsFile: string;
  readonly known: Known;
  readonly note: Note;
  readonly ask: (wish: WalkthroughWish) => void;
}

/** Somebody at the computer starts the program while the kiosk runs: what they ask for is done here, and their start is over. */
export function hearSecondStart(app: App, { window, settings, settingsFile, known, note, ask }: Running): void {
  // Names with their values come beside the command line, whose words Chromium puts into another order on the way.
  app.on('second-instance', (_event, argv, _folder, handedOver) => {
    // The screen that rests has taken its place.
    if (window.isDestroyed()) return;
    const other = otherFile(handedOver, settingsFile);
    if (other !== undefined) {
      // Whoever typed it is told by that start.
      note(
        'warn',
        'settings',
        `${other}: asked for by a second start, and not read: this kiosk runs with ${settingsFile}`,
      );
      window.focus();
      return;
    }
    // One that is open goes on: whoever measures must not begin anew.
    if (readCommandLine(argv.slice(1)).setUp && !settings.current().setUp) {
      settings.openSetUp();
      // The visit that was on the screen is forgotten with its page.
      window.webContents.reload();
    }
    const wish = wishFrom(handedOver, known);
    if (wish !== undefined) ask(wish);
    window.focus();
  });
}

/** The settings file that another start asks for, where it is not the one in use. */
function otherFile(handedOver: unknown, inUse: string): string | undefined {
  if (typeof handedOver !== 'object' || handedOver === null || !('settingsFile' in handedOver)) return undefined;
  const { settingsFile } = handedOver;
  return typeof settingsFile === 'string' && settingsFile !== inUse ? settingsFile : undefined;
}
