import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { STAFF_SECONDS } from '../../renderer/use-idle.ts';
import { learnContent, wordsOf } from '../support/content.ts';
import { pressKey } from '../support/keys.ts';
import { newDataFolder, startKiosk } from '../support/kiosk.ts';
import { command } from '../support/kiosk-command.ts';
import { HOLD_MS, holdMark, letIn, PIN, startWithPin, typeOn } from '../support/nurse.ts';
import { installClock, pageTime } from '../support/page-time.ts';
import { Person, wordsFor } from '../support/person.ts';

const words = wordsFor('en');
const { ui, staff, guide, topics } = words;
const storage = topics['storage'];

/** As long as the mark wants to be held. */
const HELD_MS = HOLD_MS - 200;

let person: Person;
test.afterEach(() => person.kiosk.close());

async function staffAt(display: 'landscape' | 'portrait' = 'landscape'): Promise<Person> {
  person = new Person(await startWithPin({ display, language: 'en' }), words);
  return person;
}

test('a patient whom a nurse interrupts has place, answer and comfort again as they were', async () => {
  const { kiosk } = await staffAt();
  await person.touchesCard('English');
  await person.touchesCard(ui.bar.comfort);
  await person.chooses(ui.comfort.sizes.large);
  await person.touches(ui.comfort.done);
  await person.touchesCard(wordsOf(learnContent(), 'en').groups['shot'] ?? '');
  await person.touchesCard(storage?.title ?? '');
  await person.goesOnTo(storage?.steps['fridge']?.title ?? '');
  const screen = kiosk.page.locator('main');
  // A picture comes a moment after its screen.
  await screen.locator('[role=img] svg').waitFor();
  const before = await screen.innerHTML();

  await holdMark(kiosk);
  await person.seesHeading(staff.door.pin);
  expect(await kiosk.page.evaluate(() => document.documentElement.dataset['text'])).toBe('usual');
  await expect(kiosk.page.getByText(storage?.steps['fridge']?.title ?? '')).toHaveCount(0);
  await typeOn(kiosk, PIN);
  await person.touches(staff.ok);
  await person.touches(staff.giveBack);
  await expect.poll(() => screen.innerHTML()).toBe(before);
  expect(await kiosk.page.evaluate(() => document.documentElement.dataset['text'])).toBe('large');
});

test('a finger that lets go too soon, or slides off the mark, asks for nothing', async () => {
  const { kiosk } = await staffAt();
  const mark = (await kiosk.page.locator('[data-staff-mark]').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height / 2];
  const ring = kiosk.page.locator('[data-staff-mark] circle').first();
  // No second passes but those that this test lets pass: how late a busy computer is changes nothing.
  await installClock(kiosk.page);
  await kiosk.page.clock.pauseAt(Date.now() + 60_000);
  await kiosk.fingerDown(x, y);
  await ring.waitFor();
  await kiosk.page.clock.runFor(HELD_MS - 100);
  await kiosk.fingerUp();
  await ring.waitFor({ state: 'detached' });
  await kiosk.page.clock.runFor(HELD_MS);
  await kiosk.fingerDown(x, y);
  await ring.waitFor();
  await kiosk.fingerTo(x - 200, y - 200);
  await ring.waitFor({ state: 'detached' });
  await kiosk.page.clock.runFor(HELD_MS);
  await kiosk.fingerUp();
  await expect(kiosk.page.getByRole('button', { name: '911', exact: true })).toBeVisible();
});

test('staff at a keyboard hold the mark with the mouse and type the PIN without a field', async () => {
  const { page } = (await staffAt()).kiosk;
  await page.locator('[data-staff-mark]').hover();
  await page.mouse.down();
  await person.seesHeading(staff.door.pin);
  await page.mouse.up();
  await page.keyboard.type(`${PIN}9`, { delay: 80 });
  await pressKey(page, 'Backspace');
  await pressKey(page, 'Enter');
  await person.seesHeading(staff.homeScreen.title);
});

test('a PIN that is not the PIN opens nothing, and the pad waits', async () => {
  const { kiosk } = await staffAt();
  await holdMark(kiosk);
  await typeOn(kiosk, '135790');
  await person.touches(staff.ok);
  await person.sees(staff.door.wrongPin);
  await expect(kiosk.page.getByRole('button', { name: '5', exact: true })).toBeDisabled();
  await expect(kiosk.page.getByRole('button', { name: '5', exact: true })).toBeEnabled();
  await typeOn(kiosk, PIN);
  await person.touches(staff.ok);
  await person.seesHeading(staff.homeScreen.title);
});

test('the staff area shuts by itself after two minutes without touch, in the page and in the shell', async () => {
  const { kiosk } = await staffAt();
  const passes = await pageTime(kiosk.page);
  await letIn(kiosk, staff.ok);
  await person.touches(staff.area);
  await person.seesHeading(staff.menu.title);
  await passes(STAFF_SECONDS - 10, () => person.seesHeading(staff.menu.title));
  await passes(10, () => expect(kiosk.page.getByRole('button', { name: '911', exact: true })).toBeVisible());
  const refused = await kiosk.page.evaluate(() => window.kiosk.saveSettings({ clinic: { name: 'Mine' } }));
  expect(refused).toMatchObject({ ok: false });
});

