import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { root } from '../../scripts/paths.ts';
import { startVirtualDisplay, type VirtualDisplay } from '../../scripts/virtual-display.ts';
import { isWelcome, type LoneKiosk, PATIENCE_MS, startLone } from '../support/lone-kiosk.ts';
import { beginVisit, NOTHING_LEFT, whatIsLeft } from '../support/lone-visit.ts';
import { unwrapped } from '../support/ordinary-user.ts';
import { fileOfDocs, startUserManager, type UserManager, unitFor, whyNoSystemd } from '../support/systemd.ts';

// The files of docs/install.md under a real systemd: what starts the kiosk, and starts it again when the program itself
// is gone.

const UNIT = 'kineret-kiosk.service';
const SESSION = 'kiosk-session.target';
const DOCS = join(root, 'docs', 'install.md');
const why = whyNoSystemd();

let kiosk: LoneKiosk;
let manager: UserManager;
let display: VirtualDisplay;
let closeSession: () => void;

test.describe(why === undefined ? 'under systemd' : `under systemd (skipped: ${why})`, () => {
  test.skip(why !== undefined);
  test.beforeEach(async () => {
    display = await startVirtualDisplay(1920, 1080);
    let started: Promise<UserManager> | undefined;
    kiosk = startLone({
      display: display.name,
      start(program, args, environment) {
        const { DISPLAY = '', KIOSK_TEST_MARK = '' } = environment;
        // Already the user whom the program runs as: no step down is needed, and systemd watches the program itself.
        const line = [unwrapped(program), ...args].map((word) => `"${word}"`).join(' ');
        const unit = unitFor(fileOfDocs(DOCS, UNIT), line, { DISPLAY, KIOSK_TEST_MARK });
        started = startUserManager({ [UNIT]: unit, [SESSION]: fileOfDocs(DOCS, SESSION) });
        return spawn('true');
      },
    });
    manager = (await started) as UserManager;
    // Never started by its name: it comes with the session, or it would not come on a Monday morning.
    manager.ctl('enable', UNIT);
    closeSession = manager.openSession(fileOfDocs(DOCS, '.xsession'), display.name);
    await kiosk.shows(isWelcome);
  });
  test.afterEach(async () => {
    closeSession();
    await manager.stop();
    await kiosk.stop();
    display.stop();
  });

  test('a kiosk that was enabled comes with the session, and again with the next one after that was broken off', async () => {
    expect(manager.ctl('is-enabled', UNIT)).toContain('enabled');
    expect(manager.ctl('is-active', 'graphical-session.target')).toContain('active');
    const before = kiosk.pid('main');
    closeSession();
    closeSession = manager.openSession(fileOfDocs(DOCS, '.xsession'), display.name);
    await expect.poll(() => kiosk.processes().some(({ pid }) => pid === before), { timeout: PATIENCE_MS }).toBe(false);
    await kiosk.shows(isWelcome);
    expect(kiosk.processes().filter(({ type }) => type === 'main')).toHaveLength(1);
  });

  test('a program that is killed is started again, and again, without giving up, and the visit that was on it is gone', async () => {
    await beginVisit(kiosk);
    for (let death = 0; death < 6; death += 1) {
      const before = kiosk.pid('main');
      const since = performance.now();
      kiosk.kill('main', 'SIGKILL');
      await expect
        .poll(() => kiosk.processes().some(({ pid }) => pid === before), { timeout: PATIENCE_MS })
        .toBe(false);
      const took = await kiosk.shows(isWelcome, undefined, since);
      console.log(`    back after ${Math.round(took)} ms`);
      expect(kiosk.pid('main')).not.toBe(before);
      expect(kiosk.processes().filter(({ type }) => type === 'renderer')).toHaveLength(1);
      expect(await whatIsLeft(kiosk)).toBe(NOTHING_LEFT);
    }
  });

  test('a program that was stopped is ended with all its processes and started again', async () => {
    await beginVisit(kiosk);
    const before = kiosk.processes().map(({ pid }) => pid);
    const saidItLives = () => manager.ctl('show', UNIT, '-p', 'WatchdogTimestampMonotonic');
    const started = saidItLives();
    await expect.poll(saidItLives, { timeout: PATIENCE_MS }).not.toBe(started);
    const since = performance.now();
    kiosk.kill('main', 'SIGSTOP');
    await expect
      .poll(() => kiosk.processes().some(({ pid }) => before.includes(pid)), { timeout: PATIENCE_MS })
      .toBe(false);
    const took = await kiosk.shows(isWelcome, undefined, since);
    console.log(`    back after ${Math.round(took)} ms`);
    expect(await whatIsLeft(kiosk)).toBe(NOTHING_LEFT);
  });

  test('a page that is killed again and again: the program that starts itself anew and the one of systemd are one', async () => {
    for (let death = 0; death < 4; death += 1) {
      const killed = kiosk.kill('renderer', 'SIGKILL');
      await expect
        .poll(() => kiosk.processes().some(({ pid }) => pid === killed), { timeout: PATIENCE_MS })
        .toBe(false);
      await kiosk.shows(isWelcome);
    }
    // The program that ended to start anew was started by systemd, and only by it.
    const state = () => manager.ctl('show', UNIT, '-p', 'NRestarts', '-p', 'ActiveState').trim().split('\n').sort();
    await expect.poll(state, { timeout: PATIENCE_MS }).toEqual(['ActiveState=active', 'NRestarts=1']);
    await kiosk.shows(isWelcome);
    expect(kiosk.processes().filter(({ type }) => type === 'main')).toHaveLength(1);
  });
});
