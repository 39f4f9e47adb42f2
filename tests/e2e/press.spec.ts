import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import type { Locator } from 'playwright';
import { expect, test } from 'playwright/test';
import { SECOND_PRESS_MS } from '../../renderer/input/press-pace.ts';
import { learnContent, wordsOf } from '../support/content.ts';
import { displays } from '../support/displays.ts';
import { isFullRun } from '../support/full-run.ts';
import { hasSettled, type Kiosk, newDataFolder, startKiosk } from '../support/kiosk.ts';
import { command } from '../support/kiosk-command.ts';
import { isResting, isWelcome, startLone } from '../support/lone-kiosk.ts';
import { PIN } from '../support/nurse.ts';
import { NEEDS_TOUCH_PANEL, startTouchPanel, type TouchPanel } from '../support/real-touch.ts';
import { openTopic } from '../support/walk.ts';

const content = learnContent();
const { ui, topics, groups } = wordsOf(content, 'en');
const CLOSE = 'Close';
const steps = content.library.topics.find(({ id }) => id === 'storage')?.steps ?? [];
const titleOf = (index: number) => topics['storage']?.steps[steps[index]?.id ?? '']?.title ?? '';

/** A finger that rests longer makes no tap in Chromium, but what it calls a long press. */
const LONG_PRESS_MS = 600;
const DUST_EVERY_MS = 5_000;
const PALM = 9;
/** Touches bare ground. */
const OTHER_FINGER = 7;

let panel: TouchPanel;
let kiosk: Kiosk;
test.skip(NEEDS_TOUCH_PANEL !== '', 'there is no real touch panel');
test.beforeAll(async () => {
  panel = await startTouchPanel(displays.wide);
});
test.afterAll(() => panel.stop());
test.afterEach(async () => {
  await kiosk?.close();
  kiosk = undefined as unknown as Kiosk;
});

const start = async (settings: object = { idle: { quietSeconds: 600 } }) => {
  kiosk = await startKiosk({ ownDisplay: panel.name, settings });
  await kiosk.page.evaluate(() => {
    const seen = { pointerdown: 0, pointerup: 0, lastUp: 0 };
    Object.assign(window, { seen });
    const down = ({ clientX }: PointerEvent) => Object.assign(seen, { pointerdown: clientX });
    const up = ({ clientX }: PointerEvent) => Object.assign(seen, { pointerup: clientX, lastUp: performance.now() });
    window.addEventListener('pointerdown', down, { capture: true });
    window.addEventListener('pointerup', up, { capture: true });
  });
};

/** Whether the last finger that the page has seen come, or go, was so far from its left edge, in CSS pixels. */
const isLast = (type: 'pointerdown' | 'pointerup', x: number) =>
  kiosk.page.evaluate(
    ([known, at]) => Math.abs((Reflect.get(window, 'seen') as Record<typeof known, number>)[known] - at) < 5,
    [type, x] as const,
  );

const lastUp = () => kiosk.page.evaluate(() => (Reflect.get(window, 'seen') as { readonly lastUp: number }).lastUp);

/** By the page's own clock: until what is pressed next is no trembling of the finger that was let go last. */
const pause = () =>
  kiosk.page.evaluate(
    ([ms]) => {
      const { lastUp } = Reflect.get(window, 'seen') as { readonly lastUp: number };
      return new Promise((over) => setTimeout(over, lastUp + ms - performance.now()));
    },
    [SECOND_PRESS_MS + 20] as const,
  );

let otherFingers = 0;

/**
 * What is expected still holds when the page has seen a finger that came later than all before, on bare ground, and has
 * drawn what it had to draw.
 */
async function stillThen(holds: () => Promise<void>): Promise<void> {
  let x = 0;
  await expect(async () => {
    // Each time elsewhere: dust would touch one spot again and again.
    otherFingers += 1;
    x = 30 + 50 * (otherFingers % 30);
    await panel.down(OTHER_FINGER, x, 4);
    // One that comes too soon after an answer is swallowed.
    await expect
      .poll(() => isLast('pointerdown', x), { timeout: 2_000 })
      .toBe(true)
      .catch(async (late) => {
        await panel.up(OTHER_FINGER);
        throw late;
      });
  }).toPass({ timeout: 60_000 });
  await hasSettled(kiosk.page);
  await holds();
  await panel.up(OTHER_FINGER);
  await expect.poll(() => isLast('pointerup', x)).toBe(true);
}

