import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { STAFF_SECONDS } from '../../renderer/use-idle.ts';
import { learnContent } from '../support/content.ts';
import { type DisplayName, displays, sharedEnvironment } from '../support/displays.ts';
import { pressKey } from '../support/keys.ts';
import { type Kiosk, type KioskOptions, newDataFolder, startKiosk } from '../support/kiosk.ts';
import { command } from '../support/kiosk-command.ts';
import { layoutProblems } from '../support/layout.ts';
import { letIn, PIN } from '../support/nurse.ts';
import { pageTime } from '../support/page-time.ts';
import { Person, wordsFor } from '../support/person.ts';

type SetUpWords = typeof import('../../locales/en/setup.json');

const { languages, setUpWords } = learnContent();
const en = setUpWords.get('en') as SetUpWords;

const startSetUp = (options: KioskOptions = {}) =>
  startKiosk({ ...options, args: ['--set-up', ...(options.args ?? [])] });

const button = ({ page }: Kiosk, name: string) => page.getByRole('button', { name, exact: true });

const mmOf = async ({ page }: Kiosk) =>
  Number.parseFloat(await page.evaluate(() => document.documentElement.style.getPropertyValue('--mm')));

const setFor = (action: keyof SetUpWords['keys']['actions'], words = en) =>
  words.keys.setFor.replace('{{action}}', words.keys.actions[action]);

const asking = (action: keyof SetUpWords['keys']['actions'], words = en) =>
  words.keys.ask.replace('{{action}}', words.keys.actions[action]);

/** Leaves every screen as it is, up to the last. */
async function passOn(kiosk: Kiosk): Promise<void> {
  for (const name of [en.leave, en.next, en.keys.save]) await kiosk.touch(button(kiosk, name));
}

/** Chromium names F14 so; Playwright's own keyboard has no such key. */
async function pressF14({ page }: Kiosk): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  for (const type of ['rawKeyDown', 'keyUp'] as const) {
    await devtools.send('Input.dispatchKeyEvent', { type, code: 'F14', key: 'F14', windowsVirtualKeyCode: 125 });
  }
}

test('a staff member measures the panel, says where it hangs and names three keys: the kiosk uses them', async () => {
  const before = { clinic: { name: 'Riverside Clinic' }, colour: 'blue', idle: { quietSeconds: 7 } };
  const kiosk = await startSetUp({ settings: before });
  const { page, touch, settingsFile } = kiosk;
  const guess = await mmOf(kiosk);
  const shape = () => page.locator('[class*=card]').evaluate((card) => card.getBoundingClientRect().width);
  const first = await shape();
  await touch(button(kiosk, en.measure.narrower));
  await touch(button(kiosk, en.measure.narrower));
  await touch(button(kiosk, en.measure.littleWider));
  // Two coarse steps of 14 pixels and a fine one of 1 back.
  expect(await shape()).toBe(first - 27);
  expect(await mmOf(kiosk)).toBe(guess);
  await touch(button(kiosk, en.measure.fits));
  await touch(button(kiosk, en.place.higher.replace('{{mm}}', '50')));
  await touch(button(kiosk, en.place.lower.replace('{{mm}}', '10')));
  await touch(button(kiosk, en.place.counter));
  await touch(button(kiosk, en.next));

  await touch(button(kiosk, setFor('next')));
  await pressKey(page, 'ArrowUp');
  await expect(page.getByText('ArrowUp')).toContainText(en.keys.actions.previous);
  await pressF14(kiosk);
  await touch(button(kiosk, setFor('previous')));
  // With Shift, as many keypads send their keys.
  await pressKey(page, 'Shift+End');
  await touch(button(kiosk, setFor('select')));
  await expect(page.getByRole('heading', { name: asking('select') })).toBeVisible();
  await pressKey(page, 'AudioVolumeUp');
  await touch(button(kiosk, en.keys.save));
  await expect(page.getByRole('heading', { name: en.done.saved })).toBeVisible();

  const panelWidthMm = Math.round(((displays.landscape.width * 85.6) / (first - 27)) * 10) / 10;
  expect(JSON.parse(readFileSync(settingsFile, 'utf8'))).toEqual({
    ...before,
    panelWidthMm,
    panelBottomMm: 790,
    reachLimitMm: 1120,
    keys: {
      previous: ['End'],
      next: ['F14'],
      pageBack: ['PageUp'],
      pageOn: ['PageDown'],
      select: ['AudioVolumeUp'],
      move: [],
      lowReach: [],
    },
  });
  // What was saved holds at once.
  expect(await mmOf(kiosk)).toBeCloseTo(displays.landscape.width / panelWidthMm, 3);

  await touch(button(kiosk, en.done.start));
  await expect(page.getByRole('button', { name: 'English' })).toBeVisible();
  expect(await mmOf(kiosk)).toBeCloseTo(displays.landscape.width / panelWidthMm, 3);
  // The new keys work at once: to the first stop, and into it.
  await pressF14(kiosk);
  await page.getByRole('button', { name: 'English' }).focus();
  await pressKey(page, 'Enter');
  await expect(page.getByRole('button', { name: 'English' })).toBeVisible();
  await pressKey(page, 'AudioVolumeUp');
  await expect(page.getByRole('button', { name: 'English' })).toHaveCount(0);
  expect(kiosk.complaints).toEqual([]);
  await kiosk.close();

  const next = await startKiosk({ settings: readFileSync(settingsFile, 'utf8') });
  await expect(next.page.getByText('Riverside Clinic')).toBeVisible();
  expect(await mmOf(next)).toBeCloseTo(displays.landscape.width / panelWidthMm, 3);
  await next.close();
});

