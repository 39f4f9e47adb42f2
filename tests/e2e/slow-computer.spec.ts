import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { sharedEnvironment } from '../support/displays.ts';
import { isWelcome, type LoneKiosk, startLone } from '../support/lone-kiosk.ts';
import { beginVisit, opening } from '../support/lone-visit.ts';
import { wordsFor } from '../support/person.ts';
import { type SlowComputer, slowComputer } from '../support/slow-computer.ts';

/** Far beyond what the product itself allows: ten times `STARTS_WITHIN_MS`. */
const PATIENCE_MS = 600_000;
const { ui } = wordsFor('es');

let computer: SlowComputer;
let kiosk: LoneKiosk;
test.afterEach(async () => {
  await kiosk.stop();
  await computer.stop();
});

for (const [what, part, slowness] of [
  ['a tenth', 0.1, 20],
  // So slow is this one with software graphics as a computer that was emulated: without patience it never came to its
  // first screen.
  ['a fiftieth', 0.02, 100],
] as const) {
  test(`a computer with ${what} of a core: it starts, and a visitor learns; slow is no fault, and a page that hangs is still found`, {
    tag: '@long',
  }, async () => {
    test.setTimeout(2 * PATIENCE_MS);
    computer = slowComputer(part);
    kiosk = startLone({ start: computer.start, slowness, display: process.env[sharedEnvironment.wide] ?? '' });
    const took = await kiosk.shows(isWelcome, PATIENCE_MS);
    console.log(`    Welcome after ${Math.round(took)} ms`);
    await beginVisit(kiosk);
    for (const label of [ui.opening.start, ui.nav.next]) {
      const { text: before } = (await kiosk.sight()) ?? { text: opening };
      await kiosk.touch(label);
      const turned = await kiosk.shows(({ text }) => text !== before);
      console.log(`    ${label}: ${Math.round(turned)} ms`);
    }
    expect(kiosk.faults()).toEqual([]);
    const page = kiosk.pid('renderer');

    const since = performance.now();
    void kiosk.inPage('for (;;);').catch(() => undefined);
    await expect.poll(() => kiosk.processes().some(({ pid }) => pid === page), { timeout: PATIENCE_MS }).toBe(false);
    const back = await kiosk.shows(isWelcome, PATIENCE_MS, since);
    console.log(`    back from a page that hangs after ${Math.round(back)} ms`);
    expect(kiosk.faults()).toEqual([expect.stringMatching(/gone: was not heard for \d+ s$/)]);
    console.log(`    pace ${readFileSync(join(kiosk.dataFolder, 'pace.json'), 'utf8').trim()}`);
  });
}
