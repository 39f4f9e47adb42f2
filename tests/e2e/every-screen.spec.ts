import { expect, test } from 'playwright/test';
import { type Comfort, textSizes, themes, usualComfort } from '../../renderer/session/comfort.ts';
import { LEAST_PANEL_MM } from '../../renderer/styles/physical-size.ts';
import type { Checked } from '../gallery/gallery.tsx';
import { learnContent } from '../support/content.ts';
import { displays } from '../support/displays.ts';
import { type GalleryKiosk, type PanelName, panels, startGallery } from '../support/gallery.ts';
import { LONG, RIGHT_TO_LEFT } from '../support/pseudo-locales.ts';

const languages = [...learnContent().languages.map(({ code }) => code), LONG, RIGHT_TO_LEFT];
const panelNames = Object.keys(panels) as PanelName[];
/** Far fewer would mean that the gallery has lost screens. */
const LEAST_SCREENS = 460;

let gallery: GalleryKiosk;
test.afterEach(() => gallery.close());

function expectInOrder({ screens, findings }: Checked, look: string): void {
  expect.soft(findings, look).toEqual([]);
  expect.soft(screens, look).toBeGreaterThan(LEAST_SCREENS);
}

for (const panel of panelNames) {
  for (const language of languages) {
    test(`every screen lies as it should at every size of text, on ${panel}, in ${language}`, async () => {
      test.slow();
      gallery = await startGallery(panel);
      for (const textSize of textSizes) {
        const comfort: Comfort = { ...usualComfort, textSize };
        expectInOrder(await gallery.checkLayout({ language, comfort }), textSize);
      }
      for (const hand of ['left', 'right'] as const) {
        const comfort: Comfort = { ...usualComfort, hand };
        expectInOrder(await gallery.checkLayout({ language, comfort }), `${hand} hand`);
      }
    });
  }
}

/** The least panels, and where the last line just fits or just does not, so that a screen must make up its mind. */
const ODD_WIDTHS_MM: readonly (readonly [PanelName, readonly number[]])[] = [
  ['15.6 inch, 1366 x 768', [LEAST_PANEL_MM.landscape.width, 352, 365]],
  ['32 inch upright, 1080 x 1920', [LEAST_PANEL_MM.portrait.width]],
];

for (const [language, [panel, widths]] of languages.flatMap((code) =>
  ODD_WIDTHS_MM.map((odd) => [code, odd] as const),
)) {
  test(`every screen lies as it should on panels of ${widths.join(', ')} mm, in ${language}`, async () => {
    test.slow();
    gallery = await startGallery(panel);
    for (const width of widths) {
      await gallery.page.evaluate(async (mm) => (await window.gallery).setPanelWidth(mm), width);
      for (const textSize of ['usual', 'largest'] as const) {
        const look = { language, comfort: { ...usualComfort, textSize } };
        expectInOrder(await gallery.checkLayout(look), `${width} mm, ${textSize}`);
      }
    }
  });
}

/** Letters that run the other way stand a little closer or wider, and push what is beside them. */
const KERNING_PX = 12;

/** All of the 15.6 inch panel is within reach, so nothing there can come lower. */
for (const panel of panelNames.slice(1)) {
  for (const language of languages) {
    test(`a person who sits reaches everything on every screen, at every size of text, on ${panel}, in ${language}`, async () => {
      test.slow();
      gallery = await startGallery(panel);
      for (const textSize of textSizes) {
        const comfort: Comfort = { ...usualComfort, textSize, lowReach: true };
        expectInOrder(await gallery.checkLayout({ language, comfort }), textSize);
      }
      const low = await gallery.page.evaluate(() => document.documentElement.style.getPropertyValue('--low-top'));
      expect(Number.parseFloat(low)).toBeGreaterThan(100);
    });
  }
}

for (const panel of panelNames.filter((name) => panels[name].display !== 'wide')) {
  for (const language of languages.filter((code) => code !== LONG)) {
    test(`axe finds nothing on any screen, on ${panel}, in ${language}`, async () => {
      test.slow();
      gallery = await startGallery(panel);
      expectInOrder(await gallery.checkAxe({ language, comfort: usualComfort }, 'all'), language);
    });
  }
}

for (const theme of themes.filter((other) => other !== usualComfort.theme)) {
  test(`axe finds no color wanting on any screen, in ${theme}`, async () => {
    test.slow();
    // Themes differ in colors alone, and colors know neither languages nor panels.
    gallery = await startGallery('15.6 inch, 1366 x 768');
    expectInOrder(await gallery.checkAxe({ language: 'en', comfort: { ...usualComfort, theme } }, 'colors'), theme);
  });
}

for (const panel of panelNames) {
  test(`right to left, every screen is the mirror of what it is left to right, on ${panel}`, async () => {
    gallery = await startGallery(panel);
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
  ['15.6 inch, 1366 x 768', 'en', {}],
  ['32 inch upright, 1080 x 1920', RIGHT_TO_LEFT, { textSize: 'largest', lowReach: true, theme: 'contrast-dark' }],
];
for (const [panel, language, change] of walks) {
  test(`arrows reach every control of every screen, with a ring in sight, on ${panel}, in ${language}`, async () => {
    gallery = await startGallery(panel);
    const look = { language, comfort: { ...usualComfort, ...change } };
    // The gallery does not ask who presses.
    expectInOrder(await gallery.checkArrows(look), language);
  });
}
