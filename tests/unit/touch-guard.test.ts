import { describe, expect, test } from 'vitest';
import { guardTouches } from '../../renderer/input/touch-guard.ts';

/** A page with one button on it; time is set by hand, in milliseconds. */
function page() {
  const target = new EventTarget();
  let asking = false;
  let activity = 0;
  const heard: string[] = [];
  guardTouches(target, {
    isAsking: () => asking,
    onActivity: () => {
      activity += 1;
      // As the kiosk does: a touch answers the question at once.
      asking = false;
    },
  });
  for (const type of ['pointerdown', 'pointerup', 'click', 'keydown', 'keyup'])
    target.addEventListener(type, () => heard.push(type));

  function send(type: string, at: number, details: object = {}): Event {
    const event = Object.assign(new Event(type, { cancelable: true }), {
      pointerId: 1,
      isPrimary: true,
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

  test('waits for the last of several fingers', () => {
    const { ask, send, heard } = page();
    ask();
    send('pointerdown', 1000);
    send('pointerdown', 1010, { pointerId: 2, isPrimary: false });
    send('pointerup', 1100);
    send('click', 1400);
    expect(heard).toEqual([]);
    send('pointerup', 1500, { pointerId: 2, isPrimary: false });
    send('click', 1600, { pointerId: 2 });
    expect(heard).toEqual([]);
    send('click', 1701);
    expect(heard).toEqual(['click']);
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
    send('click', 1000);
    expect(heard).toEqual([]);
    expect(activity()).toBe(1);
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

/** The page of these tests has no elements: its target stands for what was pressed, a button, a key of a pad or bare ground. */
function pressing(target: EventTarget, send: (type: string, at: number) => Event) {
  return (at: number, what: string) => {
    const key = { getAttribute: () => (what === 'button' ? undefined : what) };
    const isKey = what !== 'button' && what !== 'ground';
    Object.assign(target, {
      closest: (selector: string) => {
        if (selector === '[data-key]') return isKey ? key : null;
        return what === 'ground' ? null : key;
      },
    });
    send('click', at);
  };
}

describe('ordinary touches', () => {
  test('reach the page and count as activity', () => {
    const { tap, heard, activity } = page();
    tap(1000);
    expect(heard).toEqual(['pointerdown', 'pointerup', 'click']);
    expect(activity()).toBe(1);
  });

  test('of a trembling finger press once', () => {
    const { tap, heard } = page();
    tap(1000);
    tap(1300);
    tap(1900);
    expect(heard.filter((type) => type === 'click')).toHaveLength(2);
  });

  test('on the keys of a pad may be as fast as a nurse types, but for the same key at once', () => {
    const { target, send, heard } = page();
    const press = pressing(target, send);
    press(1000, 'button');
    press(1200, '4');
    expect(heard).toHaveLength(1);
    press(1600, '4');
    press(1700, '7');
    press(1800, '7');
    press(1890, '7');
    expect(heard).toHaveLength(4);
    press(1950, 'button');
    expect(heard).toHaveLength(5);
  });

  test('right after the key that ends the typing fall on another screen, and press nothing there', () => {
    const { target, send, heard } = page();
    const press = pressing(target, send);
    press(1000, '7');
    press(1050, '');
    press(1400, '7');
    expect(heard).toHaveLength(2);
    press(1600, '7');
    expect(heard).toHaveLength(3);
  });

  test('on a key are not lost right after a finger left the mark for staff, which presses nothing', () => {
    const { target, send, heard } = page();
    const press = pressing(target, send);
    press(1000, 'ground');
    press(1150, '4');
    expect(heard).toHaveLength(2);
  });

  test('of a key are never too fast, alone or right after a finger', () => {
    const { tap, send, heard } = page();
    tap(1000);
    for (const at of [1100, 1200, 1300]) send('click', at, { detail: 0 });
    expect(heard.filter((type) => type === 'click')).toHaveLength(4);
  });

  test('are not lost right after a key', () => {
    const { tap, send, heard } = page();
    send('click', 1000, { detail: 0 });
    tap(1100);
    expect(heard.filter((type) => type === 'click')).toHaveLength(2);
  });

  test('focus and mouse movement are not activity', () => {
    const { send, activity } = page();
    for (const type of ['focus', 'focusin', 'pointermove', 'mousemove']) send(type, 1000);
    expect(activity()).toBe(0);
  });
});
