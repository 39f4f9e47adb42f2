// First: it hears what the others throw.
import './early-faults.ts';
import { join, resolve } from 'node:path';
import { app } from 'electron';
import walkthroughs from '../content/kineret/walkthroughs.json' with { type: 'json' };
import languages from '../locales/languages.json' with { type: 'json' };
import { registerScheme } from './app-files.ts';
import { socketLeftIn } from './chromium-leftovers.ts';
import { readCommandLine } from './command-line.ts';
import { settleDataFolder } from './data-folder.ts';
import { closeInherited } from './inherited-files.ts';
import { runKiosk } from './kiosk.ts';
import { closeCommandLine, lockDown } from './lockdown.ts';
import { waitForLast } from './wait-for-last.ts';
import { readWish } from './walkthrough-wish.ts';

const FAILED = 1;
const WRONG_COMMAND = 2;
/**
 * In characters; no command of the kiosk is so long. Chromium hands at most 32 KiB to the kiosk that runs, and where
 * more is cut off ends that one and takes its place (ProcessSingleton of Chromium 130): the visit on the screen would
 * be lost.
 */
const LONGEST_COMMAND_LINE = 16_000;

const known = { walkthroughs: walkthroughs.map(({ id }) => id), languages: languages.map(({ code }) => code) };
const commandLine = readCommandLine(process.argv.slice(1));
closeInherited(commandLine.inherited);
const waitedMs = waitForLast(commandLine.after);
const { folder, problems: folderProblems } = settleDataFolder(app);
if (process.argv.join(' ').length > LONGEST_COMMAND_LINE) {
  console.error('the command line is too long');
  process.exit(WRONG_COMMAND);
}
if (commandLine.settings === '') {
  console.error('--settings: no file was given');
  process.exit(WRONG_COMMAND);
}
// A `--settings FILE` of the command line wins over the file in the data folder.
const settingsFile = resolve(commandLine.settings ?? join(folder, 'settings.json'));
const places = { folder, settingsFile, languages: known.languages, built: join(import.meta.dirname, '..') };

const asked = readWish(commandLine, known);
if (!asked.ok) {
  console.error(asked.problem);
  process.exit(WRONG_COMMAND);
}
const { wish } = asked;
if (commandLine.setPin) {
  const { setPinFromInput } = await import('./set-pin.ts');
  process.exit(await setPinFromInput(folder));
}
if (commandLine.selfCheck === 'whole') {
  // A program that is damaged must say so and end, not open a dialog box over the kiosk.
  const code = await import('./self-check/command.ts')
    .then(({ selfCheckFromCommand }) => selfCheckFromCommand(places))
    .catch((error: Error) => {
      console.error(`--self-check: ${error.message}`);
      return FAILED;
    });
  process.exit(code);
}

// All three before the app is ready, so before any session or window exists.
closeCommandLine(app);
lockDown(app);
registerScheme();

const leftSocket = socketLeftIn(app.getPath('userData'));
if (commandLine.selfCheck === 'inside') {
  void import('./self-check/inside.ts').then(({ tellInside }) => tellInside(app, places)).catch(() => app.exit(FAILED));
} else if (app.requestSingleInstanceLock({ ...wish, ...(commandLine.settings !== undefined && { settingsFile }) })) {
  runKiosk({ ...places, folderProblems, leftSocket, waitedMs, known, wish, setUp: commandLine.setUp });
} else {
  void import('./start-beside.ts').then(({ startedBeside }) => startedBeside(app, commandLine.settings));
}
