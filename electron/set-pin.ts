import { createInterface } from 'node:readline';
import { setPinIn } from './staff/staff-door.ts';

/** The command was understood and could not be done. */
const FAILED = 1;
/** As the command line says of a wrong option. */
const WRONG_INPUT = 2;

/** `--set-pin`: takes one line from standard input as the PIN of the kiosk with this data folder. Gives the exit code. */
export async function setPinFromInput(folder: string): Promise<number> {
  if (process.stdin.isTTY) process.stderr.write('New PIN, 6 to 12 digits: ');
  const result = await setPinIn(folder, await firstLine());
  if (result.ok) {
    console.log('The PIN is set.');
    return 0;
  }
  console.error(`--set-pin: ${result.problem}`);
  return result.why === 'unwritable' ? FAILED : WRONG_INPUT;
}

/** Without the spaces that a script may leave at its ends; empty where there is none. */
async function firstLine(): Promise<string> {
  for await (const line of createInterface({ input: process.stdin })) return line.trim();
  return '';
}
