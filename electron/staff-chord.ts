import { globalShortcut, type Input, type WebContents } from 'electron';

/** Control, Alt, Shift and S together: more than anybody presses by chance. */
const CHORD = 'Control+Alt+Shift+S';

/**
 * Calls `heard` when staff press the chord: at once where the page that has the keys lives, and after `keepStaffChord` also
 * where it is dead.
 */
export function hearStaffChord(contents: WebContents, heard: () => void): void {
  contents.on('before-input-event', (event, input) => {
    if (!isChord(input)) return;
    event.preventDefault();
    heard();
  });
}

/**
 * The computer tells the shell itself of the chord from now on, whatever the page does. Some refuse (Wayland, or another
 * program has the chord): then `hearStaffChord` is what remains.
 */
export function keepStaffChord(heard: () => void): void {
  globalShortcut.register(CHORD, heard);
}

/** By the place of the key or by what is on it: Alt and Shift change what S writes. */
function isChord({ type, control, alt, shift, meta, code, key }: Input): boolean {
  const isS = code === 'KeyS' || key.toLowerCase() === 's';
  return type === 'keyDown' && control && alt && shift && !meta && isS;
}
