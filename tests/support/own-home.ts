import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedEnvironment } from './displays.ts';

const NOBODY = 65534;

/**
 * A user of the kiosk with nothing in the home yet, and the program as that user starts it: without a word about where
 * its data are.
 */
export interface OwnHome {
  readonly home: string;
  /** What the guide calls the data folder. */
  readonly dataFolder: string;
  /** The folder of the session (`XDG_RUNTIME_DIR`). */
  readonly run: string;
  readonly program: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** `home`: one that is there already, or never will be. */
export function ownHome(home?: string): OwnHome {
  const [shared = '', program = ''] = ['folder', 'program'].map(
    (name) => process.env[sharedEnvironment[name as 'folder' | 'program']],
  );
  const place = mkdtempSync(join(shared, 'user-'));
  chmodSync(place, 0o755);
  const made = (name: string) => {
    const folder = join(place, name);
    mkdirSync(folder, { mode: 0o700 });
    giveAway(folder);
    return folder;
  };
  const [run, own] = [made('run'), home ?? made('home')];
  const environment = {
    HOME: own,
    XDG_RUNTIME_DIR: run,
    XDG_CONFIG_HOME: `${own}/.config`,
    XDG_CACHE_HOME: `${own}/.cache`,
  };
  const wrapper = join(place, 'as-this-user');
  // The wrapper that steps down from root has a home of its own for all tests.
  const isWrapped = statSync(program).size < 10_000;
  const text = isWrapped ? readFileSync(program, 'utf8') : `#!/bin/sh\nexec '${program}' "$@"\n`;
  const ours = text.replaceAll(join(shared, 'home'), own).replaceAll(`'${join(shared, 'run')}'`, `'${run}'`);
  writeFileSync(wrapper, ours, { mode: 0o755 });
  return { home: own, dataFolder: join(own, '.config', 'kineret-kiosk'), run, program: wrapper, environment };
}

/** To the user whom the program runs as, where the tests run as another. */
export function giveAway(file: string): void {
  if (process.getuid?.() === 0) chownSync(file, NOBODY, NOBODY);
}
