import type { Page } from 'playwright';
import { learnContent, wordsOf } from '../support/content.ts';
import { type Kiosk, startKiosk } from '../support/kiosk.ts';
import { chooseLanguage, openTopic } from '../support/walk.ts';

const content = learnContent();
const { ui } = wordsOf(content, 'en');

/**
 * Touches Next and Back through a topic and measures each change in the page: from the finger's release to the
 * moment after the next frame was painted. Milliseconds, one figure a change.
 */
export async function measureStepChanges(count: number): Promise<readonly number[]> {
  const kiosk = await openStep();
  const { page, touch } = kiosk;
  const next = page.getByRole('button', { name: /^(Next|Skip|More)$/ });
  let forward = true;
  const changes = await measure(kiosk, count, async () => {
    if (forward && !(await next.isVisible())) forward = false;
    if (!forward && (await page.getByText(/^1 of /).isVisible())) forward = true;
    await touch(forward ? next : page.getByRole('button', { name: ui.nav.back, exact: true }));
  });
  await kiosk.close();
  return changes;
}

/** The same for the comfort panel: a theme and a size of text in turn, over a step. */
export async function measureComfortChanges(count: number): Promise<readonly number[]> {
  const kiosk = await openStep();
  const { page, touch } = kiosk;
  await touch(page.getByRole('button', { name: ui.bar.comfort }));
  const { themes, sizes } = ui.comfort;
  const choices = [themes['contrast-dark'], sizes.large, themes['low-glare'], sizes.small, themes.light, sizes.usual];
  let change = 0;
  const changes = await measure(kiosk, count, async () => {
    await touch(page.getByRole('radio', { name: choices[change % choices.length] ?? '', exact: true }));
    change += 1;
  });
  await kiosk.close();
  return changes;
}

async function openStep(): Promise<Kiosk> {
  const kiosk = await startKiosk();
  await chooseLanguage(kiosk, 'English');
  await openTopic({ kiosk, content, language: 'en' }, 'inject');
  await kiosk.touch(kiosk.page.getByRole('button', { name: ui.opening.start, exact: true }));
  await kiosk.page.getByRole('img').locator('svg').waitFor();
  return kiosk;
}

async function measure({ page }: Kiosk, count: number, press: () => Promise<void>): Promise<readonly number[]> {
  await watchPaints(page);
  for (let change = 1; change <= count; change += 1) {
    await press();
    await page.waitForFunction(
      (wanted) => (window as unknown as { changes: number[] }).changes.length >= wanted,
      change,
    );
  }
  return page.evaluate(() => (window as unknown as { changes: number[] }).changes);
}

async function watchPaints(page: Page): Promise<void> {
  await page.evaluate(() => {
    const changes: number[] = [];
    Object.assign(window, { changes });
    window.addEventListener(
      'click',
      (event) => {
        requestAnimationFrame(() => {
          const painted = new MessageChannel();
          painted.port1.onmessage = () => changes.push(performance.now() - event.timeStamp);
          painted.port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
}
