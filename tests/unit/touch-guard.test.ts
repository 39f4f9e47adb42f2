import { describe, expect, test } from 'vitest';
import { createPressPace } from '../../renderer/input/press-pace.ts';
import { createStraySpots } from '../../renderer/input/stray-spots.ts';
import { guardTouches } from '../../renderer/input/touch-guard.ts';

/** A page with one button on it; time is set by hand, in milliseconds. */
function page() {
  const target = new EventTarget();
  let asking = false;
  let dark = false;
  const stray: object[] = [];
  let activity = 0;
  const heard: string[] = [];
  guardTouches(
    target,
    {
      isAsking: () => asking,
      isDark: () => dark,
      onActivity: () => {
        activity += 1;
        // As the kiosk does: a touch answers the question at once.
        asking = false;
        dark = false;
      },
      onStray: (spot) => stray.push(spot),
    },
    createStraySpots(() => 4),
  );
  for (const type of ['pointerdown', 'pointerup', 'click', 'keydown', 'keyup'])
    target.addEventListener(type, () => heard.push(type));

  function send(type: string, at: number, details: object = {}): Event {
    const event = Object.assign(new Event(type, { cancelable: true }), {
      pointerId: 1,
      pointerType: 'touch',
      clientX: at,
      clientY: 0,
      code: 'Enter',
      repeat: false,
      detail: 1,
      ...details,
    });
    Object.defineProperty(event, 'timeStamp', { value: at });
    target.dispatchEvent(event);
    return event;
  }
  return {
    target,
    heard,
    send,
    ask: () => {
      asking = true;
    },
    darken: () => {
      dark = true;
    },
    stray,
    activity: () => activity,
    tap(at: number, details: object = {}) {
      send('pointerdown', at, details);
      send('pointerup', at + 80, details);
      return send('click', at + 81, details);
    },
  };
}

describe('the touch that answers "Are you still there?"', () => {
  test('counts as activity and presses nothing', () => {
    const { ask, tap, heard, activity } = page();
    ask();
    const click = tap(1000);
    expect(activity()).toBeGreaterThan(0);
    expect(heard).toEqual([]);
    expect(click.defaultPrevented).toBe(true);
  });

  test('still presses nothing 200 ms after the finger left, and the next touch works', () => {
    const { ask, send, tap, heard } = page();
    ask();
    send('pointerdown', 1000);
    send('pointerup', 3000);
    send('click', 3199);
    expect(heard).toEqual([]);
    tap(3300);
    expect(heard).toEqual(['pointerdown', 'pointerup', 'click']);
  });

  test('holds up no other finger, though a palm that answered lies on the glass for ever', () => {
    const { ask, send, tap, heard } = page();
    ask();
    send('pointerdown', 1000, { pointerId: 2 });
    tap(5000);
    expect(heard).toEqual(['pointerdown', 'pointerup', 'click']);
    send('pointerup', 9000, { pointerId: 2 });
    expect(heard).toHaveLength(3);
  });

  test('may bounce: what goes down within 200 ms presses nothing either', () => {
    const { ask, tap, heard } = page();
    ask();
    tap(1000);
    tap(1200);
    expect(heard).toEqual([]);
    tap(1700);
    expect(heard).toEqual(['pointerdown', 'pointerup', 'click']);
  });

  test('may be a key, which presses nothing either', () => {
    const { ask, send, heard } = page();
    ask();
    send('keydown', 1000);
    send('keyup', 1100);
    send('click', 1101);
    expect(heard).toEqual([]);
  });

  test('may be a press by assistive technology, without touch or key', () => {
    const { ask, send, heard, activity } = page();
    ask();
    send('click', 1000, { detail: 0 });
    expect(heard).toEqual([]);
    expect(activity()).toBe(1);
  });

  test('may be a key whose release never comes: every later key is heard, and the same one too', () => {
    const { ask, send, heard } = page();
    ask();
    send('keydown', 1000, { code: 'AltLeft' });
    send('keydown', 2000, { code: 'ArrowDown' });
    send('keyup', 2050, { code: 'ArrowDown' });
    send('keydown', 3000, { code: 'AltLeft' });
    expect(heard).toEqual(['keydown', 'keyup', 'keydown']);
  });

  test('is not held for ever when a finger slides off the panel', () => {
    const { ask, send, tap, heard } = page();
    ask();
    send('pointerdown', 1000);
    tap(5000, { pointerId: 7 });
    tap(6000, { pointerId: 8 });
    expect(heard).toContain('click');
  });
});

