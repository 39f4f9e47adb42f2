import { setTimeout as passed } from 'node:timers/promises';
import { expect, test } from 'playwright/test';
import { fillClipboard, lookAtLeftBehind } from '../support/left-behind.ts';
import { type OwnKiosk, startInOwnPlace } from '../support/own-place.ts';
import { tracesIn, unwantedChanges } from '../support/traces.ts';
import { visitWithNurse } from '../support/unusual-visit.ts';

/** Files that such an end may change, and why; by the end of their path. */
const MAY_CHANGE: Readonly<Record<string, RegExp>> = {
  '/data/staff-notes.json': /^\{\}\n$/,
  // One line for staff: that the page died, and how.
  '/data/logs': /^$/,
  '/data/logs/main.log': /^\S+ error gone: [^\n]*\n$/,
};

const ANSWERS_WITHIN_MS = 2_000;

/** Through the shell: to Playwright a page that crashed once is dead for good. A page that is dead never answers. */
function isWelcome({ app }: OwnKiosk): Promise<unknown> {
  const asked = app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
      'document.querySelector("main h1[translate=no]") !== null',
    ),
  );
  return Promise.race([asked, passed(ANSWERS_WITHIN_MS)]).catch(() => false);
}

/** By its id, which the program itself has said. */
async function killPage({ app }: OwnKiosk): Promise<void> {
  const [renderer] = await app.evaluate(({ app: program }) =>
    program
      .getAppMetrics()
      .filter(({ type }) => type === 'Tab')
      .map(({ pid }) => pid),
  );
  process.kill(renderer ?? Number.NaN, 'SIGKILL');
}

/** The harder case: whoever wrote down the memory of a process that crashed would write the visit down. */
function crashPage({ app }: OwnKiosk): Promise<void> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
}

for (const [how, end] of [
  ['is killed', killPage],
  ['crashes', crashPage],
] as const) {
  test(`a visit whose page ${how} leaves no trace in any file or storage, and the next person the same first screen`, async () => {
    const kiosk = await startInOwnPlace('portrait', { panelWidthMm: 398, panelBottomMm: 800 });
    await fillClipboard(kiosk);
    await kiosk.hasSettled();
    const [before, first] = [kiosk.stored(), await lookAtLeftBehind(kiosk)];

    const { traces } = await visitWithNurse(kiosk);
    await end(kiosk);
    await expect.poll(() => isWelcome(kiosk), { timeout: 120_000 }).toBe(true);
    // What a browser writes when it has nothing else to do, also about a crash.
    await kiosk.hasWritten();

    const next = await lookAtLeftBehind(kiosk);
    expect(next.document === first.document, `${next.document}\n${first.document}`).toBe(true);
    expect(next).toEqual(first);
    const after = kiosk.stored();
    expect(tracesIn(after, traces)).toEqual([]);
    expect(unwantedChanges(before, after, MAY_CHANGE)).toEqual([]);
    await kiosk.close();
    expect(tracesIn(kiosk.stored(), traces)).toEqual([]);
  });
}
