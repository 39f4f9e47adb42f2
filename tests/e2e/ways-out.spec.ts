import { expect, test } from 'playwright/test';
import { displays } from '../support/displays.ts';
import { type Kiosk, startKiosk } from '../support/kiosk.ts';
import { type Sight, watch } from '../support/sight.ts';
import { type SmallDesktop, startSmallDesktop } from '../support/small-desktop.ts';
import { tryWayOut } from '../support/try-way-out.ts';
import { byHand, byKeys, byStart, type WayOut } from '../support/ways-out.ts';

let desktop: SmallDesktop;
let kiosk: Kiosk;
let look: () => Promise<Sight>;
let before: Sight;
test.beforeEach(async () => {
  desktop = await startSmallDesktop(displays.landscape.width, displays.landscape.height);
  kiosk = await startKiosk({
    ownDisplay: desktop.name,
    settings: { idle: { quietSeconds: 600, countdownSeconds: 30 } },
  });
  await kiosk.page.evaluate(() => {
    const noted = { presses: 0, drops: [] as boolean[] };
    Object.assign(window, { noted });
    const press = () => {
      noted.presses += 1;
    };
    window.addEventListener('pointerdown', press, true);
    window.addEventListener('drop', ({ defaultPrevented }) => void noted.drops.push(defaultPrevented));
  });
  look = watch(kiosk, desktop);
  before = await look();
});
test.afterEach(async () => {
  await kiosk.close();
  desktop.stop();
});

const noted = () =>
  kiosk.page.evaluate(
    () => Reflect.get(window, 'noted') as { readonly presses: number; readonly drops: readonly boolean[] },
  );
const presses = async () => (await noted()).presses;

/** It takes less than half a second, where the computer has nothing else to do. */
const BACK_MS = 15_000;

/** The kiosk hears a press at a place where nothing is to be pressed, and is as it was, in front. */
async function expectStillHere({ what }: WayOut): Promise<void> {
  const pressed = await presses();
  // The first may be for a program that a key of the desktop started: scrot, where it is installed, waits for one.
  await expect(async () => {
    desktop.run('xdotool', ['mousemove', '683', '3', 'click', '1']);
    await expect.poll(presses, { timeout: 2_000, intervals: [10] }).toBeGreaterThan(pressed);
  }, what).toPass({ timeout: BACK_MS, intervals: [50] });
  await expect(async () => expect(await look()).toEqual(before), what).toPass({ timeout: BACK_MS, intervals: [50] });
}

async function expectNoneLeadsOut(ways: readonly WayOut[]): Promise<void> {
  for (const way of ways) {
    await tryWayOut(way, { desktop, kiosk });
    // What a desktop does late is found with a way that comes after.
    await expectStillHere(way);
  }
  await desktop.hasDoneAll();
  await expectStillHere({ what: 'when the desktop had done all', keys: [] });
}

test('the kiosk that is watched fills the screen and has the keys', async () => {
  expect(before).toMatchObject({
    windows: [
      {
        isVisible: true,
        isKiosk: true,
        isFullScreen: true,
        isFocused: true,
        zoom: 1,
        address: 'kiosk://app/index.html',
      },
    ],
    pages: 1,
    scale: 1,
    hasHeading: true,
    over: [],
  });
  expect(before.top).toBe(before.active);
});

test(`no key leads out: ${byKeys.length} tries with real keys on a real desktop`, { tag: '@long' }, () =>
  expectNoneLeadsOut(byKeys),
);

test(`no hand leads out: ${byHand.length} tries by mouse, fingers and what is dropped`, async () => {
  // For the middle button, which pastes what was selected last; a browser goes where that is an address.
  const selected = await kiosk.app.evaluate(async ({ clipboard }, text) => {
    // As in left-behind.ts.
    const older = clipboard as unknown as {
      writeText(text: string, type: 'selection'): void;
      readText(type: 'selection'): string;
    };
    await (clipboard.selection?.writeText(text) ?? older.writeText(text, 'selection'));
    return clipboard.selection?.readText() ?? older.readText('selection');
  }, 'https://example.org/');
  expect(selected).toBe('https://example.org/');
  await expectNoneLeadsOut(byHand);
  // They reached the page, which refused each.
  expect((await noted()).drops).toEqual(byHand.flatMap((way) => ('drop' in way ? [true] : [])));
});

test(`no second start leads out: ${byStart.length} tries with odd arguments`, () => expectNoneLeadsOut(byStart));
