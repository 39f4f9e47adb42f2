import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { appImage, whyNoMounts } from '../support/app-image.ts';
import { command } from '../support/kiosk-command.ts';
import { isWelcome, type LoneKiosk, type LoneOptions, PATIENCE_MS, startLone } from '../support/lone-kiosk.ts';
import { keepsRights } from '../support/processes.ts';

// A kiosk that starts itself anew: what runs then may do all that the first start might, or its sandbox and its image
// are gone.

const whyNoImage = whyNoMounts();

let kiosk: LoneKiosk;
test.afterEach(() => kiosk.stop());

async function start(options: LoneOptions): Promise<void> {
  kiosk = startLone(options);
  await kiosk.shows(isWelcome);
}

/** After three reloads of a page that dies, the fourth death is for the program. */
async function startsAnew(): Promise<number> {
  const before = kiosk.pid('main');
  for (let death = 0; death < 4; death += 1) {
    const page = kiosk.kill('renderer', 'SIGKILL');
    await expect.poll(() => kiosk.processes().some(({ pid }) => pid === page), { timeout: PATIENCE_MS }).toBe(false);
    await kiosk.shows(isWelcome);
  }
  const now = kiosk.pid('main');
  expect(now).not.toBe(before);
  expect(kiosk.processes().some(({ pid }) => pid === before)).toBe(false);
  expect(kiosk.faults()).toHaveLength(4);
  return now;
}

/** What a process has open, without numbers. */
function openIn(pid: number): readonly string[] {
  const folder = `/proc/${pid}/fd`;
  return readdirSync(folder).flatMap((name) => {
    try {
      return readlinkSync(`${folder}/${name}`).replace(/\d+/g, '*');
    } catch {
      return [];
    }
  });
}

test('the next program has the rights of the first, waits for it to end, and has nothing open that the first had', async () => {
  await start({});
  const first = kiosk.pid('main');
  expect(keepsRights(first)).toBe(false);
  const hadOpen = openIn(first).length;
  const next = await startsAnew();
  expect(keepsRights(next)).toBe(false);
  expect(readFileSync(`/proc/${next}/cmdline`, 'latin1')).toContain(` --after=${first} `);
  // Started by hand now, it still reads how the one that runs was started.
  expect(command(kiosk, ['--self-check']).stdout).toMatch(/^bad +switches +--remote-debugging-port=0 /m);
  await expect.poll(() => openIn(next).length, { timeout: PATIENCE_MS }).toBeLessThanOrEqual(hadOpen + 3);
});

test.describe(process.getuid?.() === 0 ? '' : '(left out: only root makes a program that is root)', () => {
  test.skip(process.getuid?.() !== 0);

  test('comes back where the system gives no namespaces and Chromium needs its setuid helper', async () => {
    await start({ args: ['--disable-namespace-sandbox'] });
    await startsAnew();
    const page = kiosk.pid('renderer');
    expect(readFileSync(`/proc/${page}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m);
  });
});

test.describe(whyNoImage === undefined ? '' : `(left out: ${whyNoImage})`, () => {
  test.skip(whyNoImage !== undefined);

  test('comes back from an AppImage, whose folder is gone with the program', async () => {
    await start({ program: appImage() });
    const before = readlinkSync(`/proc/${kiosk.pid('main')}/exe`);
    expect(before).toMatch(/^\/tmp\/\.mount_kiosk/);
    const next = await startsAnew();
    const now = readlinkSync(`/proc/${next}/exe`);
    expect(now).toMatch(/^\/tmp\/\.mount_kiosk/);
    expect(now).not.toBe(before);
  });
});