describe('the touch that wakes a dark panel', () => {
  test('presses nothing, and the next one does', () => {
    const { darken, tap, heard, activity } = page();
    darken();
    tap(1000);
    expect(heard).toEqual([]);
    expect(activity()).toBe(1);
    tap(2000);
    expect(heard).toEqual(['pointerdown', 'pointerup', 'click']);
  });
});

describe('touches of bare ground at one spot', () => {
  const spot = { clientX: 40, clientY: 40 };

  test('are no person from the third on: they keep no visit, and it is said once', () => {
    const { tap, activity, stray } = page();
    for (let at = 1000; at < 100_000; at += 15_000) tap(at, spot);
    expect(activity()).toBe(2);
    expect(stray).toHaveLength(1);
  });

  test('answer no question then', () => {
    const { ask, tap, activity } = page();
    for (const at of [1000, 16_000, 31_000]) tap(at, spot);
    const before = activity();
    ask();
    tap(46_000, spot);
    expect(activity()).toBe(before);
  });

  test('are a person where they only answer, question after question', () => {
    const { ask, tap, activity } = page();
    for (let turn = 1; turn <= 6; turn += 1) {
      ask();
      tap(turn * 120_000, spot);
      expect(activity()).toBe(turn);
    }
  });

  test('leave touches elsewhere alone, and those of a button there', () => {
    const { target, tap, activity } = page();
    for (const at of [1000, 16_000, 31_000]) tap(at, spot);
    tap(32_000, { clientX: 400, clientY: 40 });
    expect(activity()).toBe(3);
    Object.assign(target, { closest: () => ({}) });
    tap(33_000, spot);
    expect(activity()).toBe(4);
  });
});

describe('ordinary touches', () => {
  test('reach the page and count as activity', () => {
    const { tap, heard, activity } = page();
    tap(1000);
    expect(heard).toEqual(['pointerdown', 'pointerup', 'click']);
    expect(activity()).toBe(1);
  });

  test('focus and mouse movement are not activity', () => {
    const { send, activity } = page();
    for (const type of ['focus', 'focusin', 'pointermove', 'mousemove']) send(type, 1000);
    expect(activity()).toBe(0);
  });
});

/** Stands for a button, or for the key of a pad: its letter, or nothing for the one that ends the typing. */
const pressed = (key?: string) =>
  ({ closest: () => (key === undefined ? null : { getAttribute: () => key }) }) as unknown as Element;

describe('presses', () => {
  test('of a trembling finger count once', () => {
    const { isWish } = createPressPace();
    expect([1000, 1300, 1900].map((at) => isWish(pressed(), at))).toEqual([true, false, true]);
  });

  test('on the keys of a pad may be as fast as a nurse types, but for the same key at once', () => {
    const { isWish } = createPressPace();
    expect(isWish(pressed(), 1000)).toBe(true);
    expect(isWish(pressed('4'), 1200)).toBe(false);
    expect(isWish(pressed('4'), 1600)).toBe(true);
    expect(isWish(pressed('7'), 1700)).toBe(true);
    expect(isWish(pressed('7'), 1800), 'the same key at once').toBe(false);
    expect(isWish(pressed('7'), 1890)).toBe(true);
    expect(isWish(pressed(), 1950)).toBe(true);
  });

  test('right after the key that ends the typing fall on another screen, and count for nothing there', () => {
    const { isWish } = createPressPace();
    expect(isWish(pressed('7'), 1000)).toBe(true);
    expect(isWish(pressed(''), 1050)).toBe(true);
    expect(isWish(pressed('7'), 1400)).toBe(false);
    expect(isWish(pressed('7'), 1600)).toBe(true);
  });
});
