import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { NOBODY } from '../../scripts/ordinary-user.ts';
import { sharedEnvironment } from '../support/displays.ts';
import { isWelcome, type LoneKiosk, PATIENCE_MS, startLone } from '../support/lone-kiosk.ts';
import { beginVisit } from '../support/lone-visit.ts';

const CAN_STEP_DOWN = process.platform === 'linux' && process.getuid?.() === 0;
const NEEDS_ROOT = CAN_STEP_DOWN ? '' : ' (left out: only root can give cage a user of its own)';

let kiosk: LoneKiosk;
test.skip(!CAN_STEP_DOWN);
test.afterEach(() => kiosk.stop());

test(`as a window of Wayland, under cage, the kiosk fills the output and stays${NEEDS_ROOT}`, async () => {
  const folder = process.env[sharedEnvironment.folder] ?? '';
  kiosk = startLone({
    program: join(folder, 'program', 'kineret-kiosk'),
    args: ['--ozone-platform=wayland'],
    start: (program, args, environment) =>
      spawn(
        'setpriv',
        ['--reuid', `${NOBODY}`, '--regid', `${NOBODY}`, '--clear-groups', 'cage', '--', program, ...args],
        {
          env: {
            ...environment,
            HOME: join(folder, 'home'),
            XDG_RUNTIME_DIR: join(folder, 'run'),
            // An output without a screen, drawn without a graphics card.
            ...{ WLR_BACKENDS: 'headless', WLR_LIBINPUT_NO_DEVICES: '1', WLR_RENDERER: 'pixman' },
          },
          stdio: 'ignore',
          detached: true,
        },
      ),
  });
  await kiosk.shows(isWelcome);
  const main = kiosk.pid('main');
  const size = () => kiosk.inPage('[innerWidth === screen.width, innerHeight === screen.height].join()');
  await expect.poll(size, { timeout: PATIENCE_MS }).toBe('true,true');
  // Ended at its first picture, or at the first one that fills the output, it would show nobody anything.
  await beginVisit(kiosk);
  expect(kiosk.pid('main')).toBe(main);
  expect(kiosk.faults()).toEqual([]);
});
