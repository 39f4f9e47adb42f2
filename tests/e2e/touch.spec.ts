import { expect, test } from 'playwright/test';
import { SECOND_PRESS_MS } from '../../renderer/input/press-pace.ts';
import { learnContent, wordsOf } from '../support/content.ts';
import { hasSettled, type Kiosk, startKiosk } from '../support/kiosk.ts';
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
  kiosk.waits(SECOND_PRESS_MS);
});
test.afterEach(() => kiosk.close());

test('a press counts when the finger leaves the glass inside the button, and sliding off calls it off (TT-2)', async () => {
  const heading = kiosk.page.getByRole('heading', { level: 1 });
  await kiosk.fingerDown(next.x, next.y);
  await hasSettled(kiosk.page);
  await expect(heading).toHaveText(titleOf(0));
  await kiosk.fingerTo(next.x, next.y - 600);
  await kiosk.fingerUp();
  await hasSettled(kiosk.page);
  await expect(heading).toHaveText(titleOf(0));

  await kiosk.fingerDown(next.x, next.y);
  await kiosk.fingerUp();
  await expect(heading).toHaveText(titleOf(1));
});

test('a trembling finger turns one page, not two (TT-3)', async () => {
  const heading = kiosk.page.getByRole('heading', { level: 1 });
  const { fingerDown, fingerUp } = kiosk;
  const { x, y } = next;
  // Sent in one go, so that both are stamped with the same moment however busy the computer is.
  await Promise.all([fingerDown(x, y), fingerUp(), fingerDown(x, y), fingerUp()]);
  await expect(heading).toHaveText(titleOf(1));
  // A touch of bare ground comes after all that the second one could have done.
  await kiosk.touchAt(3, 3);
  await expect(heading).toHaveText(titleOf(1));
});

test('on a slow computer the language that was touched shows it until its topics come', async () => {
  await kiosk.close();
  kiosk = await startKiosk({ display: 'landscape' });
  const { page } = kiosk;
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 10 });
  await page.evaluate(() => {
    const frames: string[] = [];
    Object.assign(window, { frames });
    const card = document.querySelector('main button');
    const look = () => {
      if (!card?.isConnected) return;
      frames.push(card.hasAttribute('data-held') ? 'held' : 'let go');
      requestAnimationFrame(look);
    };
    card?.addEventListener('pointerup', () => requestAnimationFrame(look));
  });
  await kiosk.touch(page.getByRole('button', { name: 'English' }));
  await expect(page.getByRole('heading', { name: ui.topics.title })).toBeVisible();
  const frames = await page.evaluate(() => (window as unknown as { frames: string[] }).frames);
  expect(frames.length).toBeGreaterThan(0);
  expect(new Set(frames)).toEqual(new Set(['held']));
});

for (const pointerType of ['mouse', 'pen'] as const) {
  test(`a ${pointerType} that is held long and wanders inside a button presses it once`, async () => {
    const { page } = kiosk;
    const devtools = await page.context().newCDPSession(page);
    const button = { button: 'left', buttons: 1, clickCount: 1, pointerType } as const;
    const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number) =>
      devtools.send('Input.dispatchMouseEvent', { type, x, y, ...button, timestamp: kiosk.stamp() });
    await send('mousePressed', next.x, next.y);
    await expect(page.locator('[data-held]')).toHaveCount(1);
    kiosk.waits(1_500);
    await send('mouseMoved', next.x + 25, next.y + 10);
    await send('mouseReleased', next.x + 25, next.y + 10);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(1));
    await hasSettled(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(1));
  });
}

test('a press of assistive technology, which has no pointer, presses as before', async () => {
  await kiosk.page
    .getByRole('button', { name: ui.nav.next, exact: true })
    .evaluate((button: HTMLElement) => button.click());
  await expect(kiosk.page.getByRole('heading', { level: 1 })).toHaveText(titleOf(1));
});