test('a set-up is done with keys alone, from the first screen to the kiosk', async () => {
  const kiosk = await startSetUp({ settings: { panelWidthMm: 344 } });
  const { page, settingsFile } = kiosk;
  const choose = async (name: string) => {
    for (
      let presses = 0;
      !(await button(kiosk, name).evaluate((known) => known === document.activeElement));
      presses += 1
    ) {
      expect(presses, name).toBeLessThan(20);
      await pressKey(page, 'ArrowDown');
    }
    await pressKey(page, 'Enter');
  };
  await choose(en.measure.wider);
  await choose(en.measure.fits);
  await choose(en.place.side);
  await choose(en.next);
  await choose(setFor('lowReach'));
  // The key is only named: what has the focus is not pressed.
  await button(kiosk, en.leave).focus();
  await pressKey(page, 'Enter');
  await expect(page.getByText(en.keys.actions.select)).toBeVisible();
  await expect(page.getByRole('heading', { name: asking('lowReach') })).toBeVisible();
  await pressKey(page, 'Home');
  await choose(en.keys.save);
  await choose(en.done.start);
  await expect(page.getByRole('button', { name: 'English' })).toBeVisible();
  expect(JSON.parse(readFileSync(settingsFile, 'utf8'))).toMatchObject({
    panelWidthMm: 330.3,
    reachLimitMm: 1170,
    keys: { lowReach: ['Home'] },
  });
  await kiosk.close();
});

test('no keypad, nothing to measure: one touch a screen leads on, and no file is written', async () => {
  const kiosk = await startSetUp();
  await passOn(kiosk);
  await expect(kiosk.page.getByRole('heading', { name: en.done.nothing })).toBeVisible();
  await kiosk.touch(button(kiosk, en.done.start));
  await expect(kiosk.page.getByRole('button', { name: 'English' })).toBeVisible();
  expect(existsSync(kiosk.settingsFile)).toBe(false);
  await kiosk.close();
});

