import type { Checked, Edges, Look } from '../gallery/gallery.tsx';
import { type DisplayName, sharedEnvironment } from './displays.ts';
import { type Kiosk, startKiosk } from './kiosk.ts';

/** A panel as it hangs: its picture elements, its width, and how much of it a seated person reaches. */
export interface Panel {
  readonly display: DisplayName;
  readonly panelWidthMm: number;
  readonly panelBottomMm: number;
}

/** The three panels that clinics buy, hung as low as their low reach needs: 15.6" wholly, 200 mm of 21.5", 420 mm of 32". */
export const panels = {
  '15.6 inch, 1366 x 768': { display: 'landscape', panelWidthMm: 345, panelBottomMm: 1020 },
  '21.5 inch, 1920 x 1080': { display: 'wide', panelWidthMm: 476, panelBottomMm: 1020 },
  '32 inch upright, 1080 x 1920': { display: 'portrait', panelWidthMm: 398, panelBottomMm: 800 },
} as const satisfies Record<string, Panel>;

export type PanelName = keyof typeof panels;

/** The kiosk's shell with the gallery of every screen as its page, on one panel. */
export interface GalleryKiosk extends Kiosk {
  readonly checkLayout: (look: Look) => Promise<Checked>;
  readonly checkArrows: (look: Look) => Promise<Checked>;
  readonly checkAxe: (look: Look, rules: 'all' | 'colors') => Promise<Checked>;
  readonly edges: (look: Look) => Promise<readonly Edges[]>;
  readonly names: (look: Look) => Promise<readonly string[]>;
  readonly show: (look: Look, name: string, part?: number) => Promise<number>;
}

export async function startGallery(panel: PanelName): Promise<GalleryKiosk> {
  const { display, panelWidthMm, panelBottomMm } = panels[panel];
  const program = process.env[sharedEnvironment.gallery];
  if (program === undefined)
    throw new Error(`${sharedEnvironment.gallery} is not set: start the tests with "npm test"`);
  const kiosk = await startKiosk({
    program,
    display,
    settings: {
      panelWidthMm,
      panelBottomMm,
      clinic: { name: 'Riverside Clinic', phone: '555-010-0199', afterHoursPhone: '555-010-0142' },
    },
    firstSight: '#root',
  });
  const { page } = kiosk;
  await keepAlive(kiosk);
  await page.waitForFunction(() => 'gallery' in window);
  // A finger had the focus first, not a key: what takes it from there has no ring, as most people see it.
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.textContent = 'Begin';
    document.body.prepend(button);
  });
  await kiosk.touch(page.locator('body > button'));
  await page.evaluate(() => document.querySelector('body > button')?.remove());
  return {
    ...kiosk,
    checkLayout: (look) => page.evaluate(async (asked) => (await window.gallery).checkLayout(asked), look),
    checkArrows: async (look) => {
      // Whoever pressed a key last sees the ring, whatever moves it.
      await page.keyboard.press('ArrowDown');
      return page.evaluate(async (asked) => (await window.gallery).checkArrows(asked), look);
    },
    checkAxe: (look, rules) =>
      page.evaluate(async ([asked, which]) => (await window.gallery).checkAxe(asked, which), [look, rules] as const),
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

/** The gallery is no kiosk: laying out every screen takes it longer than a page may be silent. The test speaks for it. */
function keepAlive({ app }: Kiosk): Promise<void> {
  return app.evaluate(({ BrowserWindow, ipcMain }) => {
    const { _invokeHandlers: handlers } = ipcMain as unknown as {
      readonly _invokeHandlers: Map<string, (event: object, isFree: boolean) => void>;
    };
    setInterval(() => {
      const senderFrame = BrowserWindow.getAllWindows()[0]?.webContents.mainFrame;
      handlers.get('kiosk:alive')?.({ senderFrame }, false);
    }, 1_000);
  });
}
