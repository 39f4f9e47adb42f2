import { spawnSync } from 'node:child_process';
import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { AFTER_RELEASE_MS } from '../../renderer/input/touch-guard.ts';
import { startVirtualDisplay } from '../../scripts/virtual-display.ts';
import { learnContent, wordsOf } from '../support/content.ts';
import { displays } from '../support/displays.ts';
import { isFullRun } from '../support/full-run.ts';
import {
  arrows,
  lookAtAllStops,
  looked,
  pressAndLook,
  pressKey,
  pressKeypad,
  switchKeys,
  twoSwitches,
  withKeys,
} from '../support/keys.ts';
import { type Kiosk, startKiosk } from '../support/kiosk.ts';
import { goOn, openTopic, walkTopic } from '../support/walk.ts';

const content = learnContent();
const { ui, topics } = wordsOf(content, 'en');
const patient = { idle: { quietSeconds: 600, countdownSeconds: 30 }, keys: switchKeys };

const english = (page: Page) => page.getByRole('button', { name: 'English' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const title = (page: Page) => page.locator('main').getByRole('heading', { level: 1 });

/** A new screen came up: its heading has the focus, and every control can be reached from there. */
function look({ page }: Kiosk, everyStop: boolean) {
  // The gallery walks over every screen in one go; here real keys do, over one screen of each number of controls.
  const known = new Set<number>();
  return async (screen: string, words: string) => {
    await expect(title(page), screen).toHaveText(words);
    if (!screen.includes(', part ')) await expect(title(page), screen).toBeFocused();
    if (!everyStop) return;
    if (isFullRun) known.clear();
    await lookAtAllStops(page, screen, known);
  };
}

function topic(id: string) {
  const found = content.library.topics.find((known) => known.id === id);
  if (found === undefined) throw new Error(`there is no topic "${id}"`);
  return found;
}

/** From a topic's card to its first step. */
async function begin(kiosk: Kiosk, id: string): Promise<void> {
  const place = { kiosk, content, language: 'en' };
  await openTopic(place, id);
  await goOn(place, ui.opening.start);
}

for (const [hands, keys] of [
  ['arrows and Enter', arrows],
  ['two switches', twoSwitches],
] as const) {
  test(`a person with ${hands} learns whole topics, answers every kind of question and comes back to Welcome`, async () => {
    test.slow();
    const kiosk = withKeys(await startKiosk({ settings: patient }), keys);
    const { page, touch } = kiosk;
    await pressAndLook(page, keys.on);
    await expect(title(page)).toBeFocused();
    const looks = look(kiosk, keys === arrows);
    await touch(english(page));
    await looks('topics', ui.topics.title);
    // Between them: read, choose, order, what if, teach-back, and places on the body.
    for (const id of ['inject', 'sites']) {
      await walkTopic({ kiosk, content, language: 'en', look: looks }, topic(id));
      await expect(title(page)).toBeFocused();
    }
    await touch(button(page, ui.bar.leave));
    await touch(button(page, ui.leave.yes));
    await expect(english(page)).toBeVisible();
    await expect(title(page)).toBeFocused();
    expect(kiosk.complaints).toEqual([]);
    await kiosk.close();
  });
}

test('a person with arrows reaches every control of screens that come in several parts', async () => {
  const plain = await startKiosk({ settings: { ...patient, panelWidthMm: 344 } });
  await plain.touch(button(plain.page, ui.bar.comfort));
  await plain.touch(plain.page.getByRole('radio', { name: ui.comfort.sizes.largest, exact: true }));
  await plain.touch(button(plain.page, ui.comfort.done));
  const kiosk = withKeys(plain, arrows);
  const { page, touch } = kiosk;
  const more = button(page, ui.nav.more);
  const looks = look(kiosk, true);
  await touch(english(page));
  await looks('topics', ui.topics.title);
  await expect(more).toBeVisible();
  for (let part = 2; await more.isVisible(); part += 1) {
    await touch(more);
    await looks(`topics, part ${part}`, ui.topics.title);
  }
  await walkTopic({ kiosk, content, language: 'en', look: looks }, topic('sites'));
  await kiosk.close();
});

test('a person who touches, uses arrows and uses switches by turns is understood each time', async () => {
  const kiosk = await startKiosk({ settings: patient });
  const { page } = kiosk;
  const hands = [kiosk.touch, withKeys(kiosk, arrows).touch, withKeys(kiosk, twoSwitches).touch];
  let turn = 0;
  const mixed: Kiosk = {
    ...kiosk,
    touch: async (target) => {
      await hands[turn % hands.length]?.(target);
      turn += 1;
    },
  };
  await mixed.touch(english(page));
  await expect(title(page)).toBeFocused();
  // After a touch there is no ring; any key brings it, where the person is, and presses nothing.
  await pressAndLook(page, 'Enter');
  await expect(title(page)).toBeFocused();
  await kiosk.touchAt(3, 3);
  await expect(page.locator(':focus')).toHaveCount(0);
  await pressAndLook(page, 'Digit2');
  await expect(title(page)).toBeFocused();
  const mixedLook = async (screen: string, words: string) => expect(title(page), screen).toHaveText(words);
  await walkTopic({ kiosk: mixed, content, language: 'en', look: mixedLook }, topic('sites'));
  await kiosk.close();
});

test('a question keeps the keys inside, begins at its top and gives them back where they were', async () => {
  const kiosk = withKeys(await startKiosk({ settings: patient }), arrows);
  const { page, touch } = kiosk;
  const dialog = page.getByRole('dialog');
  await touch(english(page));
  await begin(kiosk, 'storage');
  for (const [opens, closes] of [
    [ui.bar.language, ui.languages.close],
    [ui.sources.title, ui.sources.close],
    [ui.bar.leave, ui.leave.no],
  ] as const) {
    await touch(button(page, opens));
    await expect(dialog, opens).toBeFocused();
    for (const key of ['ArrowUp', ...Array<string>(12).fill('ArrowDown'), ...Array<string>(12).fill('Digit1')]) {
      await pressAndLook(page, key);
      await expect(page.locator('dialog:focus, dialog :focus'), `${opens}, after ${key}`).toHaveCount(1);
    }
    await touch(dialog.getByRole('button', { name: closes }));
    await expect(dialog).toHaveCount(0);
    await expect(button(page, opens)).toBeFocused();
  }
  await kiosk.close();
});

test('left and right follow the reading direction', async () => {
  const kiosk = withKeys(await startKiosk({ settings: patient }), arrows);
  const { page, touch } = kiosk;
  await touch(english(page));
  await expect(title(page)).toBeFocused();
  await pressAndLook(page, 'ArrowRight');
  const first = page.locator(':focus');
  await expect(first).not.toHaveText(ui.topics.title);
  const name = (await first.textContent()) ?? '';
  await pressAndLook(page, 'ArrowRight');
  await expect(page.locator(':focus')).not.toHaveText(name);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await pressAndLook(page, 'ArrowRight');
  await expect(page.locator(':focus')).toHaveText(name);
  await pressAndLook(page, 'ArrowLeft');
  await expect(page.locator(':focus')).not.toHaveText(name);
  await kiosk.close();
});

test('the ends are ends for arrows, and switch 1 begins again', async () => {
  const kiosk = withKeys(await startKiosk({ settings: patient }), arrows);
  const { page, touch } = kiosk;
  await touch(english(page));
  await begin(kiosk, 'storage');
  await expect(title(page)).toBeFocused();
  await pressAndLook(page, 'ArrowUp');
  await expect(title(page)).toBeFocused();
  for (let presses = 0; presses < 15; presses += 1) await pressAndLook(page, 'ArrowDown');
  await expect(button(page, ui.bar.leave)).toBeFocused();
  await pressAndLook(page, 'Digit1');
  await expect(title(page)).toBeFocused();
  await kiosk.close();
});

test('Page Down and Page Up turn the page wherever the focus is', async () => {
  const kiosk = withKeys(await startKiosk({ settings: patient }), arrows);
  const { page, touch } = kiosk;
  await touch(english(page));
  await openTopic({ kiosk, content, language: 'en' }, 'storage');
  await expect(title(page)).toHaveText(topics['storage']?.title ?? '');
  const firstStep = topic('storage').steps[0]?.id ?? '';
  for (let parts = 0; parts < 5; parts += 1) {
    const isLast = await button(page, ui.opening.start).isVisible();
    await pressKey(page, 'PageDown');
    if (isLast) break;
  }
  await expect(title(page)).toHaveText(topics['storage']?.steps[firstStep]?.title ?? '');
  await expect(title(page)).toBeFocused();
  await pressKey(page, 'PageUp');
  await expect(title(page)).toHaveText(topics['storage']?.title ?? '');
  await kiosk.close();
});

test('a key that is held does nothing more', async () => {
  const kiosk = withKeys(await startKiosk({ settings: patient }), arrows);
  const { page, touch } = kiosk;
  await touch(english(page));
  await expect(title(page)).toBeFocused();
  await hold(page, 'ArrowDown');
  await expect(page.locator(':focus')).toHaveText(Object.values(wordsOf(content, 'en').groups)[0] ?? '');

  const group = button(page, Object.values(wordsOf(content, 'en').groups).at(-1) ?? '');
  await touch(group);
  await page.evaluate(() => {
    document.addEventListener('click', () => {
      document.body.dataset['clicks'] = String(Number(document.body.dataset['clicks'] ?? 0) + 1);
    });
  });
  for (const [presses, key] of ['Enter', 'Space', 'NumpadEnter', 'Digit2'].entries()) {
    await hold(page, key);
    await expect(page.locator('body'), key).toHaveAttribute('data-clicks', String(presses + 1));
    await expect(group).toBeFocused();
  }
  await kiosk.close();
});

/** As a keyboard repeats: further presses without a release. */
async function hold(page: Page, key: string): Promise<void> {
  for (let repeats = 0; repeats < 6; repeats += 1) await page.keyboard.down(key);
  await page.keyboard.up(key);
}

test('fast fingers lose no press, and a button that its own press switches off keeps the place', async () => {
  const kiosk = withKeys(await startKiosk({ settings: patient }), arrows);
  const { page, touch } = kiosk;
  await touch(english(page));
  await begin(kiosk, 'inject');
  for (const step of topic('inject').steps) {
    if (step.kind === 'order') break;
    await goOn({ kiosk, content, language: 'en' }, step.kind === 'read' ? ui.nav.next : ui.nav.skip);
  }
  const up = page.getByRole('button', { name: ui.order.earlier.replace('{{item}}', '').trim() });
  await touch(up.nth(3));
  await pressKey(page, 'Enter');
  await pressKey(page, 'Enter');
  // Three presses in a row brought it from the fourth place to the first, where there is no "earlier".
  await expect(up.first()).toBeDisabled();
  await pressKey(page, 'Enter');
  await pressAndLook(page, 'ArrowDown');
  const later = page.locator('ol > li').first().getByRole('button').last();
  await expect(later).toBeFocused();
  await kiosk.close();
});

test('a stray key does nothing', async () => {
  const kiosk = withKeys(await startKiosk({ settings: patient }), arrows);
  const { page, touch } = kiosk;
  await touch(english(page));
  await expect(title(page)).toBeFocused();
  await pressAndLook(page, 'ArrowDown');
  await pressAndLook(page, 'ArrowDown');
  const focused = await page.locator(':focus').textContent();
  for (const key of ['KeyA', 'KeyM', 'Digit3', 'Numpad5', 'F1', 'F5', 'Home', 'End', 'Backspace', 'Control+Enter']) {
    await pressKey(page, key);
    await expect(title(page), key).toHaveText(ui.topics.title);
    expect(await page.locator(':focus').textContent(), key).toBe(focused);
  }
  await kiosk.close();
});

test('a keypad works by the keys that the settings name, and only by those', async () => {
  const keys = { previous: ['F13'], next: ['F14'], select: ['F16', 'AudioVolumeUp'], lowReach: ['F15'] };
  const kiosk = await startKiosk({
    display: 'portrait',
    settings: { ...patient, keys, panelWidthMm: 398, panelBottomMm: 800 },
  });
  const { page } = kiosk;
  for (let presses = 0; presses < 10; presses += 1) {
    await pressKeypad(page, 'F14');
    if (await english(page).evaluate((element) => element === document.activeElement)) break;
  }
  await expect(english(page)).toBeFocused();
  await pressKey(page, 'Enter');
  await pressKey(page, 'Space');
  await expect(english(page)).toBeFocused();
  await pressKeypad(page, 'F16');
  await expect(title(page)).toHaveText(ui.topics.title);
  await expect(title(page)).toBeFocused();

  await pressKeypad(page, 'F14');
  await pressKeypad(page, 'F14');
  await pressKeypad(page, 'F13');
  await expect(button(page, Object.values(wordsOf(content, 'en').groups)[0] ?? '')).toBeFocused();
  for (let presses = 0; presses < 30; presses += 1) {
    if (await button(page, ui.bar.language).evaluate((element) => element === document.activeElement)) break;
    await pressKeypad(page, 'F14');
  }
  await pressKeypad(page, 'AudioVolumeUp');
  await expect(page.getByRole('dialog')).toBeVisible();

  // Whoever cannot reach the question asks for it lower, while it is open.
  await pressKeypad(page, 'F15');
  await expect(page.locator('html')).toHaveAttribute('data-lowered');
  await kiosk.close();
});

test('the key that answers "Are you still there?" presses nothing, and the next one does', async () => {
  const kiosk = withKeys(await startKiosk({ settings: { idle: { quietSeconds: 30, countdownSeconds: 20 } } }), arrows);
  const { page, touch } = kiosk;
  const dialog = page.getByRole('dialog');
  await touch(english(page));
  await openTopic({ kiosk, content, language: 'en' }, 'storage');
  const opening = topics['storage']?.title ?? '';
  await expect(title(page)).toHaveText(opening);
  await expect(dialog).toBeVisible({ timeout: 60_000 });
  // Let go after the question is gone.
  await page.keyboard.down('Enter');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.up('Enter');
  await expect(title(page)).toHaveText(opening);
  // As the kiosk promises: what follows sooner belongs to the answer.
  await looked(page, AFTER_RELEASE_MS);
  await goOn({ kiosk, content, language: 'en' }, ui.opening.start);
  const first = topic('storage').steps[0]?.id ?? '';
  await expect(title(page)).toHaveText(topics['storage']?.steps[first]?.title ?? '');
  await kiosk.close();
});

test('a barcode scanner presses nothing, and a hand that types as many keys does', async () => {
  const own = await startVirtualDisplay(displays.landscape.width, displays.landscape.height);
  const kiosk = await startKiosk({ ownDisplay: own.name, settings: patient });
  const { page } = kiosk;
  const type = (keys: readonly string[], delayMs: number) => {
    const env = { ...process.env, DISPLAY: own.name };
    const { status, stderr } = spawnSync('xdotool', ['key', '--delay', String(delayMs), ...keys], { env });
    expect(status, String(stderr)).toBe(0);
  };
  const scan = [...'2121221222122', 'Return'];
  await pressAndLook(page, 'Digit1');
  await pressAndLook(page, 'Digit1');
  await expect(english(page)).toBeFocused();
  await page.evaluate(() => document.addEventListener('click', () => document.body.setAttribute('data-pressed', '')));
  for (let scans = 0; scans < 3; scans += 1) {
    type(scan, 8);
    await looked(page);
  }
  await expect(page.locator('body')).not.toHaveAttribute('data-pressed');
  await expect(english(page)).toBeVisible();

  await english(page).focus();
  await looked(page);
  type(['2'], 120);
  await expect(title(page)).toHaveText(ui.topics.title);
  await expect(title(page)).toBeFocused();
  type(['1', '1'], 120);
  await expect(page.locator(':focus')).toHaveText(Object.values(wordsOf(content, 'en').groups)[1] ?? '');
  await kiosk.close();
  own.stop();
});
