import { expect, test } from 'playwright/test';
import { soak, startForSoak } from '../support/soak.ts';

// In so few visits the engine still compiles what it finds to be used often, 6 % of the heap at most; objects, strings and
// closures, which a visit could leave, do not grow at all (heap snapshots of 40 and 120 visits next to each other).
const HEAP_GROWTH = 1.06;
const OBJECTS_GROWTH = 1.01;

test('after forty visits the page holds on to no more than after ten', async () => {
  const kiosk = await startForSoak();
  const measures = await soak(kiosk, { visits: 40, every: 10, guidedEvery: 5, topics: 2 });
  const after = (visits: number) => measures.find((measure) => measure.visits === visits);
  const [ten, forty] = [after(10), after(40)];
  expect(forty?.nodes).toBe(ten?.nodes);
  expect(forty?.listeners).toBe(ten?.listeners);
  expect(forty?.documents).toBe(ten?.documents);
  expect((forty?.objects ?? Number.NaN) / (ten?.objects ?? Number.NaN)).toBeLessThan(OBJECTS_GROWTH);
  expect((forty?.heap ?? Number.NaN) / (ten?.heap ?? Number.NaN)).toBeLessThan(HEAP_GROWTH);
  expect(kiosk.complaints).toEqual([]);
  await kiosk.close();
});
