import { expect, test } from 'playwright/test';
import { SILENT_MS } from '../../electron/recovery/heartbeat.ts';
import { learnContent, wordsOf } from '../support/content.ts';
import type { DisplayName } from '../support/displays.ts';
import { filesInTheWay } from '../support/files-in-the-way.ts';
import { isFullRun } from '../support/full-run.ts';
import { type Kiosk, type KioskOptions, newDataFolder, startKiosk } from '../support/kiosk.ts';
import { command } from '../support/kiosk-command.ts';
import { layoutProblems } from '../support/layout.ts';
import { letIn, PIN } from '../support/nurse.ts';
import { Person, wordsFor } from '../support/person.ts';

// What the page loads when it is used may come late, or never, or no more be what was asked for.

const content = learnContent();
/** Everything but what the page starts with. */
const LOADED_WHEN_USED = '/(words|content|pictures)/|visit-layer|staff-layer';
/** Longer than the shell waits for a page that is not alive. */
const SURELY_FOUND_DEAD_MS = SILENT_MS + 2_000;

let kiosk: Kiosk;
test.afterEach(() => kiosk.close());

const heading = () => kiosk.page.getByRole('heading', { level: 1 });
/**
 * What is on the screen, asked of the shell: the page that was there first may have been ended, and then does not
 * answer.
 */
const seen = () =>
  kiosk.app.evaluate(({ BrowserWindow }) =>
    Promise.race([
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        'document.querySelector("main")?.innerText ?? ""',
      ) as Promise<string>,
      new Promise<string>((resolve) => setTimeout(resolve, 1_000, '')),
    ]),
  );
const button = (name: string) => kiosk.page.getByRole('button', { name, exact: true });

const welcomeStart = (language: string) => (content.welcomeWords.get(language) as { readonly start: string }).start;

async function started(options: KioskOptions = {}): Promise<Kiosk> {
  kiosk = await startKiosk(options);
  return kiosk;
}

const panels: readonly (readonly [string, DisplayName])[] = [
  ['en', 'landscape'],
  ['es', 'portrait'],
  ['es', 'landscape'],
];

for (const [language, display] of panels) {
  test(`911 says what to do though nothing of it can be loaded, in ${language} on a ${display} panel`, async () => {
    const { page, touch } = await started({ display, settings: { languages: [language] } });
    const { emergency } = wordsOf(content, language);
    const files = await filesInTheWay(kiosk);
    await files.set({ refused: LOADED_WHEN_USED });
    await page.reload();
    await touch(button('911'));
    await expect(heading()).toHaveText(emergency.title);
    const { action, lead, doNotWait, signs } = emergency;
    for (const text of [action, lead, doNotWait, ...Object.values(signs)]) {
      await expect(page.getByText(text, { exact: true })).toBeVisible();
    }
    expect(await layoutProblems(page)).toEqual([]);
    await page.screenshot({ path: test.info().outputPath('911.png') });
    // The page is not ended while somebody reads this, in whatever language.
    if (isFullRun || language === 'en') await page.waitForTimeout(SURELY_FOUND_DEAD_MS);
    await expect(page.getByText(action, { exact: true })).toBeVisible();
    await touch(button(emergency.close));
    await expect(page.getByText(emergency.inShort)).toBeVisible();
    await page.screenshot({ path: test.info().outputPath('fault.png') });
    expect(await layoutProblems(page)).toEqual([]);
    // A page of its own starts in place of this one, whose files are there again.
    await files.set({});
    await expect.poll(seen, { timeout: 60_000 }).toContain(welcomeStart(language));
  });
}

test('911 says what to do before its pictures come, and has them when they do', async () => {
  const { page, touch } = await started({ settings: { languages: ['en'] } });
  const { emergency, ui } = wordsOf(content, 'en');
  const files = await filesInTheWay(kiosk);
  await files.set({ held: '/(words|content|pictures)/' });
  await touch(button('911'));
  await expect(page.locator('main').getByText(emergency.action)).toBeVisible();
  await files.release('/pictures/');
  await expect(page.getByText(ui.noticeEmergency).first()).toBeVisible();
  await expect(page.locator('main').getByText(emergency.action)).toBeVisible();
  const picture = page.locator('main [class*=nowPicture] svg');
  await expect(picture).toHaveCount(0);
  await files.release();
  await expect(picture).toBeVisible();
});