test('a folder that cannot be written: staff read why, nothing is lost, and the kiosk starts', async () => {
  const other = join(process.env[sharedEnvironment.folder] ?? '', `read-only-${process.pid}`);
  mkdirSync(other);
  chmodSync(other, 0o555);
  const file = join(other, 'settings.json');
  const kiosk = await startSetUp({ args: [`--settings=${file}`] });
  await kiosk.touch(button(kiosk, en.measure.fits));
  await kiosk.touch(button(kiosk, en.next));
  await kiosk.touch(button(kiosk, en.keys.save));
  await expect(kiosk.page.getByRole('heading', { name: en.done.failed })).toBeVisible();
  await expect(kiosk.page.getByText(`${file}: cannot be written (EACCES`)).toBeVisible();
  expect(await layoutProblems(kiosk.page)).toEqual([]);
  expect(readdirSync(other)).toEqual([]);

  chmodSync(other, 0o777);
  await kiosk.touch(button(kiosk, en.done.again));
  await expect(kiosk.page.getByRole('heading', { name: en.done.saved })).toBeVisible();
  expect(readdirSync(other)).toEqual(['settings.json', 'settings.json.last-good']);
  await kiosk.touch(button(kiosk, en.done.start));
  await expect(kiosk.page.getByRole('button', { name: 'English' })).toBeVisible();
  await kiosk.close();
});

test('--set-up is handed to the kiosk that runs, whose visit is forgotten; a reload does not bring it back', async () => {
  const kiosk = await startKiosk();
  const { page, touch, dataFolder } = kiosk;
  const again = (...args: string[]) =>
    spawnSync(process.env[sharedEnvironment.program] ?? '', [`--user-data-dir=${dataFolder}`, ...args], {
      env: { ...process.env, DISPLAY: process.env[sharedEnvironment.landscape] },
      timeout: 20_000,
    });
  await touch(page.getByRole('button', { name: 'Español' }));
  await expect(page.getByRole('button', { name: 'Español' })).toHaveCount(0);
  // A second start without the flag changes nothing.
  expect(again().status).toBe(0);
  await expect(page.getByRole('heading', { name: en.measure.title })).toHaveCount(0);
  expect(again('--set-up').status).toBe(0);
  await expect(page.getByRole('heading', { name: en.measure.title })).toBeVisible();
  await passOn(kiosk);
  await touch(button(kiosk, en.done.start));
  await expect(page.getByRole('button', { name: 'English' })).toBeVisible();
  await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.reload());
  await expect(page.getByRole('button', { name: 'English' })).toBeVisible();
  expect(await page.evaluate(() => window.kiosk.saveSettings({ panelWidthMm: 500 }))).toMatchObject({ ok: false });
  await kiosk.close();
});

test('a set-up that nobody goes on with is over after two minutes: nothing is saved, and nothing can be any more', async () => {
  const kiosk = await startSetUp({ settings: { panelWidthMm: 400 } });
  const { page } = kiosk;
  const passes = await pageTime(page);
  await kiosk.touch(button(kiosk, en.measure.wider));
  await kiosk.touch(button(kiosk, en.measure.fits));
  await kiosk.touch(button(kiosk, en.next));
  await kiosk.touch(button(kiosk, setFor('next')));
  await passes(STAFF_SECONDS / 2, () => expect(page.getByText(asking('next'))).toBeVisible());
  // A key that is asked for shows too that somebody is there.
  await pressKey(page, 'End');
  await passes(STAFF_SECONDS - 10, () => expect(button(kiosk, en.keys.save)).toBeVisible());
  await passes(10, () => expect(page.getByRole('button', { name: 'English' })).toBeVisible());
  expect(JSON.parse(readFileSync(kiosk.settingsFile, 'utf8'))).toEqual({ panelWidthMm: 400 });
  expect(await mmOf(kiosk)).toBeCloseTo(displays.landscape.width / 400, 3);
  expect(await page.evaluate(() => window.kiosk.saveSettings({ panelWidthMm: 500 }))).toMatchObject({ ok: false });
  await page.reload();
  await expect(page.getByRole('button', { name: 'English' })).toBeVisible();
  await kiosk.close();
});

