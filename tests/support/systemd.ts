import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newDataFolder } from './kiosk.ts';

const PROGRAM = '/lib/systemd/systemd';
const BOOTED = '/run/systemd/system';
const NOBODY = 65534;
/** Where control groups of both kinds are, the ones systemd looks for first. */
const GROUPS = ['/sys/fs/cgroup/systemd', '/sys/fs/cgroup/unified', '/sys/fs/cgroup'].filter((folder) =>
  existsSync(join(folder, 'cgroup.procs')),
);

/** Why no user manager of systemd can be started here; undefined where one can. */
export function whyNoSystemd(): string | undefined {
  if (!existsSync(PROGRAM)) return 'systemd is not installed';
  if (process.getuid?.() !== 0) return 'only root makes control groups';
  const probe = join(GROUPS[0] ?? '', `kiosk-probe-${process.pid}`);
  try {
    mkdirSync(probe);
    rmdirSync(probe);
    return undefined;
  } catch {
    return 'control groups cannot be made here';
  }
}

export interface UserManager {
  /** `systemctl --user ARGS`; what it printed. */
  ctl(...args: readonly string[]): string;
  stop(): Promise<void>;
}

/** A real systemd for one user, with this unit, as on a kiosk where that user is logged in. */
export async function startUserManager(unitName: string, unit: string): Promise<UserManager> {
  const home = newDataFolder();
  const [run, units] = [join(home, 'run'), join(home, '.config', 'systemd', 'user')];
  mkdirSync(run, { mode: 0o700 });
  mkdirSync(units, { recursive: true });
  writeFileSync(join(units, unitName), unit);
  chownSync(run, NOBODY, NOBODY);
  const hadBooted = existsSync(BOOTED);
  // It looks for this and for nothing else to know that it belongs here.
  mkdirSync(BOOTED, { recursive: true });
  const groups = GROUPS.map((folder) => join(folder, `kiosk-test-${process.pid}`));
  for (const group of groups) {
    mkdirSync(group, { recursive: true });
    chownSync(group, NOBODY, NOBODY);
    chownSync(join(group, 'cgroup.procs'), NOBODY, NOBODY);
  }
  const environment = { ...process.env, XDG_RUNTIME_DIR: run, HOME: home };
  const asNobody = ['--reuid', String(NOBODY), '--regid', String(NOBODY), '--clear-groups'];
  const enter = groups.map((group) => `echo $$ > '${group}/cgroup.procs'`).join(' && ');
  const manager = spawn('sh', ['-c', `${enter} && exec setpriv ${asNobody.join(' ')} ${PROGRAM} --user`], {
    env: environment,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => manager.once('exit', resolve));
  const ctl = (...args: readonly string[]) => {
    const { stdout, stderr } = spawnSync('setpriv', [...asNobody, 'systemctl', '--user', ...args], {
      env: environment,
      encoding: 'utf8',
      timeout: 20_000,
    });
    return stdout + stderr;
  };
  for (let tries = 0; tries < 100 && !existsSync(join(run, 'systemd', 'private')); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    ctl,
    async stop() {
      ctl('stop', unitName);
      manager.kill('SIGTERM');
      await ended;
      if (!hadBooted) rmSync(BOOTED, { recursive: true, force: true });
      for (const group of groups) removeGroup(group);
    },
  };
}

/** Only empty groups can be removed, the innermost first. */
function removeGroup(group: string): void {
  spawnSync('find', [group, '-depth', '-type', 'd', '-exec', 'rmdir', '{}', '+']);
}

/** The unit that docs/install.md tells the administrator to write, for another program. */
export function unitOfDocs(docs: string, program: string, environment: Readonly<Record<string, string>>): string {
  const [, unit] = /```ini\n([\s\S]*?)```/.exec(readFileSync(docs, 'utf8')) ?? [];
  if (unit === undefined || !/^ExecStart=.*$/m.test(unit)) throw new Error(`${docs}: has no unit`);
  const lines = Object.entries(environment).map(([name, value]) => `Environment="${name}=${value}"`);
  return unit.replace(/^ExecStart=.*$/m, [`ExecStart=${program}`, ...lines].join('\n'));
}
