import { expect, test } from 'playwright/test';
import { learnContent, wordsOf } from '../support/content.ts';
import { type Kiosk, startKiosk } from '../support/kiosk.ts';
import { chooseLanguage, openTopic } from '../support/walk.ts';

const content = learnContent();
const { ui, topics } = wordsOf(content, 'en');
const steps = content.library.topics.find(({ id }) => id === 'storage')?.steps ?? [];
const titleOf = (index: number) => topics['storage']?.steps[steps[index]?.id ?? '']?.title ?? '';

let kiosk: Kiosk;
let next: { readonly x: number; readonly y: number };
test.beforeEach(async () => {
  kiosk = await startKiosk({ display: 'portrait' });
  await chooseLanguage(kiosk, 'English');
  await openTopic({ kiosk, content, language: 'en' }, 'storage');
  await kiosk.touch(kiosk.page.getByRole('button', { name: ui.opening.start, exact: true }));
  const box = await kiosk.page.getByRole('button', { name: ui.nav.next, exact: true }).boundingBox();
  if (box === null) throw new Error('Next is not on the screen');
  next = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await kiosk.page.waitForTimeout(600);
});
test.afterEach(() => kiosk.close());

test('a press counts when the finger leaves the glass inside the button, and sliding off calls it off (TT-2)', async () => {
  const heading = kiosk.page.getByRole('heading', { level: 1 });
  await kiosk.fingerDown(next.x, next.y);
  await kiosk.page.waitForTimeout(300);
  await expect(heading).toHaveText(titleOf(0));
  await kiosk.fingerTo(next.x, next.y - 600);
  await kiosk.fingerUp();
  await kiosk.page.waitForTimeout(300);
  await expect(heading).toHaveText(titleOf(0));

  await kiosk.fingerDown(next.x, next.y);
  await kiosk.fingerUp();
  await expect(heading).toHaveText(titleOf(1));
});

test('a trembling finger turns one page, not two (TT-3)', async () => {
  const heading = kiosk.page.getByRole('heading', { level: 1 });
  for (let tap = 0; tap < 2; tap += 1) {
    await kiosk.fingerDown(next.x, next.y);
    await kiosk.fingerUp();
  }
  await expect(heading).toHaveText(titleOf(1));
  await kiosk.page.waitForTimeout(700);
  await expect(heading).toHaveText(titleOf(1));
});
