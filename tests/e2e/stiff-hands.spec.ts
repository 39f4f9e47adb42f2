import { expect, test } from 'playwright/test';
import { CAN_TOUCH, NEEDS_TOUCH_PANEL } from '../support/real-touch.ts';
import { letStiffHands } from '../support/stiff-hands.ts';

// `npm run stiff-hands` has hundreds of presses. A press that is lost is named; with this seed it comes again.
test(`25 presses of stiff and shaking hands: none is lost, none counts twice${NEEDS_TOUCH_PANEL}`, async () => {
  test.skip(!CAN_TOUCH);
  const { lost, wrong, screens, withPalm } = await letStiffHands(4, 25);
  expect({ lost, wrong }).toEqual({ lost: [], wrong: [] });
  // They came somewhere, with palms beside them.
  expect(screens).toBeGreaterThan(4);
  expect(withPalm).toBeGreaterThan(3);
});
