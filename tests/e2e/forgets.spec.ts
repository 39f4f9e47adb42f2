import { expect, test } from 'playwright/test';
import { fillClipboard, lookAtLeftBehind } from '../support/left-behind.ts';
import { type OwnKiosk, startInOwnPlace } from '../support/own-place.ts';
import { tracesIn, unwantedChanges } from '../support/traces.ts';
import { finishes, staffLookIn, type UnusualVisit, visitAlone, visitWithNurse } from '../support/unusual-visit.ts';

/** On this panel low reach is something that can be chosen. */
const settings = {
  panelWidthMm: 398,
  panelBottomMm: 800,
  idle: { quietSeconds: 30, countdownSeconds: 20, guidedSeconds: 120, handedOverSeconds: 60 },
};

/** Files that a visit may change, and why; by the end of their path. */
const MAY_CHANGE: Readonly<Record<string, RegExp>> = {
  // A right PIN takes back the count of wrong ones: the file says that there is none, and nothing of a visit.
  '/data/staff-notes.json': /^\{\}\n$/,
};

interface Ending {
  readonly title: string;
  readonly visits: (kiosk: OwnKiosk) => Promise<UnusualVisit>;
  readonly ends: (kiosk: OwnKiosk) => Promise<void>;
}

const endings: readonly Ending[] = [
  {
    title: 'a person who chose what hardly anybody does and walks away',
    visits: visitAlone,
    ends: async ({ page }) => {
      await page.getByRole('dialog').waitFor({ timeout: 60_000 });
      await page.getByRole('button', { name: '911', exact: true }).waitFor({ timeout: 60_000 });
    },
  },
  {
    title: 'a patient with a nurse, PIN and code, who says that they are finished',
    visits: visitWithNurse,
    ends: finishes,
  },
];

// What the memory of the processes holds until it is used again is not looked at: nobody at the kiosk can.
for (const { title, visits, ends } of endings) {
  test(`${title}, leaves no trace in any file or storage, and the next person the same first screen`, async () => {
    const kiosk = await startInOwnPlace('portrait', settings);
    const { page } = kiosk;
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await staffLookIn(kiosk);
    await fillClipboard(kiosk);
    await kiosk.hasSettled();
    const [before, first] = [kiosk.stored(), await lookAtLeftBehind(kiosk)];

    const { traces } = await visits(kiosk);
    expect(traces.length).toBeGreaterThan(20);
    const meanwhile = await lookAtLeftBehind(kiosk);
    expect(meanwhile.document).not.toBe(first.document);
    await ends(kiosk);
    await kiosk.hasWritten();

    const next = await lookAtLeftBehind(kiosk);
    expect(next.document).toBe(first.document);
    expect(next).toEqual(first);
    const after = kiosk.stored();
    expect(tracesIn(after, traces)).toEqual([]);
    expect(unwantedChanges(before, after, MAY_CHANGE)).toEqual([]);
    expect(said).toEqual([]);
    await kiosk.close();
    // Some things are written at the very end.
    expect(tracesIn(kiosk.stored(), traces)).toEqual([]);
  });
}
