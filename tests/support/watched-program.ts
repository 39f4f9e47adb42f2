import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedEnvironment } from './displays.ts';

/** The program under strace, with every process it starts. */
export interface WatchedProgram {
  readonly program: string;
  /** What any of them asked of a network so far, connected or by single packets: one line of strace each, without sockets of this computer's own programs and loopback. */
  readonly calls: () => readonly string[];
}

/** Unix sockets reach X and D-Bus on this computer; netlink tells of its own network cards; loopback is how the tests reach the program. */
const OWN = /AF_UNIX|AF_LOCAL|AF_NETLINK|AF_UNSPEC|inet_addr\("127\.0\.0\.1"\)|"::1"/;

/** Throws where this system lets nobody trace a program. */
export function watchProgram(): WatchedProgram {
  const folder = mkdtempSync(join(process.env[sharedEnvironment.folder] ?? '', 'strace-'));
  const written = join(folder, 'calls');
  const { status, stderr } = spawnSync('strace', ['-f', '-o', written, 'true'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`strace cannot trace here: ${stderr}`);
  const program = join(folder, 'watched');
  const trace = `strace -f -qq -e trace=connect,bind,sendto,sendmsg,sendmmsg -s 0 -e signal=none -o '${written}'`;
  writeFileSync(program, `#!/bin/sh\nexec ${trace} '${process.env[sharedEnvironment.program]}' "$@"\n`);
  chmodSync(program, 0o755);
  return {
    program,
    calls: () =>
      readFileSync(written, 'utf8')
        .split('\n')
        .filter((line) => /sa_family=/.test(line) && !OWN.test(line)),
  };
}
