import { execFileSync } from 'node:child_process';
import type { Locator } from 'playwright';
import { expect, test } from 'playwright/test';
import { AFTER_RELEASE_MS } from '../../renderer/input/touch-guard.ts';
import { hasSettled, type Kiosk, newDataFolder, startKiosk } from '../support/kiosk.ts';
import { command } from '../support/kiosk-command.ts';
import { letIn, PIN } from '../support/nurse.ts';
import { wordsFor } from '../support/person.ts';
import { CAN_TOUCH, NEEDS_TOUCH_PANEL, startTouchPanel, type TouchPanel } from '../support/real-touch.ts';

// A panel that goes dark, as real X servers make it.

const { ui, staff } = wordsFor('en');
/** The shortest that X waits. */
const SAVER_SECONDS = 2;

let kiosk: Kiosk;
let panel: TouchPanel;

test.describe(`a real X server${NEEDS_TOUCH_PANEL}`, () => {
  test.skip(!CAN_TOUCH);

  test.beforeEach(async () => {
    panel = await startTouchPanel({ width: 1366, height: 768 });
  });
  test.afterEach(async () => {
    await kiosk.close();
    panel.stop();
  });

  const xset = (...args: readonly string[]) =>
    execFileSync('xset', args, { env: { ...process.env, DISPLAY: panel.name }, encoding: 'utf8' });

  async function start(): Promise<void> {
    const dataFolder = newDataFolder();
    command({ dataFolder }, ['--set-pin'], { input: `${PIN}\n` });
    kiosk = await startKiosk({ ownDisplay: panel.name, dataFolder });
    await kiosk.page.evaluate(() => {
      window.kiosk.onDark((isDark) => {
        document.documentElement.dataset['told'] = String(isDark);
      });
    });
  }

  /** As Chromium asks X. */
  const isDark = () => kiosk.app.evaluate(({ powerMonitor }) => powerMonitor.getSystemIdleState(1) === 'locked');

  /** Until the shell has told the page so. */
  async function goesDark(...args: readonly string[]): Promise<void> {
    xset(...args);
    await expect(kiosk.page.locator('html')).toHaveAttribute('data-told', 'true');
  }

  async function tap(target: Locator): Promise<void> {
    const box = await target.boundingBox();
    if (box === null) throw new Error(`${target} is not on the screen`);
    await panel.tap(0, box.x + box.width / 2, box.y + box.height / 2);
  }

  const english = () => kiosk.page.getByRole('button', { name: 'English' });

  test('a screen saver of two seconds leaves the panel on while the kiosk runs, and would not without it', async () => {
    await start();
    xset('s', String(SAVER_SECONDS), String(SAVER_SECONDS));
    // Twice as long as the X server would wait, and more.
    for (let seconds = 0; seconds <= 2 * SAVER_SECONDS + 1; seconds += 1) {
      expect(await isDark(), `after ${seconds} s`).toBe(false);
      await kiosk.page.waitForTimeout(1_000);
    }
    await kiosk.app.evaluate(({ powerSaveBlocker }) => {
      for (let id = 0; id < 10; id += 1) if (powerSaveBlocker.isStarted(id)) powerSaveBlocker.stop(id);
    });
    await expect.poll(isDark, { timeout: 30_000 }).toBe(true);
  });

  test('a panel that is dark: the touch that wakes it presses nothing, the next one does', async () => {
    await start();
    await goesDark('s', 'activate');
    await tap(english());
    await expect.poll(isDark).toBe(false);
    // A press would be on the screen by then, and what follows sooner belongs to the touch that woke it.
    await kiosk.page.waitForTimeout(2 * AFTER_RELEASE_MS);
    await hasSettled(kiosk.page);
    await expect(english()).toBeVisible();
    await expect(kiosk.page.locator('[data-held]')).toHaveCount(0);
    await tap(english());
    await expect(kiosk.page.getByRole('button', { name: ui.bar.leave })).toBeVisible();
  });

  test('a panel that is dark: the key that wakes it moves nothing, the next one does', async () => {
    await start();
    const key = () => execFileSync('xdotool', ['key', 'Down'], { env: { ...process.env, DISPLAY: panel.name } });
    const focused = () => kiosk.page.evaluate(() => document.activeElement?.tagName);
    const before = await focused();
    await goesDark('s', 'activate');
    key();
    await expect.poll(isDark).toBe(false);
    await kiosk.page.waitForTimeout(2 * AFTER_RELEASE_MS);
    await hasSettled(kiosk.page);
    expect(await focused()).toBe(before);
    key();
    // The first stop: not the second, as if both keys had moved.
    await expect.poll(focused).toBe('H1');
    await hasSettled(kiosk.page);
    expect(await focused()).toBe('H1');
  });

  test('a panel that lights up by itself takes the first touch for a press', async () => {
    await start();
    await goesDark('s', 'activate');
    xset('s', 'reset');
    await expect(kiosk.page.locator('html')).toHaveAttribute('data-told', 'false');
    await tap(english());
    await expect(kiosk.page.getByRole('button', { name: ui.bar.leave })).toBeVisible();
  });

  test('a computer that slept shows Welcome: the visit is forgotten, and staff who were in are out', async () => {
    await start();
    const wakes = () => kiosk.app.evaluate(({ powerMonitor }) => void powerMonitor.emit('resume'));
    await tap(english());
    await expect(kiosk.page.getByRole('button', { name: ui.bar.leave })).toBeVisible();
    await wakes();
    await expect(english()).toBeVisible();
    await expect(kiosk.page.getByRole('button', { name: ui.bar.leave })).toBeHidden();

    await letIn(kiosk, staff.ok);
    await expect(kiosk.page.getByRole('button', { name: staff.area })).toBeVisible();
    await wakes();
    await expect(english()).toBeVisible();
    const saved = await kiosk.page.evaluate(() => window.kiosk.saveSettings({ restartAt: '05:00' }));
    expect(saved).toMatchObject({ ok: false });
  });
});
