import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { startVirtualDisplay } from '../../scripts/virtual-display.ts';

/** A display with a real window manager, as it comes, so that its keys are really bound. */
export interface SmallDesktop {
  /** Such as `:99`. */
  readonly name: string;
  /** Runs a program of X to its end and gives back what it printed. */
  readonly run: (command: string, args: readonly string[]) => string;
  /** Starts another program on the desktop, which ends with it at the latest. Gives back what ends it. */
  readonly start: (command: string, args: readonly string[], options?: SpawnOptions) => () => void;
  /** Until the window manager has done what it was asked for before, keys too: it does one thing after the other. */
  readonly hasDoneAll: () => Promise<void>;
  readonly stop: () => void;
}

/** Openbox on a display of its own: it closes, lowers, moves and switches windows and desktops by the usual keys. */
export async function startSmallDesktop(width: number, height: number): Promise<SmallDesktop> {
  const { name, stop: stopDisplay } = await startVirtualDisplay(width, height);
  const env = { ...process.env, DISPLAY: name };
  const started: (() => void)[] = [];
  const run = (command: string, args: readonly string[]) => {
    const { status, stdout, stderr, error } = spawnSync(command, args, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
    return stdout;
  };
  const start: SmallDesktop['start'] = (command, args, options) => {
    const child = spawn(command, args, { stdio: 'ignore', env, ...options });
    const stop = () => void child.kill();
    started.push(stop);
    return stop;
  };
  // The system's own configuration, whatever the user who tests has at home.
  const manage = () => {
    start('openbox', ['--config-file', '/etc/xdg/openbox/rc.xml', '--sm-disable']);
    return isManaged(run);
  };
  // On a busy computer one that starts beside another has been seen to give up.
  if (!(await manage()) && !(await manage())) throw new Error('openbox does not answer');
  return {
    name,
    run,
    start,
    async hasDoneAll() {
      const desktops = () => Number(run('xdotool', ['get_num_desktops']));
      const before = desktops();
      for (const asked of [before + 1, before]) {
        run('xdotool', ['set_num_desktops', String(asked)]);
        while (desktops() !== asked) await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    stop() {
      for (const stop of started) stop();
      stopDisplay();
    },
  };
}

/** Whether the window manager soon says that it is there (EWMH, _NET_SUPPORTING_WM_CHECK). */
async function isManaged(run: SmallDesktop['run']): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (run('xprop', ['-root', '_NET_SUPPORTING_WM_CHECK']).includes('window id')) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
