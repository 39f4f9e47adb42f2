import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dummyScreen, startXorg } from './xorg.ts';

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

/** A panel that was turned: the driver turns none by itself, so its picture is one that stands upright. */
export const UPRIGHT = '1080x1920';

/** The first knows the usual sizes and `UPRIGHT`, the second 1280 x 1024 too, and it is off. */
export async function startSeveralDisplays(): Promise<SeveralDisplays> {
  const { name, stop } = await startXorg(dummyScreen('', 'Modes "1920x1080" "1280x720"\n    Virtual 3840 2160'));
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