test('what staff save in the staff area holds at once, also where they walk away without "Done"', async () => {
  const dataFolder = newDataFolder();
  command({ dataFolder }, ['--set-pin'], { input: `${PIN}\n` });
  const kiosk = await startKiosk({ dataFolder, settings: { panelWidthMm: 400 } });
  const words = wordsFor('en');
  const person = new Person(kiosk, words);
  await letIn(kiosk, words.staff.ok);
  await person.touches(words.staff.area);
  await person.touchesCard(words.staff.menu.panel);
  await person.touches(en.measure.narrower);
  await person.touches(en.measure.fits);
  await person.touches(en.next);
  await kiosk.touch(kiosk.page.getByRole('button', { name: 'Español', exact: true }));
  const es = setUpWords.get('es') as SetUpWords;
  await person.touches(setFor('next', es));
  await pressKey(kiosk.page, 'End');
  await person.touches(es.keys.save);
  await person.seesHeading(es.done.saved);
  const { panelWidthMm } = JSON.parse(readFileSync(kiosk.settingsFile, 'utf8'));
  expect(panelWidthMm).toBeGreaterThan(410);
  expect(await mmOf(kiosk)).toBeCloseTo(displays.landscape.width / panelWidthMm, 3);
  // It is still the set-up that speaks, in its own language.
  await expect(kiosk.page.locator('html')).toHaveAttribute('lang', 'es');
  // The new key leads on.
  await button(kiosk, es.back).focus();
  await pressKey(kiosk.page, 'End');
  await expect(button(kiosk, es.done.close)).toBeFocused();
  await kiosk.close();
});

test('a visitor cannot reach the set-up: its code and words are not loaded, and saving is refused', async () => {
  const kiosk = await startKiosk({ settings: { setUp: true, panelWidthMm: 344 } });
  await expect(kiosk.page.getByRole('button', { name: 'English' })).toBeVisible();
  const loaded = await kiosk.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(loaded.filter((name) => /set-?up/.test(name))).toEqual([]);
  for (const changes of [{ panelWidthMm: 500 }, {}]) {
    const result = await kiosk.page.evaluate((wanted) => window.kiosk.saveSettings(wanted), changes);
    expect(result).toEqual({ ok: false, problem: expect.stringContaining('--set-up') });
  }
  expect(JSON.parse(readFileSync(kiosk.settingsFile, 'utf8'))).toEqual({ setUp: true, panelWidthMm: 344 });
  await kiosk.close();
});

for (const display of Object.keys(displays) as DisplayName[]) {
  for (const { code, name } of languages) {
    test(`everything lies as it should on the ${display} panel in ${name}, also where a panel was measured wrongly`, async () => {
      const words = setUpWords.get(code) as SetUpWords;
      for (const settings of [{ languages: ['es'] }, { panelWidthMm: 120, panelBottomMm: 1000 }]) {
        const kiosk = await startSetUp({ display, settings });
        const { page, touch } = kiosk;
        const look = async (title: string) => {
          await expect(page.getByRole('heading', { name: title })).toBeVisible();
          await page.evaluate(() => document.fonts.ready);
          expect(await layoutProblems(page), title).toEqual([]);
        };
        await look(en.measure.title);
        if (code !== 'en') await touch(page.getByRole('button', { name }));
        await look(words.measure.title);
        await touch(button(kiosk, words.measure.fits));
        await look(words.place.title);
        await touch(button(kiosk, words.place.higher.replace('{{mm}}', '50')));
        await look(words.place.title);
        await touch(button(kiosk, words.next));
        await look(words.keys.title);
        await touch(button(kiosk, setFor('move', words)));
        await pressKey(page, 'ArrowUp');
        await look(asking('move', words));
        await pressKey(page, 'End');
        await touch(button(kiosk, words.keys.save));
        await look(words.done.saved);
        expect(kiosk.complaints).toEqual([]);
        await kiosk.close();
      }
    });
  }
}
