import type { Page } from 'playwright';
import { isFullRun } from './full-run.ts';

/**
 * Gives back what lets seconds pass for the page. In the full run they pass; else the clock moves of what the page counts
 * from now on, and no second of it is waited for.
 */
export async function pageTime(page: Page): Promise<(seconds: number) => Promise<void>> {
  if (isFullRun) return (seconds) => page.waitForTimeout(seconds * 1000);
  await installClock(page);
  return (seconds) => page.clock.runFor(seconds * 1000);
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
