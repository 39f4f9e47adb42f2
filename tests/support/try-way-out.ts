import { spawn } from 'node:child_process';
import type { CDPSession } from 'playwright';
import { displays, sharedEnvironment } from './displays.ts';
import type { Kiosk } from './kiosk.ts';
import type { SmallDesktop } from './small-desktop.ts';
import type { Dropped, Finger, WayOut } from './ways-out.ts';

/** The display that the kiosk in front of the person fills. */
const { width, height } = displays.landscape;

/** Does what the person tries, with real keys and a real mouse on the desktop; fingers and files come through the browser. */
export async function tryWayOut(
  way: WayOut,
  { desktop, kiosk }: { desktop: SmallDesktop; kiosk: Kiosk },
): Promise<void> {
  if ('keys' in way) return void desktop.run('xdotool', ['key', '--delay', '20', ...way.keys]);
  if ('mouse' in way) return void desktop.run('xdotool', [...toMiddle, ...way.mouse]);
  if ('start' in way) return startAgain(way.start, { desktop, kiosk });
  const devtools = await kiosk.page.context().newCDPSession(kiosk.page);
  if ('fingers' in way) await slide(devtools, way.fingers, way.lastMs ?? 0);
  else await drop(devtools, way.drop);
  await devtools.detach();
}

const toMiddle = ['mousemove', String(width / 2), String(height / 2)];

async function slide(devtools: CDPSession, fingers: readonly Finger[], lastMs: number): Promise<void> {
  const at = (part: number) =>
    fingers.map(({ from, to }, id) => ({
      id,
      x: Math.round((from[0] + (to[0] - from[0]) * part) * width),
      y: Math.round((from[1] + (to[1] - from[1]) * part) * height),
    }));
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (const part of [0.25, 0.5, 0.75, 1]) {
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(part) });
  }
  await new Promise((resolve) => setTimeout(resolve, lastMs));
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** No window that files could be dragged from fits on the display beside the kiosk: the browser is told of a drag that is there already. */
async function drop(devtools: CDPSession, { files, items }: Dropped): Promise<void> {
  const data = { items: [...items], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: width / 2, y: height / 2, data });
  }
}

/** Until the second start is over. */
function startAgain(
  args: readonly string[],
  { desktop, kiosk }: { desktop: SmallDesktop; kiosk: Kiosk },
): Promise<void> {
  const second = spawn(process.env[sharedEnvironment.program] ?? '', [`--user-data-dir=${kiosk.dataFolder}`, ...args], {
    env: { ...process.env, DISPLAY: desktop.name },
    stdio: 'ignore',
  });
  const giveUp = setTimeout(() => second.kill('SIGKILL'), 30_000);
  return new Promise((resolve, reject) => {
    second.once('error', reject);
    second.once('exit', (code) => {
      clearTimeout(giveUp);
      // 2: a command that is not understood.
      if (code === 0 || code === 2) resolve();
      else reject(new Error(`the second start ended with ${code}: ${JSON.stringify(args).slice(0, 80)}`));
    });
  });
}
