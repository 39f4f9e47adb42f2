import { spawn } from 'node:child_process';
import { build } from './build.ts';
import { asOrdinaryUser } from './ordinary-user.ts';
import { say } from './say.ts';
import { systemLibraries } from './system-libraries.ts';
import { startVirtualDisplay } from './virtual-display.ts';

// `npm start`: set-up, build, and the kiosk on the screen. What follows `--` goes to the kiosk.
await systemLibraries();
const program = await build('product');

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);
const display = hasDisplay ? undefined : await startVirtualDisplay(1080, 1920);
if (display) say('start', `no display found: the kiosk runs on a virtual one, ${display.name}, that nobody sees`);

const asOther = process.platform === 'linux' && process.getuid?.() === 0;
const runnable = asOther ? asOrdinaryUser(program) : undefined;
if (runnable) say('start', 'started by root: the kiosk runs as the user "nobody", so that its sandbox stays on');

say('start', 'the kiosk is opening. Ctrl+C here ends it');
// Only fatal messages of Chromium: without a desktop it complains at length about what it does not need.
const kiosk = spawn(runnable?.program ?? program, ['--log-level=3', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: display ? { ...process.env, DISPLAY: display.name } : process.env,
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => kiosk.kill('SIGTERM'));
kiosk.on('exit', (code) => {
  display?.stop();
  process.exit(code ?? 0);
});
