import { expect, test } from 'vitest';
import { createPresence } from '../../renderer/session/presence.ts';

test('nobody is at the screen when nothing was touched for two minutes', () => {
  let now = 1_000;
  const presence = createPresence(() => now);
  now += 120_000;
  expect(presence.isGone(), 'somebody may just have come').toBe(false);
  now += 1;
  expect(presence.isGone()).toBe(true);
  presence.stir();
  expect(presence.isGone(), 'somebody reads Welcome').toBe(false);
  now += 120_001;
  expect(presence.isGone()).toBe(true);
});
