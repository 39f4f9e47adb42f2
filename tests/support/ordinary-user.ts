import { chmodSync, chownSync } from 'node:fs';

const NOBODY = 65534;

/**
 * Whoever runs the kiosk and what belongs to its session: `nobody` where the tests are run by root, else who runs them.
 */
export interface OrdinaryUser {
  /** The command as this user runs it. */
  readonly command: (command: readonly string[]) => readonly string[];
  readonly own: (...folders: readonly string[]) => void;
}

export function ordinaryUser(): OrdinaryUser {
  if (process.getuid?.() !== 0) return { command: (command) => command, own: () => {} };
  return {
    command: (command) => ['setpriv', '--reuid', `${NOBODY}`, '--regid', `${NOBODY}`, '--clear-groups', ...command],
    own(...folders) {
      for (const folder of folders) {
        chownSync(folder, NOBODY, NOBODY);
        chmodSync(folder, 0o700);
      }
    },
  };
}

/**
 * The program itself, behind the wrapper that steps down to another user: for whom it is started as that user already.
 */
export function unwrapped(program: string): string {
  return program.replace(/run-as-nobody$/, 'program/kineret-kiosk');
}
