import { expect, test } from 'playwright/test';
import { learnContent } from '../support/content.ts';
import { sharedEnvironment } from '../support/displays.ts';
import { type Kiosk, newDataFolder, startKiosk } from '../support/kiosk.ts';
import { letIn, PIN, setPin } from '../support/nurse.ts';

const staff = learnContent().staffWords.get('en')?.staff as typeof import('../../locales/en/staff.json');

let kiosk: Kiosk;
test.beforeEach(async () => {
  const dataFolder = newDataFolder();
  await setPin(process.env[sharedEnvironment.program] ?? '', dataFolder, 'landscape');
  kiosk = await startKiosk({ dataFolder, settings: { clinic: { name: 'Riverside Clinic' } } });
});
test.afterEach(() => kiosk.close());

const heading = () => kiosk.page.locator('h1');
const touch = (name: string | RegExp) => kiosk.touch(kiosk.page.getByRole('button', { name, exact: true }));

test('a finger that slides off the mark changes its mind', async () => {
  const box = await kiosk.page.locator('[data-staff-mark]').boundingBox();
  if (box === null) throw new Error('there is no mark');
  await kiosk.fingerDown(box.x + box.width / 2, box.y + box.height / 2);
  await kiosk.page.waitForTimeout(2000);
  await kiosk.fingerTo(box.x - 60, box.y);
  await kiosk.page.waitForTimeout(1500);
  await kiosk.fingerUp();
  await expect(heading()).toContainText('Kineret');
});

test('staff at a keyboard hold the mark with the mouse and type the PIN without a field', async () => {
  await kiosk.page.locator('[data-staff-mark]').hover();
  await kiosk.page.mouse.down();
  await expect(heading()).toHaveText(staff.door.pin);
  await kiosk.page.mouse.up();
  await kiosk.page.keyboard.type(`${PIN}9`);
  await kiosk.page.keyboard.press('Backspace');
  await kiosk.page.keyboard.press('Enter');
  await expect(heading()).toHaveText(staff.homeScreen.title);
});

test('a setting that was changed shows what it was, and is undone with one touch', async () => {
  await letIn(kiosk, staff.ok);
  await touch(staff.area);
  await touch(staff.menu.settings);
  await touch(/^Quiet time, patient alone/);
  await touch(/more$/);
  await touch(staff.save);
  const row = kiosk.page.getByRole('button', { name: /^Quiet time, patient alone/ });
  await expect(row).toContainText('150 seconds');
  await expect(row).toContainText(staff.settings.before.replace('{{value}}', '2 minutes'));
  await touch(staff.undo);
  await expect(row).not.toContainText('150 seconds');
  await expect(kiosk.page.getByRole('button', { name: staff.undo })).toHaveCount(0);
});

test('while the screen is wiped nothing happens, and then it is noted', async () => {
  await letIn(kiosk, staff.ok);
  await touch(staff.area);
  await touch(staff.menu.cleaning);
  await expect(kiosk.page.getByText(staff.cleaning.never)).toBeVisible();
  await touch('30 seconds');
  await expect(heading()).toHaveText(staff.cleaning.wipe);
  for (const [x, y] of [
    [80, 720],
    [700, 400],
    [1300, 720],
  ] as const)
    await kiosk.touchAt(x, y);
  await kiosk.page.keyboard.press('Enter');
  await expect(heading()).toHaveText(staff.cleaning.wipe);
  await expect(heading()).toHaveText(staff.cleaning.over, { timeout: 35_000 });
  await expect(kiosk.page.getByText(/^Last cleaned: \w+ \d/)).toBeVisible();
});
