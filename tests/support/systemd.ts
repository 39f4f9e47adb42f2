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
  /** Runs the session of the same user, as the scripts of the display do: `~/.xsession`. Gives back what ends it. */
  openSession(script: string, display: string): () => void;
  stop(): Promise<void>;
}

/** A real systemd for one user, with these units by their names, as on a kiosk where that user is logged in. */
export async function startUserManager(unitFiles: Readonly<Record<string, string>>): Promise<UserManager> {
  const home = newDataFolder();
  const [run, units] = [join(home, 'run'), join(home, '.config', 'systemd', 'user')];
  mkdirSync(run, { mode: 0o700 });
  mkdirSync(units, { recursive: true });
  for (const [name, unit] of Object.entries(unitFiles)) writeFileSync(join(units, name), unit);
  // `enable` makes links there.
  chownSync(units, NOBODY, NOBODY);
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
  for (let tries = 0; tries < 1_000 && !existsSync(join(run, 'systemd', 'private')); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    ctl,
    openSession(script, display) {
      const file = join(home, '.xsession');
      writeFileSync(file, script, { mode: 0o755 });
      const session = spawn('setpriv', [...asNobody, file], {
        env: { ...environment, DISPLAY: display },
        stdio: 'ignore',
        detached: true,
      });
      return () => {
        // With all that it started, as a display that goes takes its programs with it.
        if (session.exitCode === null && session.pid !== undefined) process.kill(-session.pid);
      };
    },
    async stop() {
      ctl('stop', ...Object.keys(unitFiles));
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

/** The file that docs/install.md tells the administrator to write under this name: the code that follows it. */
export function fileOfDocs(docs: string, name: string): string {
  const [, after] = readFileSync(docs, 'utf8').split(`/${name}\``);
  const [, code] = /```\w+\n([\s\S]*?)```/.exec(after ?? '') ?? [];
  if (code === undefined) throw new Error(`${docs}: has no ${name}`);
  return code;
}

/** The unit of the docs for another program. */
export function unitFor(unit: string, program: string, environment: Readonly<Record<string, string>>): string {
  const lines = Object.entries(environment).map(([name, value]) => `Environment="${name}=${value}"`);
  if (!/^ExecStart=.*$/m.test(unit)) throw new Error('the unit starts nothing');
  return unit.replace(/^ExecStart=.*$/m, [`ExecStart=${program}`, ...lines].join('\n'));
}
