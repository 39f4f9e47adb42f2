import type { Locator } from 'playwright';
import { expect, test } from 'playwright/test';
import { learnContent, wordsOf } from '../support/content.ts';
import { contrast } from '../support/contrast.ts';
import { type Kiosk, newDataFolder, startKiosk } from '../support/kiosk.ts';
import { command } from '../support/kiosk-command.ts';
import { letIn, PIN } from '../support/nurse.ts';
import { Person, wordsFor } from '../support/person.ts';
import { type Pixels, pixelsOf } from '../support/pixels.ts';
import { chooseLanguage, goOn, openTopic } from '../support/walk.ts';

// Where the computer sets its own colors, as a contrast theme of Windows does: nothing is told apart by a color that is
// gone.

const content = learnContent();
const { ui, topics, groups } = wordsOf(content, 'en');
/** Edges of controls (WCAG 1.4.11), and text (1.4.6). */
const EDGE = 3;
const TEXT = 7;

let kiosk: Kiosk;
test.afterEach(() => kiosk.close());

const button = (name: string) => kiosk.page.getByRole('button', { name, exact: true });

async function shot(name: string): Promise<Pixels> {
  const png = await kiosk.page.screenshot({ path: test.info().outputPath(`${name}.png`) });
  return pixelsOf(png);
}

