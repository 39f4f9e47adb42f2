import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kiosk } from './kiosk.ts';
import type { Screen } from './monkey-screen.ts';
import type { MonkeyWords } from './monkey-words.ts';

/** What must never be so, one line each; of one look at the page. */
export function problemsOnScreen(screen: Screen, words: MonkeyWords): readonly string[] {
  const { address, kind, controls, bar, asks, countsDown } = screen;
  const has = (names: ReadonlySet<string>) => controls.some(({ name }) => names.has(name));
  const problems: string[] = [];
  if (!address.startsWith('kiosk://app/index.html')) problems.push(`the page is ${address}`);
  if (kind === 'bare') problems.push(`none of the kiosk's screens is there, but "${screen.heading}"`);
  if (asks) {
    // A question is answered with one touch, and what it lies over has the rest.
    if (!countsDown && !controls.some(({ in: part }) => part === 'dialog')) problems.push('a question has no answer');
    if (kind !== 'staff' && !bar.some((name) => words.emergency.has(name))) problems.push('no 911 under a question');
  } else if (kind === 'staff') {
    if (!controls.some(({ in: part }) => part === 'footer')) problems.push('staff have no way back');
  } else if (kind !== 'bare') {
    // A topic has the same name.
    const has911 = controls.some(({ name, in: part }) => part === 'footer' && words.emergency.has(name));
    if (!has911) problems.push('911 is not within one touch');
    // A nurse who guides goes back from 911 first: their band is not there.
    const goesBack = words.emergencyTitle.has(screen.heading) && controls.some(({ page }) => page === 'back');
    if (kind === 'patient' && !has(words.leave) && !goesBack) problems.push('nothing to leave with');
  }
  return problems;
}

/** The same of the program around the page, and of what it has written. */
export async function problemsAround(kiosk: Kiosk): Promise<readonly string[]> {
  const problems = [...kiosk.complaints];
  const windows = await kiosk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      isKiosk: window.isKiosk(),
      isVisible: window.isVisible(),
      zoom: window.webContents.getZoomFactor(),
      address: window.webContents.getURL(),
    })),
  );
  const wanted = [{ isKiosk: true, isVisible: true, zoom: 1, address: 'kiosk://app/index.html' }];
  if (JSON.stringify(windows) !== JSON.stringify(wanted)) problems.push(`the windows are ${JSON.stringify(windows)}`);
  return [...problems, ...loggedFaults(kiosk)];
}

/** Every line of the log: there is none while all is well. */
function loggedFaults({ dataFolder }: Kiosk): readonly string[] {
  const file = join(dataFolder, 'logs', 'main.log');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}
