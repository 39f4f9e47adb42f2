import { app } from 'electron';
import { readCommandLine } from './command-line.ts';
import { endProgram } from './end-program.ts';
import { faultText, noteFault } from './note-fault.ts';

/** What cannot even begin to run tries again without end, but slowly. */
const AGAIN_AFTER_MS = 30_000;
const FAILED = 1;

/**
 * Something was thrown before the kiosk runs and has its own recovery: written down, and started anew. Without a
 * listener Electron opens a dialog box over the screen and waits for somebody to close it.
 */
export function failedEarly(error: unknown): void {
  const { setPin, selfCheck } = readCommandLine(process.argv.slice(1));
  if (setPin || selfCheck !== undefined) {
    // A command is answered, not tried again.
    console.error(faultText(error));
    process.exit(FAILED);
  }
  noteFault('error', 'program', faultText(error));
  setTimeout(() => endProgram(app, 'restart'), AGAIN_AFTER_MS);
}

process.on('uncaughtException', failedEarly);
