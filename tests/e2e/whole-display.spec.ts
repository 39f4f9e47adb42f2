import { expect, test } from 'playwright/test';
import { displays } from '../support/displays.ts';
import { startKiosk } from '../support/kiosk.ts';
import { startSeenDisplay } from '../support/seen-display.ts';

test('without a window manager the kiosk fills its display to the last pixel', async () => {
  const { width, height } = displays.landscape;
  const display = await startSeenDisplay(width, height);
  const [right, bottom] = [width - 1, height - 1];
  const places = [
    [0, 0],
    [right, 0],
    [right, height / 2],
    [0, bottom],
    [width / 2, bottom],
    [right, bottom],
  ] as const;
  const black = () => places.filter(([x, y]) => display.pixel(x, y) === 0);
  expect(black()).toHaveLength(places.length);
  const kiosk = await startKiosk({ ownDisplay: display.name });
  await expect.poll(black).toEqual([]);
  await kiosk.close();
  display.stop();
});