const named = (name: string) => kiosk.page.getByRole('button', { name, exact: true });
const english = () => kiosk.page.getByRole('button', { name: 'English' });
const heading = () => kiosk.page.locator('main').getByRole('heading', { level: 1 });
const rests = passed;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(target: Locator): Promise<Box> {
  await target.waitFor();
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${target} is not on the screen`);
  return box;
}

/** A place in a box, from 0 to 1 in both directions. */
const inside = ({ x, y, width, height }: Box, right = 0.5, down = 0.5) =>
  [x + width * right, y + height * down] as const;

/** A press of its own, which the page has seen. */
async function tap(target: Locator | Box, finger = 0): Promise<void> {
  const place = inside('x' in target ? target : await boxOf(target));
  await pause();
  const before = await lastUp();
  await panel.tap(finger, ...place);
  await expect.poll(lastUp).not.toBe(before);
}

/** On the first step of a topic, a moment after it came up. */
async function atFirstStep(): Promise<Box> {
  await start();
  await tap(english());
  await expect(named(ui.bar.leave)).toBeVisible();
  const byHand = { ...kiosk, touch: (target: Locator) => tap(target) };
  await openTopic({ kiosk: byHand, content, language: 'en' }, 'storage');
  await tap(named(ui.opening.start));
  await expect(heading()).toHaveText(titleOf(0));
  await pause();
  return boxOf(named(ui.nav.next));
}

/** What the page has pressed since, in the order of the presses. */
async function countsPresses(): Promise<() => Promise<number>> {
  await kiosk.page.evaluate(() => {
    const counted = window as unknown as { presses: number };
    counted.presses = 0;
    document.addEventListener('click', () => {
      counted.presses += 1;
    });
  });
  return () => kiosk.page.evaluate(() => (window as unknown as { presses: number }).presses);
}

for (const restMs of [LONG_PRESS_MS + 50, ...(isFullRun ? [1_000] : []), 3_000]) {
  test(`a finger that rests ${restMs} ms on a button presses it once${NEEDS_TOUCH_PANEL}`, async () => {
    const next = await atFirstStep();
    const presses = await countsPresses();
    await panel.down(0, ...inside(next));
    await rests(restMs);
    await expect(heading()).toHaveText(titleOf(0));
    await panel.up(0);
    await expect(heading()).toHaveText(titleOf(1));
    await stillThen(async () => {
      expect(await presses()).toBe(1);
      await expect(heading()).toHaveText(titleOf(1));
    });
    expect(kiosk.complaints).toEqual([]);
  });
}

test(`a finger that rolls over the whole button, in any direction, presses it once${NEEDS_TOUCH_PANEL}`, async () => {
  const next = await atFirstStep();
  const presses = await countsPresses();
  const ways = [
    [0.1, 0.9],
    [0.9, 0.1],
    [0.9, 0.9],
    [0.1, 0.1],
  ] as const;
  for (const [count, [right, down]] of ways.entries()) {
    await pause();
    await panel.down(0, ...inside(next, 1 - right, 1 - down));
    for (let part = 1; part <= 5; part += 1) {
      const at = (from: number, to: number) => from + ((to - from) * part) / 5;
      await panel.move(0, ...inside(next, at(1 - right, right), at(1 - down, down)));
    }
    await panel.up(0);
    await expect.poll(presses).toBe(count + 1);
    await stillThen(async () => expect(await presses()).toBe(count + 1));
  }
});

test(`a palm that rests on the glass takes no press of a finger away, wherever it lies${NEEDS_TOUCH_PANEL}`, async () => {
  const next = await atFirstStep();
  const presses = await countsPresses();
  const back = await boxOf(named(ui.nav.back));
  const places: readonly (readonly [number, number])[] = [[960, 300], inside(back)];
  let expected = 0;
  for (const place of places) {
    await panel.down(PALM, ...place);
    for (let taps = 0; taps < 3; taps += 1) {
      await tap(next);
      expected += 1;
      await expect.poll(presses).toBe(expected);
    }
    await panel.up(PALM);
    await stillThen(async () => expect(await presses(), 'the palm that leaves presses nothing').toBe(expected));
  }
});

test(`of two buttons that are touched at once the one presses whose finger comes up first${NEEDS_TOUCH_PANEL}`, async () => {
  await start();
  await tap(english());
  const [first, second] = Object.values(groups);
  const one = named(first ?? '');
  const other = named(second ?? '');
  const places = [inside(await boxOf(one)), inside(await boxOf(other))] as const;
  const presses = await countsPresses();
  await pause();
  await panel.down(0, ...places[0]);
  await panel.down(1, ...places[1]);
  await expect(kiosk.page.locator('[data-held]')).toHaveCount(2);
  await panel.up(1);
  await expect.poll(presses).toBe(1);
  await expect(kiosk.page.locator('[data-held]')).toHaveCount(0);
  await pause();
  await panel.up(0);
  await stillThen(async () => expect(await presses()).toBe(1));
  await expect(one).toBeVisible();
});

test(`a finger that slides off presses nothing, and one that comes back does (TT-2)${NEEDS_TOUCH_PANEL}`, async () => {
  const next = await atFirstStep();
  const presses = await countsPresses();
  const [x, y] = inside(next);
  await panel.down(0, x, y);
  await panel.move(0, x, y - 300);
  await panel.up(0);
  await stillThen(async () => expect(await presses()).toBe(0));

  await panel.down(0, x, y);
  await panel.move(0, x, y - 300);
  await expect(named(ui.nav.next)).not.toHaveAttribute('data-held');
  await panel.move(0, x, y);
  await panel.up(0);
  await expect(heading()).toHaveText(titleOf(1));
  expect(await presses()).toBe(1);
});

test(`a trembling finger turns one page, not two (TT-3)${NEEDS_TOUCH_PANEL}`, async () => {
  const next = await atFirstStep();
  const presses = await countsPresses();
  await panel.tap(0, ...inside(next), 3);
  await expect(heading()).toHaveText(titleOf(1));
  await stillThen(async () => {
    expect(await presses()).toBe(1);
    await expect(heading()).toHaveText(titleOf(1));
    await expect(heading(), 'nothing that came late has taken the focus away').toBeFocused();
  });
});

test(`a button shows that it is held from the moment that it is touched until it is let go${NEEDS_TOUCH_PANEL}`, async () => {
  const next = await atFirstStep();
  const button = named(ui.nav.next);
  const look = () => button.evaluate((element) => getComputedStyle(element).backgroundColor);
  const before = await look();
  const [x, y] = inside(next);
  await panel.down(0, x, y);
  await expect(button).toHaveAttribute('data-held');
  expect(await look()).not.toBe(before);
  await rests(LONG_PRESS_MS + 100);
  expect(await look(), 'also a finger that rests').not.toBe(before);
  await panel.move(0, x, y - 300);
  await expect(button).not.toHaveAttribute('data-held');
  await panel.move(0, x, y);
  await expect(button).toHaveAttribute('data-held');
  await panel.up(0);
  await expect(heading()).toHaveText(titleOf(1));
  await expect(kiosk.page.locator('[data-held]')).toHaveCount(0);
  expect(await look()).toBe(before);
});

test(`the lock of staff can be held while a palm rests on the glass${NEEDS_TOUCH_PANEL}`, async () => {
  await start();
  const mark = await boxOf(kiosk.page.locator('[data-staff-mark]'));
  await panel.down(PALM, 700, 500);
  await panel.down(0, ...inside(mark));
  await expect(kiosk.page.locator('button[data-key]').first()).toBeVisible();
  await panel.up(0);
  await panel.up(PALM);
});

test(`what lies on the glass for 20 s is no finger: staff are told, and everybody else goes on${NEEDS_TOUCH_PANEL}`, async () => {
  test.setTimeout(120_000);
  await start();
  const { page, dataFolder } = kiosk;
  const log = () => readFileSync(join(dataFolder, 'logs', 'main.log'), 'utf8');
  const selfCheck = () => command(kiosk, ['--self-check'], { display: panel.name }).stdout;
  command(kiosk, ['--set-pin'], { input: `${PIN}\n`, display: panel.name });
  await panel.down(PALM, ...inside(await boxOf(english())));
  const note = page.getByRole('button', { name: 'For staff' });
  await expect(note).toBeVisible({ timeout: 60_000 });
  await expect.poll(log).toContain('something lies on the glass and is no finger: ');
  expect(selfCheck()).toMatch(/^attention +touch +something lies on the glass/m);
  await tap(note);
  await expect(page.getByText('Wipe the panel there')).toBeVisible();
  await tap(page.getByRole('dialog').getByRole('button', { name: CLOSE, exact: true }));
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await tap(page.getByRole('button', { name: 'Español' }));
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await panel.up(PALM);
  await expect.poll(log).toContain('nothing lies on the glass any more');
  expect(selfCheck()).not.toMatch(/something lies on the glass/);
  await expect(page.locator('html'), 'it pressed nothing').toHaveAttribute('lang', 'es');
});

test(`the touch that answers the question presses nothing under it, and a palm that rests does not hold up the next one${NEEDS_TOUCH_PANEL}`, async () => {
  test.setTimeout(120_000);
  await start({ idle: { quietSeconds: 30, countdownSeconds: 30 } });
  await tap(english());
  await expect(named(ui.bar.leave)).toBeVisible();
  const first = kiosk.page.locator('main button').last();
  const place = inside(await boxOf(first));
  const dialog = kiosk.page.getByRole('dialog');
  await expect(dialog).toBeVisible({ timeout: 45_000 });
  const presses = await countsPresses();
  await panel.down(PALM, ...place);
  await expect(dialog).toHaveCount(0);
  await panel.tap(0, ...place);
  await expect.poll(presses).toBe(1);
  await panel.up(PALM);
  await stillThen(async () => expect(await presses()).toBe(1));
});

test(`dust that touches one spot again and again keeps no visit: it is forgotten, and the log tells why${NEEDS_TOUCH_PANEL}`, {
  tag: '@long',
}, async () => {
  test.setTimeout(180_000);
  await start({ idle: { quietSeconds: 30, countdownSeconds: 20 } });
  await tap(english());
  await expect(kiosk.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(kiosk.page.getByRole('heading', { name: ui.topics.title })).toBeVisible();
  let isThere = true;
  const dust = (async () => {
    while (isThere) {
      await panel.tap(5, 4, 4);
      await rests(DUST_EVERY_MS);
    }
  })();
  await expect(english()).toBeVisible({ timeout: 100_000 });
  isThere = false;
  await dust;
  expect(readFileSync(join(kiosk.dataFolder, 'logs', 'main.log'), 'utf8')).toContain('again and again at one spot');
});

test(`the screen that rests hears stiff fingers too, with a palm on the glass${NEEDS_TOUCH_PANEL}`, async () => {
  test.setTimeout(120_000);
  const dataFolder = newDataFolder();
  const minutesAgo = (minutes: number) => Date.now() - minutes * 60_000;
  writeFileSync(join(dataFolder, 'relaunches.json'), JSON.stringify([9, 5, 1].map(minutesAgo)));
  const lone = startLone({ display: panel.name, dataFolder });
  try {
    await lone.shows(isWelcome, 60_000);
    for (let deaths = 0; deaths < 4; deaths += 1) {
      const killed = lone.kill('renderer', 'SIGKILL');
      await expect.poll(() => lone.processes().some(({ pid }) => pid === killed)).toBe(false);
      await lone.shows((sight) => isWelcome(sight) || isResting(sight), 60_000);
    }
    await lone.shows(isResting, 60_000);
    const place = async (selector: string) => {
      const box = (await lone.inPage(
        `(({ x, y, width, height }) => ({ x, y, width, height }))(document.querySelector('${selector}').getBoundingClientRect())`,
      )) as Box;
      return inside(box);
    };
    const isOpen = (id: string) => lone.inPage(`document.getElementById('${id}').open`);
    const text = (id: string) => lone.inPage(`document.getElementById('${id}').textContent`) as Promise<string>;
    // Chromium hands no finger to a page that was not painted yet.
    await expect.poll(() => lone.inPage('performance.getEntriesByName("first-contentful-paint").length')).toBe(1);
    await panel.down(PALM, 20, 20);
    await panel.down(0, ...(await place('#mark')));
    await expect.poll(() => isOpen('door')).toBe(true);
    await panel.up(0);
    const signs = await text('keys');
    const code = readFileSync(join(dataFolder, 'set-up-code.txt'), 'utf8').replace(/[\s-]/g, '');
    const rest = async (selector: string) => {
      await panel.down(0, ...(await place(selector)));
      await rests(LONG_PRESS_MS + 50);
      await panel.up(0);
    };
    for (const [index, sign] of [...code].entries()) {
      await rest(`#keys button:nth-child(${signs.indexOf(sign) + 1})`);
      await expect.poll(() => text('typed')).toHaveLength(index + 1);
    }
    await rest('#ok');
    await expect.poll(() => isOpen('inside')).toBe(true);
    await panel.up(PALM);
  } finally {
    await lone.stop();
  }
});