test('whoever touches Español and then English gets English, though Spanish comes later', async () => {
  const { page, touch } = await started();
  const files = await filesInTheWay(kiosk);
  await files.set({ held: '/words/es' });
  await touch(page.getByRole('button', { name: 'Español' }));
  await touch(page.getByRole('button', { name: 'English' }));
  await expect(heading()).toHaveText(wordsOf(content, 'en').ui.topics.title);
  await files.release();
  await page.evaluate(() => import('/words/es.js' as string));
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await expect(heading()).toHaveText(wordsOf(content, 'en').ui.topics.title);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a walkthrough in a language that the clinic does not offer is in that language, all of it', async () => {
  const { page, touch } = await started({ settings: { languages: ['en'] } });
  expect(command(kiosk, ['--walkthrough', 'storage-travel', '--language', 'es']).status).toBe(0);
  const { ui, topics } = wordsOf(content, 'es');
  await expect(heading()).toHaveText(topics['storage']?.title ?? '');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await touch(button(ui.bar.comfort));
  await expect(page.getByRole('dialog').getByText(ui.comfort.title)).toBeVisible();
  await touch(button(ui.comfort.done));
  await touch(button(ui.bar.language));
  await expect(page.getByRole('dialog').getByText(ui.languages.title)).toBeVisible();
  // Both are there: the way back as well.
  for (const name of ['English', 'Español']) await expect(page.getByRole('dialog').getByText(name)).toBeVisible();
  await touch(page.getByRole('dialog').getByRole('button', { name: ui.languages.close }));
  await touch(button(ui.bar.emergency));
  await expect(page.locator('main').getByText(wordsOf(content, 'es').emergency.action)).toBeVisible();
});

test('an order whose files cannot be read is carried out by the page that comes after', async () => {
  const { page } = await started();
  const files = await filesInTheWay(kiosk);
  await files.set({ refused: '/content/' });
  expect(command(kiosk, ['--walkthrough', 'storage-travel', '--language', 'en']).status).toBe(0);
  const { emergency, topics } = wordsOf(content, 'en');
  await expect(page.getByText(emergency.inShort)).toBeVisible();
  await files.set({});
  await expect.poll(seen, { timeout: 60_000 }).toContain(topics['storage']?.title);
});

test('staff take away the language of a visit and of the comfort panel: both stay, and nothing is blank', async () => {
  const dataFolder = newDataFolder();
  command({ dataFolder }, ['--set-pin'], { input: `${PIN}\n` });
  const { page, touch } = await started({ dataFolder, settings: { languages: ['en', 'es'] } });
  const words = wordsFor('en');
  const { staff, ui } = words;
  const person = new Person(kiosk, words);
  const es = wordsOf(content, 'es').ui;
  // The panel over Welcome speaks the first language, whose words were never loaded when it becomes another one.
  await touch(page.getByRole('button', { name: ui.bar.comfort }));
  await expect(page.getByRole('dialog').getByText(ui.comfort.title)).toBeVisible();
  // It covers the lock; the way in by the keyboard is told elsewhere.
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await offer(words, ['English']);
  await person.touches(staff.leave);
  await expect(page.getByText(es.comfort.title)).toBeVisible();
  await touch(button(es.comfort.done));

  // A visit in the language that is left, which staff take away under it.
  await touch(page.getByRole('button', { name: 'Español' }));
  await expect(heading()).toHaveText(es.topics.title);
  await offer(wordsFor('es'), ['English', 'Español']);
  await new Person(kiosk, wordsFor('es')).touches(wordsFor('es').staff.giveBack);
  await expect(heading()).toHaveText(es.topics.title);
});

/** Staff come in and touch these in the list of languages, on or off. */
async function offer(words: ReturnType<typeof wordsFor>, toggled: readonly string[]): Promise<void> {
  const person = new Person(kiosk, words);
  const { staff } = words;
  await letIn(kiosk, staff.ok);
  await person.touches(staff.area);
  await person.touchesCard(staff.menu.settings);
  await person.touchesCard(staff.settings.names.languages);
  for (const name of toggled) await kiosk.touch(kiosk.page.locator('button[aria-pressed]', { hasText: name }));
  await person.touches(staff.save);
  await person.touches(staff.back);
  await person.touches(staff.home);
}
