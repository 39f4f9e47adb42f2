import { expect, test } from 'playwright/test';
import { startVirtualDisplay } from '../../scripts/virtual-display.ts';
import { sharedEnvironment } from '../support/displays.ts';
import { type Kiosk, startKiosk } from '../support/kiosk.ts';
import { layoutProblems } from '../support/layout.ts';
import { pseudoContent } from '../support/person.ts';
import { LONG, RIGHT_TO_LEFT } from '../support/pseudo-locales.ts';

/** Smaller than letters of their true size need: picture elements, and the width of the glass in mm. */
const panels = [
  { name: '7 inch', width: 1024, height: 600, panelWidthMm: 154 },
  { name: '8 inch', width: 1280, height: 800, panelWidthMm: 172 },
  { name: '10.1 inch', width: 1280, height: 800, panelWidthMm: 217 },
  { name: '10.1 inch upright', width: 800, height: 1280, panelWidthMm: 136 },
  { name: '11.6 inch', width: 1366, height: 768, panelWidthMm: 256 },
  { name: '13.3 inch', width: 1920, height: 1080, panelWidthMm: 294 },
  { name: '12 inch upright', width: 1080, height: 1920, panelWidthMm: 163 },
  { name: '15 inch, 4:3', width: 1024, height: 768, panelWidthMm: 304 },
  { name: '7 inch that nobody measured', width: 1024, height: 600, panelWidthMm: null },
] as const;

const nameOf = (code: string) => pseudoContent.languages.find((known) => known.code === code)?.name ?? '';
const languageButton = ({ page }: Kiosk, code: string) =>
  page.getByRole('button').filter({ has: page.getByText(nameOf(code), { exact: true }) });

async function expectInOrder({ page }: Kiosk, what: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  expect(await layoutProblems(page), what).toEqual([]);
}

for (const { name, width, height, panelWidthMm } of panels) {
  test(`on ${name} everybody can start, in every language, by one touch on the first screen`, async () => {
    const display = await startVirtualDisplay(width, height);
    for (const languages of [
      ['en', 'es'],
      [LONG, RIGHT_TO_LEFT],
    ]) {
      const kiosk = await startKiosk({
        program: process.env[sharedEnvironment.pseudo] ?? '',
        ownDisplay: display.name,
        settings: { panelWidthMm, languages, clinic: { name: 'Riverside Clinic' } },
      });
      const { page } = kiosk;
      for (const code of languages) {
        await expect(languageButton(kiosk, code)).toBeEnabled();
        await expectInOrder(kiosk, `the first screen with ${languages}`);
        await kiosk.touch(languageButton(kiosk, code));
        await expect(page.locator('html')).toHaveAttribute('lang', code);
        await expect(languageButton(kiosk, code)).toHaveCount(0);
        await expectInOrder(kiosk, `the topics in ${code}`);
        // There is as much room as on the least panel: no short words where the long ones fit.
        expect(await page.locator('[data-when=tight]:visible').count()).toBe(0);
        await page.reload();
      }
      await kiosk.close();
    }
    display.stop();
  });
}

test('the set-up says plainly what a panel that is too small lacks, and by touch it can be set up all the same', async () => {
  const { place, measure } = pseudoContent.setUpWords.get('en') as typeof import('../../locales/en/setup.json');
  const display = await startVirtualDisplay(800, 1280);
  const kiosk = await startKiosk({ ownDisplay: display.name, args: ['--set-up'], settings: { panelWidthMm: 136 } });
  await expectInOrder(kiosk, measure.title);
  await kiosk.touch(kiosk.page.getByRole('button', { name: measure.fits, exact: true }));
  const values: Readonly<Record<string, string>> = { percent: '46', width: '268', height: '476' };
  const small = place.small.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
  await expect(kiosk.page.getByText(small)).toBeVisible();
  await expectInOrder(kiosk, place.title);
  await kiosk.close();
  display.stop();
});