async function boxOf(target: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${target} is not on the screen`);
  return box;
}

/** Colors across the middle of an edge of a control, from outside of it to its inside. */
async function across(pixels: Pixels, target: Locator): Promise<readonly string[]> {
  const { x, y, width } = await boxOf(target);
  return Array.from({ length: 12 }, (_, step) => pixels.at(x + width / 2, Math.max(0, y - 4 + step)));
}

/** A control is told from the ground it lies on. */
async function expectEdge(pixels: Pixels, target: Locator): Promise<void> {
  const [outside = '', ...inside] = await across(pixels, target);
  expect(Math.max(...inside.map((color) => contrast(outside, color))), `${target}`).toBeGreaterThanOrEqual(EDGE);
}

/** Red is more than twice of the other two, or a light red on a dark screen. */
async function expectRed(pixels: Pixels, target: Locator): Promise<void> {
  const { x, y, height } = await boxOf(target);
  const color = pixels.at(x + 12, y + height / 2);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  expect(red - Math.max(green, blue), `${target}: ${color}`).toBeGreaterThan(60);
}

/** The color that most of an area has, and the strongest contrast to it that is more than a speck. */
async function drawn(pixels: Pixels, target: Locator): Promise<number> {
  const { x, y, width, height } = await boxOf(target);
  const counts = new Map<string, number>();
  for (let across = 0; across < width; across += 2) {
    for (let down = 0; down < height; down += 2) {
      const color = pixels.at(x + across, y + down);
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
  }
  const most = [...counts].sort(([, one], [, other]) => other - one);
  const [ground = ['']] = most;
  const lines = most.filter(([, count]) => count > 20).map(([color]) => contrast(ground[0] ?? '', color));
  return Math.max(0, ...lines);
}

for (const scheme of ['dark', 'light'] as const) {
  test(`a person with ${scheme} colors of the computer sees buttons, what is chosen, pictures, and 911 in red`, async () => {
    kiosk = await startKiosk();
    const { page, touch } = kiosk;
    await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
    const card = (name: string) => page.getByRole('button', { name });
    await page.locator('[class*=hero] svg').waitFor();
    const welcome = await shot('welcome');
    expect(contrast(welcome.at(2, 2), scheme === 'dark' ? '#000000' : '#ffffff')).toBe(1);
    for (const name of ['English', 'Español', 'Comfort', '911']) await expectEdge(welcome, card(name));
    await expectRed(welcome, button('911'));
    expect(await drawn(welcome, page.locator('[class*=hero]'))).toBeGreaterThan(EDGE);

    await page.keyboard.press('ArrowDown');
    const ring = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return { outlineStyle, width: Number.parseFloat(outlineWidth) };
    });
    expect(ring).toMatchObject({ outlineStyle: 'solid' });
    expect(ring.width).toBeGreaterThanOrEqual(4);
    const ringed = await shot('ring');
    const { x, y, width } = await boxOf(page.locator(':focus'));
    const outside = Array.from({ length: 10 }, (_, step) => ringed.at(x + width / 2, Math.max(0, y - 1 - step)));
    expect(Math.max(...outside.map((color) => contrast(ringed.at(2, 2), color)))).toBeGreaterThanOrEqual(EDGE);

    await chooseLanguage(kiosk, 'English');
    const [current = '', other = ''] = content.library.medicine.groups.map(({ id }) => groups[id] ?? '');
    await page.locator('[class*=card] svg').first().waitFor();
    const list = await shot('topics');
    const fieldOf = async (name: string) => (await across(list, button(name))).at(-1) ?? '';
    expect(contrast(await fieldOf(current), await fieldOf(other))).toBeGreaterThanOrEqual(EDGE);
    await expectRed(list, button(ui.bar.emergency));

    const place = { kiosk, content, language: 'en' };
    await openTopic(place, 'storage');
    await goOn(place, ui.opening.start);
    const check = content.library.topics
      .find(({ id }) => id === 'storage')
      ?.steps.find(({ kind }) => kind === 'choose');
    if (check?.kind !== 'choose') throw new Error('storage asks nothing');
    const asked = topics['storage']?.steps[check.id];
    const wrong = asked?.choices?.[check.choices.find(({ right }) => !right)?.id ?? '']?.label ?? '';
    await new Person(kiosk, wordsFor('en')).goesOnTo(asked?.title ?? '');
    await expectEdge(await shot('choices'), button(wrong));
    await touch(button(wrong));
    await shot('not right');

    await touch(button(ui.bar.comfort));
    const comfort = await shot('comfort');
    const radio = (name: string) => page.getByRole('radio', { name, exact: true });
    for (const name of Object.values(ui.comfort.sizes)) await expectEdge(comfort, radio(name));
    const edges = (name: string) =>
      radio(name).evaluate((option) => Number.parseFloat(getComputedStyle(option).borderTopWidth));
    expect(await edges(ui.comfort.sizes.usual)).toBeGreaterThan(1.5 * (await edges(ui.comfort.sizes.large)));
    // A theme that somebody chooses here is theirs, whatever the computer's colors are.
    await touch(radio(ui.comfort.themes['contrast-dark']));
    await touch(button(ui.comfort.done));
    expect((await shot('white on black')).at(2, 2)).toBe('#000000');
    await touch(button(ui.bar.comfort));
    await touch(radio(ui.comfort.themes.light));
    await touch(button(ui.comfort.done));

    await touch(button(ui.bar.emergency));
    await page.locator('[class*=nowPicture] svg').waitFor();
    const emergency = await shot('911');
    const action = page.locator('[class*=action]');
    const ink = await action.evaluate((line) => getComputedStyle(line).color);
    expect(contrast(hex(ink), emergency.at(2, 2))).toBeGreaterThanOrEqual(TEXT);
    expect(await drawn(emergency, page.locator('[class*=nowPicture]'))).toBeGreaterThan(EDGE);
    await touch(page.locator('[data-page=back]').first());
    await touch(button(ui.bar.leave));
    await expectEdge(await shot('question'), button(ui.leave.yes));
  });
}

test('staff with colors of the computer see the keys of the PIN and the cards of their area', async () => {
  const dataFolder = newDataFolder();
  command({ dataFolder }, ['--set-pin'], { input: `${PIN}\n` });
  kiosk = await startKiosk({ dataFolder });
  const { page } = kiosk;
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const words = wordsFor('en');
  const person = new Person(kiosk, words);
  const { staff } = words;
  await letIn(kiosk, staff.ok);
  await person.touches(staff.area);
  await person.seesHeading(staff.menu.title);
  const area = await shot('area');
  for (const name of [staff.menu.settings, staff.menu.cleaning]) await expectEdge(area, button(name));
  await person.touchesCard(staff.menu.pin);
  await page.locator('button[data-key="5"]').waitFor();
  const pad = await shot('PIN');
  for (const key of ['1', '5', '0']) await expectEdge(pad, page.locator(`button[data-key="${key}"]`));
});

/** `rgb(1, 2, 3)` as #010203. */
function hex(color: string): string {
  const channels = color.match(/\d+/g)?.slice(0, 3) ?? [];
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}
