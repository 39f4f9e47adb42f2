import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import type { DisplayIdentity } from '../../electron/ipc/contract.ts';
import { learnContent } from '../support/content.ts';
import { type Kiosk, newDataFolder, startKiosk } from '../support/kiosk.ts';
import { command } from '../support/kiosk-command.ts';
import { layoutProblems } from '../support/layout.ts';
import { letIn, PIN } from '../support/nurse.ts';
import { Person, wordsFor } from '../support/person.ts';
import {
  CAN_SWITCH,
  NEEDS_X_SERVER,
  type SeveralDisplays,
  startSeveralDisplays,
  UPRIGHT,
} from '../support/several-displays.ts';

test.skip(!CAN_SWITCH);
test.describe.configure({ mode: 'serial' });

const words = wordsFor('en');
const { staff } = words;

let computer: SeveralDisplays;
let kiosk: Kiosk | undefined;
test.beforeAll(async () => {
  if (!CAN_SWITCH) return;
  computer = await startSeveralDisplays();
});
test.beforeEach(() => {
  computer.change(
    '--output',
    'DUMMY0',
    '--mode',
    '1280x720',
    '--pos',
    '0x0',
    '--primary',
    '--output',
    'DUMMY1',
    '--off',
  );
});
test.afterEach(async () => {
  await kiosk?.close();
  kiosk = undefined;
});
test.afterAll(() => computer?.stop());

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const first: Place = { x: 0, y: 0, width: 1280, height: 720 };
const second: Place = { x: 1280, y: 0, width: 1280, height: 1024 };

interface Options {
  readonly dataFolder?: string;
  readonly settings?: object;
  readonly args?: readonly string[];
}

async function start(options: Options = {}): Promise<Kiosk> {
  kiosk = await startKiosk({ ...options, ownDisplay: computer.name });
  return kiosk;
}

/** Right of the first one, on. */
function plugInSecond(): void {
  computer.change('--output', 'DUMMY1', '--mode', '1280x1024', '--pos', '1280x0');
}

/**
 * The window is there to the pixel or the one that Chromium leaves where there is no window manager, full screen, and
 * its page in true size.
 */
async function expectAt({ app, page }: Kiosk, place: Place): Promise<void> {
  const found = () =>
    app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const { x = -1, y = -1, width = 0, height = 0 } = window?.getBounds() ?? {};
      const isFull = window?.isKiosk() && window.isFullScreen() && window.isVisible();
      return { x, y, width, height, isFull, zoom: window?.webContents.getZoomFactor() };
    });
  const shows = async () => {
    const { x, y, width, height, isFull, zoom } = await found();
    const size = await page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }));
    const isNear = (one: number, other: number) => Math.abs(one - other) <= 1;
    const isThere = x === place.x && y === place.y && isNear(width, place.width) && isNear(height, place.height);
    const isFilled = isNear(size.width, place.width) && isNear(size.height, place.height);
    return { isThere, isFilled, isFull, zoom };
  };
  await expect.poll(shows).toEqual({ isThere: true, isFilled: true, isFull: true, zoom: 1 });
}

test(`the display that staff choose is filled at once, and found again wherever it stands${NEEDS_X_SERVER}`, async () => {
  plugInSecond();
  const dataFolder = newDataFolder();
  command({ dataFolder }, ['--set-pin'], { input: `${PIN}\n` });
  const running = await start({ dataFolder });
  await expectAt(running, first);
  const person = new Person(running, words);
  await letIn(running, staff.ok);
  await person.touches(staff.area);
  await person.touchesCard(staff.menu.settings);
  await person.touchesCard(staff.settings.names.display);
  await running.touch(running.page.getByRole('radio', { name: /1280 by 1024/ }));
  await person.touches(staff.save);
  await expectAt(running, second);
  const { display } = JSON.parse(readFileSync(running.settingsFile, 'utf8')) as { readonly display: DisplayIdentity };
  expect(display).toMatchObject({ width: 1280, height: 1024 });
  await running.close();

  // Now it stands on the left, where 1 was before, and the primary one on the right.
  computer.change('--output', 'DUMMY1', '--pos', '0x0', '--output', 'DUMMY0', '--pos', '1280x0');
  await expectAt(await start({ dataFolder }), { ...second, x: 0 });
});

test(`a display that goes sends the kiosk to the primary one, in the middle of a visit, and back when it comes${NEEDS_X_SERVER}`, async () => {
  plugInSecond();
  const running = await start({ settings: { display: 2 } });
  await expectAt(running, second);
  await running.touch(running.page.getByRole('button', { name: 'Español' }));
  // The buttons of Welcome are on their way out before.
  await expect(running.page.locator('html')).toHaveAttribute('lang', 'es');
  await running.touch(running.page.locator('footer button, nav button').first());
  const seen = await running.page.locator('main').textContent();

  computer.change('--output', 'DUMMY1', '--off');
  await expectAt(running, first);
  plugInSecond();
  await expectAt(running, second);
  expect(await running.page.locator('main').textContent()).toBe(seen);
});

/** How many changes of its displays the kiosk was told from now on. */
async function displayChanges({ app }: Kiosk): Promise<() => Promise<number>> {
  await app.evaluate(({ screen }) => {
    const told = { changes: 0 };
    Object.assign(globalThis, { told });
    const count = () => {
      told.changes += 1;
    };
    screen.on('display-added', count).on('display-removed', count).on('display-metrics-changed', count);
  });
  return () => app.evaluate(() => (Reflect.get(globalThis, 'told') as { readonly changes: number }).changes);
}

