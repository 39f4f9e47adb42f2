import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { newDataFolder } from '../support/kiosk.ts';
import { isWelcome, type LoneKiosk, startLone } from '../support/lone-kiosk.ts';
import { keepsRights } from '../support/processes.ts';

/** Two minutes in which nobody touches it, half a minute until it looks, and a start. */
const WITHIN_MS = 200_000;

let kiosk: LoneKiosk;
test.afterEach(() => kiosk.stop());

test('a kiosk at which nobody is starts anew once its hour has come, and that is no fault', {
  tag: '@waits',
}, async () => {
  test.setTimeout(WITHIN_MS + 60_000);
  const dataFolder = newDataFolder();
  const soon = new Date(Date.now() + 61_000);
  const [hours, minutes] = [soon.getHours(), soon.getMinutes()].map((number) => String(number).padStart(2, '0'));
  writeFileSync(join(dataFolder, 'settings.json'), JSON.stringify({ restartAt: `${hours}:${minutes}` }));
  kiosk = startLone({ dataFolder });
  await kiosk.shows(isWelcome, 30_000);
  const before = kiosk.pid('main');
  await expect.poll(() => kiosk.processes().some(({ pid }) => pid === before), { timeout: WITHIN_MS }).toBe(false);
  await kiosk.shows(isWelcome, 30_000);
  expect(kiosk.processes().filter(({ type }) => type === 'main')).toHaveLength(1);
  expect(keepsRights(kiosk.pid('main')), 'it may do what the first start might').toBe(false);
  expect(kiosk.faults()).toEqual([]);
  expect(existsSync(join(dataFolder, 'relaunches.json')), 'it is not counted among new starts after faults').toBe(
    false,
  );
});
