import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Only root may start an X server of this kind. */
export const CAN_SWITCH = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/Xorg');

/** What a title says where it is left out. */
export const NEEDS_X_SERVER = CAN_SWITCH ? '' : ' (left out: it takes Xorg with its dummy driver, and root)';

/** A computer with two displays, `DUMMY0` and `DUMMY1`, that can be switched off and on and moved: a real X server without a screen. */
export interface SeveralDisplays {
  readonly name: string;
  /** As the command xrandr takes it. */
  readonly change: (...args: readonly string[]) => void;
  readonly stop: () => void;
}

const configuration = `
Section "Device"
  Identifier "dummy"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
EndSection
Section "Screen"
  Identifier "screen"
  Device "dummy"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "1920x1080" "1280x720"
    Virtual 3840 2160
  EndSubSection
EndSection
`;

/** A panel that was turned: the driver turns none by itself, so its picture is one that stands upright. */
export const UPRIGHT = '1080x1920';

/** The first knows the usual sizes and `UPRIGHT`, the second 1280 x 1024 too, and it is off. */
export async function startSeveralDisplays(): Promise<SeveralDisplays> {
  const folder = mkdtempSync(join(tmpdir(), 'displays-'));
  const file = join(folder, 'xorg.conf');
  writeFileSync(file, configuration);
  const options = ['-config', file, '-logfile', join(folder, 'xorg.log'), '-displayfd', '3', '-noreset', '-ac'];
  // A seat of its own: the console of the machine is left alone, and so are its keyboard and mouse.
  const server = spawn('Xorg', [...options, '-nolisten', 'tcp', '-seat', 'kiosk-test'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stop = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);
  const number = await new Promise<unknown>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xorg ended with ${code}`)));
    server.stdio[3]?.once('data', resolve);
  });
  const name = `:${String(number).trim()}`;
  const xrandr = (args: readonly string[]) => {
    execFileSync('xrandr', args, { env: { ...process.env, DISPLAY: name } });
  };
  const change = (...args: readonly string[]) => {
    xrandr(args);
    // Asking makes the driver look at what is plugged in, as other hardware tells by itself.
    xrandr(['--query']);
  };
  change('--addmode', 'DUMMY1', '1280x1024');
  change('--newmode', UPRIGHT, '155', '1080', '1100', '1120', '1200', '1920', '1930', '1940', '1960');
  change('--addmode', 'DUMMY0', UPRIGHT);
  return { name, change, stop };
}
