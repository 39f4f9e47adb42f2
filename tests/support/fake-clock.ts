import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedEnvironment } from './displays.ts';
import { newDataFolder } from './kiosk.ts';

/**
 * The program with Debian's faketime, which changes what the clock on the wall says and leaves the steady one alone.
 * `set`: so many days from now.
 */
export function fakeClock() {
  const library = '/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1';
  const program = process.env[sharedEnvironment.program] ?? '';
  const folder = newDataFolder();
  const [wrapper, offset] = [join(folder, 'kineret-kiosk'), join(folder, 'offset')];
  const isWrapped = statSync(program).size < 10_000;
  const text = isWrapped ? readFileSync(program, 'utf8') : `#!/bin/sh\nexec '${program}' "$@"\n`;
  // After the step to another user: what faketime leaves in shared memory belongs to one.
  const preload = `env LD_PRELOAD=${library} `;
  writeFileSync(wrapper, text.replace(/(--clear-groups |exec )'/, `$1${preload}'`), { mode: 0o755 });
  const set = (days: number) => writeFileSync(offset, `${days < 0 ? '-' : '+'}${Math.abs(days)}d\n`);
  set(0);
  return {
    program: wrapper,
    set,
    environment: {
      FAKETIME_TIMESTAMP_FILE: offset,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      // Its mending of waits on the steady clock stops Chromium.
      FAKETIME_FORCE_MONOTONIC_FIX: '0',
    },
  };
}
