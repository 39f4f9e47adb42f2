import { expect, test } from 'playwright/test';
import { learnContent, wordsOf } from '../support/content.ts';
import { type Kiosk, startKiosk } from '../support/kiosk.ts';
import { layoutProblems } from '../support/layout.ts';
import { chooseLanguage, openTopic } from '../support/walk.ts';

const content = learnContent();
const { ui, topics } = wordsOf(content, 'en');
const look = ({ page }: Kiosk) =>
  page.evaluate(() => {
    const { dataset } = document.documentElement;
    return {
      text: dataset['text'],
      theme: dataset['theme'],
      motion: dataset['motion'],
      side: dataset['side'],
      lowered: 'lowered' in dataset,
    };
  });
const usual = { text: 'usual', theme: 'light', motion: 'lively', side: undefined, lowered: false };

test('a person sees each choice at once, goes back to how it was, keeps what they chose, and leaves nothing of it', async () => {
  const kiosk = await startKiosk({ display: 'portrait', settings: { panelWidthMm: 398, panelBottomMm: 800 } });
  const { page, touch } = kiosk;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const choice = (name: string) => page.getByRole('radio', { name, exact: true });
  const heading = page.locator('main').getByRole('heading', { level: 1 });
  await chooseLanguage(kiosk, 'English');
  await openTopic({ kiosk, content, language: 'en' }, 'storage');
  await touch(button(ui.bar.comfort));

  await touch(choice(ui.comfort.sizes.largest));
  expect(await look(kiosk)).toEqual({ ...usual, text: 'largest' });
  await touch(choice(ui.comfort.themes['contrast-dark']));
  expect(await look(kiosk)).toEqual({ ...usual, text: 'largest', theme: 'contrast-dark' });
  await touch(button(ui.comfort.undo));
  expect(await look(kiosk)).toEqual(usual);

  await touch(choice(ui.comfort.sizes.large));
  await touch(choice(ui.comfort.hands.left));
  await touch(choice(ui.comfort.still));
  await touch(choice(ui.comfort.reachLow));
  const chosen = { text: 'large', theme: 'light', motion: 'calm', side: 'start', lowered: true };
  expect(await look(kiosk)).toEqual(chosen);
  await touch(button(ui.comfort.done));
  await expect(heading).toHaveText(topics['storage']?.title ?? '');
  await touch(button(ui.opening.start));
  expect(await look(kiosk)).toEqual(chosen);
  // For those who hear the screen: where they are now.
  await expect(page.getByRole('status')).toHaveText(/: 1\sof\s\d+\.$/);

  await touch(button(ui.bar.leave));
  await touch(button(ui.leave.yes));
  await expect(heading).toContainText('Kineret');
  expect(await look(kiosk)).toEqual(usual);
  await kiosk.close();
});

test('a person who sits brings everything lower with one touch, before a language is chosen and on questions too', async () => {
  const kiosk = await startKiosk({ display: 'portrait', settings: { panelWidthMm: 398, panelBottomMm: 800 } });
  const { page, touch } = kiosk;
  const low = page.getByRole('button', { name: 'Lower', exact: true });
  const reachLine = 1920 - 420 * (1080 / 398);
  const place = async () => (await low.last().boundingBox()) ?? { x: 0, y: 0 };

  const first = await place();
  expect(first.y).toBeGreaterThan(reachLine);
  await touch(low);
  await expect(low).toHaveAttribute('aria-pressed', 'true');
  const english = await page.getByRole('button', { name: 'English' }).boundingBox();
  expect(english?.y).toBeGreaterThan(reachLine);

  await chooseLanguage(kiosk, 'English');
  expect((await look(kiosk)).lowered).toBe(true);
  expect(await layoutProblems(page)).toEqual([]);
  for (const open of [ui.bar.language, ui.bar.leave]) {
    await touch(page.getByRole('button', { name: open, exact: true }));
    const inDialog = await place();
    expect(Math.abs(inDialog.x - first.x)).toBeLessThan(2);
    expect(Math.abs(inDialog.y - first.y)).toBeLessThan(40);
    await touch(page.getByRole('dialog').getByRole('button', { name: 'Lower', exact: true }));
    expect((await look(kiosk)).lowered).toBe(false);
    await touch(page.getByRole('dialog').getByRole('button', { name: 'Lower', exact: true }));
    await touch(page.getByRole('dialog').locator('[data-page=back]'));
  }
  await kiosk.close();
});

test('what somebody chose on the first screen is forgotten when they walk away', async () => {
  const kiosk = await startKiosk({ settings: { idle: { quietSeconds: 30, countdownSeconds: 20 } } });
  const { page, touch } = kiosk;
  await touch(page.getByRole('button', { name: 'Comfort' }));
  await touch(page.getByRole('radio', { name: ui.comfort.themes['low-glare'] }));
  await touch(page.getByRole('button', { name: ui.comfort.done }));
  expect((await look(kiosk)).theme).toBe('low-glare');
  await expect.poll(() => look(kiosk), { timeout: 60_000 }).toEqual(usual);
  await kiosk.close();
});

test('a choice of theme and size is painted whole, in one frame', async () => {
  const kiosk = await startKiosk();
  const { page, touch } = kiosk;
  await chooseLanguage(kiosk, 'English');
  await openTopic({ kiosk, content, language: 'en' }, 'storage');
  await touch(page.getByRole('button', { name: ui.bar.comfort }));
  // From the press to the next frame: what is painted then has the new colours and sizes everywhere.
  const seen = await page.evaluate(
    ([dark, largest]) =>
      Promise.all([]).then(async () => {
        const frame = () => new Promise((done) => requestAnimationFrame(() => done(undefined)));
        const press = (name: string) =>
          [...document.querySelectorAll<HTMLElement>('[role=radio]')]
            .find((known) => known.textContent === name)
            ?.click();
        const colours = () => [
          getComputedStyle(document.documentElement).backgroundColor,
          getComputedStyle(document.querySelector('dialog h1') ?? document.body).color,
          getComputedStyle(document.querySelector('main p') ?? document.body).fontSize,
        ];
        const before = colours();
        press(dark);
        await frame();
        const afterTheme = colours();
        await frame();
        press(largest);
        await frame();
        return { before, afterTheme, afterSize: colours() };
      }),
    [ui.comfort.themes['contrast-dark'], ui.comfort.sizes.largest] as const,
  );
  expect(seen.afterTheme.slice(0, 2)).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  expect(seen.afterTheme[2]).toBe(seen.before[2]);
  expect(Number.parseFloat(seen.afterSize[2] ?? '')).toBeGreaterThan(1.5 * Number.parseFloat(seen.before[2] ?? ''));
  await kiosk.close();
});
