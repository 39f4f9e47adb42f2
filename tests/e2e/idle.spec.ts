import { expect, test } from 'playwright/test';
import { AFTER_RELEASE_MS } from '../../renderer/input/touch-guard.ts';
import { learnContent } from '../support/content.ts';
import { startKiosk } from '../support/kiosk.ts';
import { chooseLanguage, openTopic } from '../support/walk.ts';

const settings = { idle: { quietSeconds: 30, countdownSeconds: 20 } };

test('a visitor who walks away is asked, then forgotten', async () => {
  const kiosk = await startKiosk({ settings });
  const { page } = kiosk;
  const { quietSeconds, countdownSeconds } = settings.idle;
  // Before the touch from which the kiosk counts: however late the test looks, it is not early.
  const arrived = performance.now();
  await chooseLanguage(kiosk, 'Español');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible({ timeout: 60_000 });
  expect(performance.now() - arrived).toBeGreaterThan(quietSeconds * 1_000);
  await expect(dialog.getByRole('timer')).toContainText(/\b(20|1\d)\b/);
  await expect(page.getByRole('button', { name: 'English' })).toBeVisible({ timeout: 60_000 });
  expect(performance.now() - arrived).toBeGreaterThan((quietSeconds + countdownSeconds) * 1_000);
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await kiosk.close();
});

test('the touch that answers presses nothing under it, and the visit goes on where it was', async () => {
  const kiosk = await startKiosk({ settings });
  const { page, touchAt, fingerDown, fingerUp } = kiosk;
  await chooseLanguage(kiosk, 'English');
  await openTopic({ kiosk, content: learnContent(), language: 'en' }, 'inject');
  const heading = page.getByRole('heading', { level: 1 }).first();
  const title = await heading.textContent();
  const next = await page.getByRole('button', { name: 'Start' }).boundingBox();
  if (next === null) throw new Error('Start is not on the screen');
  const [x, y] = [next.x + next.width / 2, next.y + next.height / 2];
  const dialog = page.getByRole('dialog');

  // A long press on Start, released after the question is gone: it must not go on to the next step.
  await expect(dialog).toBeVisible({ timeout: 40_000 });
  await fingerDown(x, y);
  await expect(dialog).toHaveCount(0);
  await fingerUp();
  // The kiosk promises to swallow what follows within 200 ms, by the stamps of the touches; its press has none of them.
  await page.waitForTimeout(kiosk.aheadMs() + AFTER_RELEASE_MS + 100);
  await expect(heading).toHaveText(title ?? '');

  // The next touch is an ordinary one again.
  await touchAt(x, y);
  await expect(heading).not.toHaveText(title ?? '');
  await kiosk.close();
});
