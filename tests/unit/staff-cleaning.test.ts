import { expect, test } from 'vitest';
import { swallowTouches } from '../../renderer/staff/cleaning.ts';

test('while the screen is wiped no touch and no key reaches the page, and afterwards they do', () => {
  const page = new EventTarget();
  const heard: string[] = [];
  const types = [
    'pointerdown',
    'pointerup',
    'touchstart',
    'touchend',
    'mousedown',
    'click',
    'keydown',
    'keyup',
    'wheel',
  ];
  const letThrough = swallowTouches(page);
  for (const type of types) page.addEventListener(type, () => heard.push(type));
  const send = () =>
    types.map((type) => {
      const event = new Event(type, { cancelable: true });
      page.dispatchEvent(event);
      return event.defaultPrevented;
    });
  expect(send()).toEqual(types.map(() => true));
  expect(heard).toEqual([]);
  letThrough();
  expect(send()).toEqual(types.map(() => false));
  expect(heard).toEqual(types);
});