test('staff change the name of the clinic by touch, see what it was, and take it back', async () => {
  const { kiosk } = await staffAt('portrait');
  await letIn(kiosk, staff.ok);
  await person.touches(staff.area);
  await person.touchesCard(staff.menu.settings);
  await person.touchesCard(staff.settings.names.name);
  await typeOn(kiosk, 'Oak');
  await person.touches(staff.save);
  await person.sees('Oak');
  await person.sees(staff.settings.before.replace('{{value}}', staff.settings.empty));
  expect(JSON.parse(readFileSync(kiosk.settingsFile, 'utf8')).clinic).toEqual({ name: 'Oak' });
  await person.touches(staff.undo);
  await expect.poll(() => JSON.parse(readFileSync(kiosk.settingsFile, 'utf8')).clinic).toEqual({ name: '' });
});

test('while the screen is being wiped it does nothing, and says when it was', async () => {
  const { kiosk } = await staffAt();
  const passes = await pageTime(kiosk.page);
  await letIn(kiosk, staff.ok);
  await person.touches(staff.area);
  await person.touchesCard(staff.menu.cleaning);
  await person.sees(staff.cleaning.never);
  await person.touchesCard('30');
  await person.sees(staff.cleaning.wipe);
  const { width, height } = await kiosk.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  for (const [x, y] of [
    [width - 20, height - 20],
    [40, height - 40],
    [width / 2, height / 2],
  ] as const)
    await kiosk.touchAt(x, y);
  await pressKey(kiosk.page, 'Enter');
  await passes(20, () => person.sees(staff.cleaning.wipe));
  await passes(10, () => expect(kiosk.page.getByText(staff.cleaning.over)).toBeVisible());
  await expect(kiosk.page.getByText(staff.cleaning.never)).toHaveCount(0);
});

test('what the computer cannot keep is told to staff, who stay where they are', async () => {
  const { kiosk } = await staffAt();
  await installClock(kiosk.page);
  await letIn(kiosk, staff.ok);
  await person.touches(staff.area);
  await person.touchesCard(staff.menu.cleaning);
  // As on a disk that is full: nothing new can be made there.
  chmodSync(kiosk.dataFolder, 0o555);
  await person.touchesCard('30');
  await person.sees(staff.cleaning.wipe);
  await kiosk.page.clock.runFor(30_000);
  await expect(kiosk.page.getByText(staff.failed)).toBeVisible();
  await person.sees(staff.cleaning.never);
  await person.touches(staff.back);
  await person.seesHeading(staff.menu.title);
  chmodSync(kiosk.dataFolder, 0o777);
});

test('a new kiosk teaches at once, and is set up with the code that only the administrator reads', async () => {
  const dataFolder = newDataFolder();
  person = new Person(await startKiosk({ dataFolder }), words);
  const { kiosk } = person;
  await person.touchesCard('English');
  await person.seesHeading(ui.topics.title);
  await holdMark(kiosk);
  await person.seesHeading(staff.door.code);
  const code = await expectFile(join(dataFolder, 'set-up-code.txt'));
  await typeOn(kiosk, code.replace(/[^A-Z0-9]/g, ''));
  await person.touches(staff.ok);
  for (const title of [staff.pin.title, staff.pin.again]) {
    await person.seesHeading(title);
    await typeOn(kiosk, PIN);
    await person.touches(staff.ok);
  }
  await person.touches(staff.done);
  await person.seesHeading(staff.settings.names.name);
  await typeOn(kiosk, 'Oak');
  await person.touches(staff.save);
  for (let left = 0; left < 5; left += 1) await person.touches(staff.first.skip);
  await person.seesHeading(staff.first.done);
  await person.touches(staff.first.toStaff);
  await person.touches(staff.giveBack);
  await person.seesHeading(ui.topics.title);
  expect(JSON.parse(readFileSync(kiosk.settingsFile, 'utf8'))).toEqual({ clinic: { name: 'Oak' } });
  await letIn(kiosk, staff.ok);
  await person.seesHeading(staff.homeScreen.title);
});

test('a walkthrough that somebody at the computer orders begins at once; one that nobody knows changes nothing', async () => {
  const { kiosk } = await staffAt();
  const unknown = command(kiosk, ['--walkthrough', 'surgery']);
  expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining('"surgery" is not known')]);
  await expect(kiosk.page.getByRole('button', { name: '911', exact: true })).toBeVisible();
  expect(command(kiosk, ['--walkthrough', 'storage-travel', '--language', 'es']).status).toBe(0);
  await person.sees(guide.strip.label);
  await person.seesHeading(wordsFor('es').topics['storage']?.title ?? '');
});

test('a code that does not fit says what is the matter', async () => {
  const { kiosk } = await staffAt();
  await letIn(kiosk, staff.ok);
  await person.touches(staff.homeScreen.resume);
  await typeOn(kiosk, 'ABCDEFGH');
  await person.touches(staff.ok);
  await person.sees(staff.resume.mistyped);
});

async function expectFile(file: string): Promise<string> {
  await expect.poll(() => readFileSync(file, { encoding: 'utf8', flag: 'a+' })).not.toBe('');
  return readFileSync(file, 'utf8');
}
