import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { linkFolder } from './link-folder.ts';

/** Debian's `nobody`: a user who owns nothing. */
export const NOBODY = 65534;

const HELPER = 'chrome-sandbox';

/** A program, and a place of its own that the user who runs it may write. */
export interface Runnable {
  readonly program: string;
  /** For HOME, data folders and the like. */
  readonly folder: string;
  readonly makeFolder: (name: string) => string;
}

/**
 * The program in a form that an ordinary user can run. Chromium keeps its sandbox only for ordinary users, and a kiosk
 * without it is not the product. For root this is a copy in a temporary folder (others may not be able to read the
 * project) behind a wrapper that steps down to `nobody`; for anybody else, the program as it is. The folder goes when
 * this process ends.
 */
export function asOrdinaryUser(program: string): Runnable {
  const folder = mkdtempSync(join(tmpdir(), 'kineret-kiosk-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const isRoot = process.getuid?.() === 0;
  const makeFolder = (name: string) => {
    const made = join(folder, name);
    mkdirSync(made, { recursive: true, mode: 0o700 });
    if (isRoot) chownSync(made, NOBODY, NOBODY);
    return made;
  };
  if (!isRoot) return { program, folder, makeFolder };
  chmodSync(folder, 0o755);
  const copy = join(folder, 'program');
  // Where the kernel gives ordinary users no namespaces of their own, Chromium's sandbox needs this helper instead,
  // with rights that the program it was copied from must not have.
  linkFolder(dirname(program), copy, (name) => name === HELPER);
  const helper = join(copy, HELPER);
  if (existsSync(helper)) chmodSync(helper, 0o4755);
  const home = makeFolder('home');
  const wrapper = join(folder, 'run-as-nobody');
  writeFileSync(
    wrapper,
    `#!/bin/sh\nexport HOME='${home}' XDG_RUNTIME_DIR='${makeFolder('run')}' XDG_CONFIG_HOME='${home}/.config' XDG_CACHE_HOME='${home}/.cache'\n` +
      `exec setpriv --reuid ${NOBODY} --regid ${NOBODY} --clear-groups '${join(copy, basename(program))}' "$@"\n`,
    { mode: 0o755 },
  );
  return { program: wrapper, folder, makeFolder };
}
