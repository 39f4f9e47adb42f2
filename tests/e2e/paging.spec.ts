import { expect, test } from 'playwright/test';
import { learnContent, wordsOf } from '../support/content.ts';
import { startKiosk } from '../support/kiosk.ts';
import { layoutProblems } from '../support/layout.ts';
import { chooseLanguage, goOn, openTopic } from '../support/walk.ts';

const content = learnContent();

test('text that does not fit turns in parts with More and Back, every sentence whole, and 911 comes back to the same part', async () => {
  // A 12.7 inch panel of the same pixels: everything takes more of it.
  const kiosk = await startKiosk({ settings: { panelWidthMm: 280 } });
  const { page, touch } = kiosk;
  const { ui, topics, emergency } = wordsOf(content, 'es');
  const step = topics['call-911']?.steps['skinGut'];
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const heading = page.locator('main').getByRole('heading', { level: 1 });
  const isOnScreen = (sentence: string) =>
    page.getByText(sentence, { exact: true }).evaluate((element) => {
      const box = element.getBoundingClientRect();
      const view = element.closest('[class*=paged]')?.getBoundingClientRect();
      return (
        view !== undefined && box.left >= view.left - 1 && box.right <= view.right + 1 && box.bottom <= view.bottom + 1
      );
    });

  await chooseLanguage(kiosk, 'Español');
  await expect(heading).toHaveText(ui.topics.title);
  expect(await layoutProblems(page)).toEqual([]);
  await openTopic({ kiosk, content, language: 'es' }, 'call-911');
  await goOn({ kiosk, content, language: 'es' }, ui.opening.start);
  for (const { id } of content.library.topics.find(({ id: topicId }) => topicId === 'call-911')?.steps ?? []) {
    await expect(heading).toHaveText(topics['call-911']?.steps[id]?.title ?? '');
    if (id === 'skinGut') break;
    while (await button(ui.nav.more).isVisible()) await touch(button(ui.nav.more));
    await touch(button(ui.nav.next));
  }

  const seen: string[][] = [];
  for (;;) {
    expect(await layoutProblems(page)).toEqual([]);
    const onScreen = await Promise.all(
      (step?.body ?? []).map(async (sentence) => ((await isOnScreen(sentence)) ? [sentence] : [])),
    );
    seen.push(onScreen.flat());
    if (!(await button(ui.nav.more).isVisible())) break;
    await touch(button(ui.nav.more));
  }
  expect(seen.length).toBeGreaterThan(1);
  expect(seen.flat()).toEqual(step?.body);

  await touch(page.getByRole('button', { name: ui.bar.emergency }));
  await expect(heading).toHaveText(emergency.title);
  await touch(button(emergency.close));
  expect(await isOnScreen(step?.body?.at(-1) ?? '')).toBe(true);

  for (let part = seen.length - 1; part > 0; part -= 1) await touch(button(ui.nav.back));
  await expect(heading).toHaveText(step?.title ?? '');
  expect(await isOnScreen(seen[0]?.[0] ?? step?.body?.[0] ?? '')).toBe(true);
  await kiosk.close();
});
