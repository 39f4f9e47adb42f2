import { globalShortcut, type Input, type WebContents } from 'electron';

/** Control, Alt, Shift and S together: more than anybody presses by chance. */
const CHORD = 'Control+Alt+Shift+S';

/**
 * Calls `heard` when staff press the chord. The computer tells the shell itself, so it works when the page is dead. Where
 * it refuses (Wayland, or another program has the chord), keys on their way to a page that lives are still seen.
 */
export function hearStaffChord(contents: WebContents, heard: () => void): void {
  contents.on('before-input-event', (event, input) => {
    if (!isChord(input)) return;
    event.preventDefault();
    heard();
  });
  globalShortcut.register(CHORD, heard);
}

/** By the place of the key or by what is on it: Alt and Shift change what S writes. */
function isChord({ type, control, alt, shift, meta, code, key }: Input): boolean {
  const isS = code === 'KeyS' || key.toLowerCase() === 's';
  return type === 'keyDown' && control && alt && shift && !meta && isS;
}
