import type { Page } from 'playwright';
import { isFullRun } from './full-run.ts';

/**
 * Gives back what lets seconds pass for the page and looks at it then. In the full run they pass; else the clock moves
 * of what the page counts from now on, and stands while somebody looks: no second passes but these.
 */
export async function pageTime(page: Page): Promise<(seconds: number, look: () => Promise<void>) => Promise<void>> {
  if (isFullRun) {
    return async (seconds, look) => {
      await page.waitForTimeout(seconds * 1000);
      await look();
    };
  }
  await installClock(page);
  return async (seconds, look) => {
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + seconds * 1000);
    await look();
    await page.clock.resume();
  };
}

/** Touches keep the time stamps that they were sent with, which alone are compared with one another. */
export async function installClock(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, { stamp: Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp') });
  });
  await page.clock.install();
  await page.evaluate(() => {
    const { stamp } = window as unknown as { readonly stamp: PropertyDescriptor };
    Object.defineProperty(Event.prototype, 'timeStamp', stamp);
  });
}
