import { expect, test } from 'playwright/test';
import { problemsAround } from '../support/monkey-rules.ts';
import { soak, startForSoak } from '../support/soak.ts';

/** No code is compiled that would grow with use, so nothing may. */
const HEAP_GROWTH = 1.01;

test('after forty visits the page holds on to no more than after ten', async () => {
  const kiosk = await startForSoak();
  const measures = await soak(kiosk, { visits: 40, every: 10, guidedEvery: 5, topics: 2 });
  const after = (visits: number) => measures.find((measure) => measure.visits === visits);
  const [ten, forty] = [after(10), after(40)];
  expect(forty?.nodes).toBe(ten?.nodes);
  expect(forty?.listeners).toBe(ten?.listeners);
  expect(forty?.documents).toBe(ten?.documents);
  expect((forty?.heap ?? Number.NaN) / (ten?.heap ?? Number.NaN)).toBeLessThan(HEAP_GROWTH);
  expect(await problemsAround(kiosk)).toEqual([]);
  await kiosk.close();
});
