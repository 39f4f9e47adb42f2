import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A computer that gives a program and all that it starts so much of one core. */
export interface SlowComputer {
  readonly start: (program: string, args: readonly string[], environment: NodeJS.ProcessEnv) => ChildProcess;
  /** When nothing of it runs any more. */
  readonly stop: () => Promise<void>;
}

const [V2, V1] = ['/sys/fs/cgroup', '/sys/fs/cgroup/cpu'];
/** In microseconds. */
const PERIOD = 100_000;

/** By a control group of either kind, or where none can be made by cpulimit, which stops and continues processes. */
export function slowComputer(part: number): SlowComputer {
  const group = makeGroup(part);
  if (group === undefined) return { start: (...command) => limited(part, command), async stop() {} };
  const enter = `echo $$ > '${group}/cgroup.procs' && exec "$0" "$@"`;
  return {
    start: (program, args, env) =>
      spawn('sh', ['-c', enter, program, ...args], { env, stdio: 'ignore', detached: true }),
    async stop() {
      // A process that was killed stays in it until somebody has asked how it ended.
      for (let tries = 0; tries < 100; tries += 1) {
        try {
          rmdirSync(group);
          return;
        } catch {
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      }
    },
  };
}

function makeGroup(part: number): string | undefined {
  const quota = Math.round(PERIOD * part);
  const isV2 =
    existsSync(join(V2, 'cgroup.controllers')) && readFileSync(join(V2, 'cgroup.controllers'), 'utf8').includes('cpu');
  const group = join(isV2 ? V2 : V1, `kiosk-slow-${process.pid}`);
  try {
    if (isV2) writeFileSync(join(V2, 'cgroup.subtree_control'), '+cpu');
    mkdirSync(group, { recursive: true });
    if (isV2) writeFileSync(join(group, 'cpu.max'), `${quota} ${PERIOD}`);
    else {
      writeFileSync(join(group, 'cpu.cfs_period_us'), String(PERIOD));
      writeFileSync(join(group, 'cpu.cfs_quota_us'), String(quota));
    }
    return group;
  } catch {
    return undefined;
  }
}

function limited(part: number, [program, args, env]: Parameters<SlowComputer['start']>): ChildProcess {
  if (spawnSync('which', ['cpulimit']).status !== 0) throw new Error('neither control groups nor cpulimit');
  const limit = ['-i', '-l', String(Math.round(part * 100)), '--', program, ...args];
  return spawn('cpulimit', limit, { env, stdio: 'ignore', detached: true });
}
