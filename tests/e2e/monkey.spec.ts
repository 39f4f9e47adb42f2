import { expect, test } from 'playwright/test';
import { isFullRun } from '../support/full-run.ts';
import { letMonkey, startForMonkey } from '../support/monkey.ts';

// `npm run monkey` has thousands of events, and walks away too. A problem says after which event; with this seed it
// comes again.
const EVENTS = isFullRun ? 300 : 100;
test(`a monkey with ${EVENTS} touches and keys stays in, sees no error, and has 911 and Welcome at hand all the time`, async () => {
  const kiosk = await startForMonkey();
  const { problems, events, wentBack, headings } = await letMonkey(kiosk, {
    seed: 6,
    events: EVENTS,
    walksAway: false,
  });
  expect(problems).toEqual([]);
  expect(events).toBe(EVENTS);
  // It came somewhere, and the ways back were gone and not only looked at.
  expect(headings).toBeGreaterThan(isFullRun ? 8 : 6);
  expect(wentBack).toBeGreaterThan(0);
  await kiosk.close();
});
