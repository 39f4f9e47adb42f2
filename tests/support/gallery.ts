import type { AxeRules } from '../gallery/axe-problems.ts';
import type { Checked, Edges } from '../gallery/gallery.ts';
import type { Look } from '../gallery/stage.tsx';
import { displays, sharedEnvironment } from './displays.ts';
import { type Kiosk, startKiosk } from './kiosk.ts';
import { type PanelName, panels } from './panels.ts';

/** The kiosk's shell with the gallery of every screen as its page, on one panel after the other. */
export interface GalleryKiosk extends Kiosk {
  /** From now on the page fills this panel, and nothing is left of what was shown or pressed before. */
  readonly hang: (panel: PanelName) => Promise<void>;
  readonly checkLayout: (look: Look) => Promise<Checked>;
  readonly checkArrows: (look: Look) => Promise<Checked>;
  readonly checkAxe: (looks: readonly Look[], rules: AxeRules, which: 'every' | 'skeletons') => Promise<Checked>;
  readonly edges: (look: Look) => Promise<readonly Edges[]>;
  readonly names: (look: Look) => Promise<readonly string[]>;
  readonly show: (look: Look, name: string, part?: number) => Promise<number>;
}

export async function startGallery(panel: PanelName): Promise<GalleryKiosk> {
  const program = process.env[sharedEnvironment.gallery];
  if (program === undefined)
    throw new Error(`${sharedEnvironment.gallery} is not set: start the tests with "npm test"`);
  const kiosk = await startKiosk({
    program,
    display: panels[panel].display,
    settings: { clinic: { name: 'Riverside Clinic', phone: '555-010-0199', afterHoursPhone: '555-010-0142' } },
    firstSight: '#root',
  });
  const { page } = kiosk;
  await page.waitForFunction(() => 'gallery' in window);
  const devtools = await page.context().newCDPSession(page);
  const hang = async (name: PanelName) => {
    const { display, ...measured } = panels[name];
    const { width, height } = displays[display];
    await page.evaluate(async (asked) => (await window.gallery).hang(asked), measured);
    await devtools.send('Emulation.setDeviceMetricsOverride', {
      ...{ width, height, screenWidth: width, screenHeight: height, deviceScaleFactor: 1, mobile: false },
    });
    await page.waitForFunction(
      (size) => [innerWidth, screen.width].every((px) => px === size.width) && innerHeight === size.height,
      { width, height },
    );
    // Once more, now that the panel is there.
    await page.evaluate(async (asked) => (await window.gallery).hang(asked), measured);
    await touchLast(kiosk);
  };
  await hang(panel);
  return {
    ...kiosk,
    hang,
    checkLayout: (look) => page.evaluate(async (asked) => (await window.gallery).checkLayout(asked), look),
    checkArrows: async (look) => {
      // Whoever pressed a key last sees the ring, whatever moves it.
      await page.keyboard.press('ArrowDown');
      return page.evaluate(async (asked) => (await window.gallery).checkArrows(asked), look);
    },
    checkAxe: (...all) => page.evaluate(async (asked) => (await window.gallery).checkAxe(...asked), all),
    edges: (look) => page.evaluate(async (asked) => (await window.gallery).edges(asked), look),
    names: (look) => page.evaluate(async (asked) => (await window.gallery).names(asked), look),
    show: (look, name, part = 0) =>
      page.evaluate(async ([asked, screen, turned]) => (await window.gallery).show(asked, screen, turned), [
        look,
        name,
        part,
      ] as const),
  };
}

/** A finger had the focus, not a key: what takes it from there has no ring, as most people see it. */
async function touchLast({ page, touch }: Kiosk): Promise<void> {
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.textContent = 'Begin';
    document.body.prepend(button);
  });
  await touch(page.locator('body > button'));
  await page.evaluate(() => document.querySelector('body > button')?.remove());
}
