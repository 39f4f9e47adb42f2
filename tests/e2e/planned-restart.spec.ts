import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { LOOK_EVERY_MS } from '../../electron/recovery/planned-restart.ts';
import { BEAT_MS } from '../../renderer/heartbeat.tsx';
import { GONE_AFTER_MS } from '../../renderer/session/presence.ts';
import { isFullRun } from '../support/full-run.ts';
import { newDataFolder } from '../support/kiosk.ts';
import { isWelcome, type LoneKiosk, passed, startLone } from '../support/lone-kiosk.ts';
import { keepsRights } from '../support/processes.ts';

/**
 * Two minutes in which nobody touches it, half a minute until it looks, and a start; and how slow a computer may be.
 */
const WITHIN_MS = 600_000;

let kiosk: LoneKiosk;
test.afterEach(() => kiosk.stop());

test('a kiosk at which nobody is starts anew once its hour has come, and that is no fault', {
  tag: '@long',
}, async () => {
  test.setTimeout(2 * WITHIN_MS);
  const dataFolder = newDataFolder();
  const soon = new Date(Date.now() + 61_000);
  const [hours, minutes] = [soon.getHours(), soon.getMinutes()].map((number) => String(number).padStart(2, '0'));
  writeFileSync(join(dataFolder, 'settings.json'), JSON.stringify({ restartAt: `${hours}:${minutes}` }));
  kiosk = startLone({ dataFolder });
  await kiosk.shows(isWelcome);
  const before = kiosk.pid('main');
  if (!isFullRun) {
    // The hour comes while somebody may still read; what is left of two minutes is skipped.
    await passed(Math.max(0, soon.setSeconds(0) - Date.now()) + LOOK_EVERY_MS + BEAT_MS);
    expect(kiosk.pid('main')).toBe(before);
    await kiosk.inPage(
      `{ const now = performance.now.bind(performance); performance.now = () => now() + ${GONE_AFTER_MS}; }`,
    );
  }
  await expect.poll(() => kiosk.processes().some(({ pid }) => pid === before), { timeout: WITHIN_MS }).toBe(false);
  await kiosk.shows(isWelcome);
  expect(kiosk.processes().filter(({ type }) => type === 'main')).toHaveLength(1);
  expect(keepsRights(kiosk.pid('main')), 'it may do what the first start might').toBe(false);
  expect(kiosk.faults()).toEqual([]);
  expect(existsSync(join(dataFolder, 'relaunches.json')), 'it is not counted among new starts after faults').toBe(
    false,
  );
});
