import { test as base, expect } from 'playwright/test';
import { type Comfort, themes, usualComfort } from '../../renderer/session/comfort.ts';
import type { Checked } from '../gallery/gallery.ts';
import { displays } from '../support/displays.ts';
import { isFullRun } from '../support/full-run.ts';
import { type GalleryKiosk, startGallery } from '../support/gallery.ts';
import { allLooks, galleryLanguages, nameOf, panelNames, sampledLooks } from '../support/layout-plan.ts';
import { type PanelName, panels, reachLineOf, usualPanels } from '../support/panels.ts';
import { LONG, RIGHT_TO_LEFT } from '../support/pseudo-locales.ts';

const UPRIGHT: PanelName = '32 inch upright, 1080 x 1920';
const LANDSCAPE: PanelName = '15.6 inch, 1366 x 768';

/** One gallery for all tests of a worker: each of them hangs it first. */
const test = base.extend<object, { readonly gallery: GalleryKiosk }>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it that this fixture needs no other
    async ({}, use) => {
      const gallery = await startGallery(LANDSCAPE);
      await use(gallery);
      await gallery.close();
    },
    { scope: 'worker' },
  ],
});

/** Far fewer would mean that the gallery has lost screens, or takes for the same what is not. */
const LEAST = { ofVisits: 460, ofStaff: 100, skeletons: 100 };

function expectInOrder({ screens, findings }: Checked, least: number): void {
  expect.soft(findings).toEqual([]);
  expect.soft(screens).toBeGreaterThan(least);
  test.info().annotations.push({ type: 'screens looked at', description: String(screens) });
}

for (const look of isFullRun ? allLooks : sampledLooks) {
  test(`every screen of a visit lies as it should ${nameOf(look)}`, async ({ gallery }) => {
    const { panel, language, ...choices } = look;
    await gallery.hang(panel);
    const checked = await gallery.checkLayout({ language, comfort: { ...usualComfort, ...choices }, of: 'visits' });
    expectInOrder(checked, LEAST.ofVisits);
    const low = await gallery.page.evaluate(() => document.documentElement.style.getPropertyValue('--low-top'));
    expect(low).toBe(`${look.lowReach ? reachLineOf(panel) : 0}px`);
  });
}

// Whatever a patient chose, staff have the usual comfort.
for (const panel of panelNames) {
  test(`every screen of staff lies as it should in every language, on ${panel}`, async ({ gallery }) => {
    await gallery.hang(panel);
    for (const language of galleryLanguages) {
      const checked = await gallery.checkLayout({ language, comfort: usualComfort, of: 'staff' });
      await test.step(language, () => expectInOrder(checked, LEAST.ofStaff));
    }
  });
}

/** `npm test` looks at one screen of each structure: axe takes ten times as long for a screen as drawing it. */
const which = isFullRun ? 'every' : 'skeletons';
const axeScreens = isFullRun ? 'any screen' : 'the first screen of any structure';
const leastForAxe = isFullRun ? LEAST.ofVisits : LEAST.skeletons;

for (const panel of [LANDSCAPE, UPRIGHT]) {
  test(`axe finds nothing on ${axeScreens}, on ${panel}`, async ({ gallery }) => {
    test.slow(isFullRun, 'every screen');
    await gallery.hang(panel);
    const languages = galleryLanguages.filter((code) => code !== LONG);
    const looks = languages.map((language) => ({ language, comfort: usualComfort }));
    expectInOrder(await gallery.checkAxe(looks, 'all', which), leastForAxe);
  });
}

for (const theme of themes.filter((other) => other !== usualComfort.theme)) {
  test(`axe finds no color wanting on ${axeScreens}, in ${theme}`, async ({ gallery }) => {
    // Themes differ in colors alone, and colors know neither languages nor panels.
    await gallery.hang(LANDSCAPE);
    const looks = [{ language: 'en', comfort: { ...usualComfort, theme } }];
    expectInOrder(await gallery.checkAxe(looks, 'colors', which), leastForAxe);
  });
}

/** Letters that run the other way stand a little closer or wider, and push what is beside them. */
const KERNING_PX = 12;

for (const panel of Object.keys(usualPanels) as PanelName[]) {
  test(`right to left, every screen is the mirror of what it is left to right, on ${panel}`, async ({ gallery }) => {
    await gallery.hang(panel);
    const { width } = displays[panels[panel].display];
    const ltr = await gallery.edges({ language: 'en', comfort: usualComfort });
    const rtl = await gallery.edges({ language: RIGHT_TO_LEFT, comfort: usualComfort });
    expect(ltr.length).toBeGreaterThan(400);
    // Welcome speaks the first language of the kiosk, whichever is chosen.
    const crooked = ltr.flatMap(({ screen, buttons }, index) =>
      (screen.startsWith('Welcome') ? [] : buttons).flatMap(([left, right], place) => {
        const [rtlLeft = 0, rtlRight = 0] = rtl[index]?.buttons[place] ?? [];
        const away = Math.max(Math.abs(width - rtlRight - left), Math.abs(width - rtlLeft - right));
        return away > KERNING_PX ? [`${screen}: button ${place + 1} is ${away.toFixed(0)} px from its mirror`] : [];
      }),
    );
    expect(crooked).toEqual([]);
  });
}

const walks: readonly (readonly [PanelName, string, Partial<Comfort>])[] = [
  [LANDSCAPE, 'en', {}],
  [UPRIGHT, RIGHT_TO_LEFT, { textSize: 'largest', lowReach: true, theme: 'contrast-dark' }],
];
for (const [panel, language, change] of walks) {
  test(`arrows reach every control of every screen, with a ring in sight, on ${panel}, in ${language}`, async ({
    gallery,
  }) => {
    await gallery.hang(panel);
    const comfort = { ...usualComfort, ...change };
    // The gallery does not ask who presses.
    expectInOrder(await gallery.checkArrows({ language, comfort, of: 'visits' }), LEAST.ofVisits);
    expectInOrder(await gallery.checkArrows({ language, comfort, of: 'staff' }), LEAST.ofStaff);
  });
}