test(`a display that changes its size, or is dark for a while, is filled again${NEEDS_X_SERVER}`, async () => {
  const running = await start();
  await expectAt(running, first);
  computer.change('--output', 'DUMMY0', '--mode', '1920x1080');
  await expectAt(running, { ...first, width: 1920, height: 1080 });
  computer.change('--output', 'DUMMY0', '--mode', '1024x768');
  await expectAt(running, { ...first, width: 1024, height: 768 });
  const changes = await displayChanges(running);
  computer.change('--output', 'DUMMY0', '--off');
  await expect.poll(changes).toBeGreaterThan(0);
  computer.change('--output', 'DUMMY0', '--mode', '1280x720');
  await expectAt(running, first);
  await expect(running.page.getByRole('button', { name: 'English' })).toBeVisible();
});

/** A 21.5 inch panel that hangs so high that a seated person does not reach all of it. */
const measured = { panelWidthMm: 476, panelBottomMm: 1020 };

/** The display shows this picture. */
function switchTo(mode: string): void {
  computer.change('--output', 'DUMMY0', '--mode', mode);
}

/** A millimetre of the page is one of the glass that this many pixels fill, and everything lies as it should. */
async function expectTrueSizes(running: Kiosk, place: Place, panelWidthMm = measured.panelWidthMm): Promise<void> {
  await expectAt(running, place);
  const { page } = running;
  const mm = () => page.evaluate(() => Number.parseFloat(document.documentElement.style.getPropertyValue('--mm')));
  await expect.poll(mm).toBeCloseTo(place.width / panelWidthMm, 4);
  for (const name of ['English', 'Español'])
    await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  await expect.poll(() => layoutProblems(page)).toEqual([]);
}

const lower = ({ page }: Kiosk) => page.getByRole('button', { name: 'Lower', exact: true });
const lowTop = ({ page }: Kiosk) =>
  page.evaluate(() => Number.parseFloat(document.documentElement.style.getPropertyValue('--low-top')));

test(`a panel that is switched on after the computer: everything has its true size, and "Lower" is offered${NEEDS_X_SERVER}`, async () => {
  computer.change('--output', 'DUMMY0', '--off');
  const running = await start({ settings: measured });
  switchTo('1920x1080');
  await expectTrueSizes(running, { ...first, width: 1920, height: 1080 });
  await running.touch(lower(running));
  // 200 mm of the glass stay in reach.
  await expect.poll(() => lowTop(running)).toBe(273);
  await expect.poll(() => layoutProblems(running.page)).toEqual([]);
});

test(`a panel that is known to the computer only after the start, and one that is turned: sizes follow${NEEDS_X_SERVER}`, async () => {
  switchTo('1024x768');
  const running = await start({ settings: measured });
  await expectTrueSizes(running, { ...first, width: 1024, height: 768 });
  switchTo('1920x1080');
  await expectTrueSizes(running, { ...first, width: 1920, height: 1080 });
  await expect(lower(running)).toBeVisible();
  switchTo(UPRIGHT);
  await expectTrueSizes(running, { ...first, width: 1080, height: 1920 });
  switchTo('1280x720');
  await expectTrueSizes(running, first);
});

test(`an upright panel with everything brought low becomes a smaller wide one: every language can be started${NEEDS_X_SERVER}`, async () => {
  switchTo(UPRIGHT);
  const running = await start({ settings: { panelWidthMm: 398, panelBottomMm: 800 } });
  await expectTrueSizes(running, { ...first, width: 1080, height: 1920 }, 398);
  await running.touch(lower(running));
  await expect.poll(() => lowTop(running)).toBeGreaterThan(700);
  switchTo('1280x720');
  await expectTrueSizes(running, first, 398);
  expect(await lowTop(running)).toBeLessThan(100);
  await running.touch(running.page.getByRole('button', { name: 'Español' }));
  await expect(running.page.locator('html')).toHaveAttribute('lang', 'es');
});

test(`a panel that changes while it is set up is measured anew, and the rest of the set-up is kept${NEEDS_X_SERVER}`, async () => {
  const running = await start({ args: ['--set-up'] });
  const en = learnContent().setUpWords.get('en') as typeof import('../../locales/en/setup.json');
  const { page, touch } = running;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const shape = () => page.locator('[class*=card]').evaluate((card) => card.getBoundingClientRect().width);
  await touch(button(en.measure.wider));
  await touch(button(en.measure.fits));
  await touch(button(en.place.higher.replace('{{mm}}', '50')));
  switchTo('1920x1080');
  await expect(page.getByRole('heading', { name: en.measure.title })).toBeVisible();
  await expectAt(running, { ...first, width: 1920, height: 1080 });
  await expect.poll(shape).toBe(345);
  expect(await layoutProblems(page)).toEqual([]);
  await touch(button(en.measure.fits));
  await touch(button(en.next));
  await touch(button(en.keys.save));
  await expect(page.getByRole('heading', { name: en.done.saved })).toBeVisible();
  expect(JSON.parse(readFileSync(running.settingsFile, 'utf8'))).toEqual({ panelWidthMm: 476.4, panelBottomMm: 800 });
});
