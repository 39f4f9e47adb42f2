import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clock,
  codeLetterOf,
  type Door,
  type DoorEvent,
  digitOf,
  isLocked,
  mayAsk,
  nextDoor,
  unknownDoor,
} from '../../renderer/staff/door.ts';

const after = (...events: readonly DoorEvent[]): Door => events.reduce(nextDoor, unknownDoor);
const found: DoorEvent = { type: 'found', door: { asksFor: 'pin', waitSeconds: 0 } };
const type = (text: string): readonly DoorEvent[] => Array.from(text, (key) => ({ type: 'typed', key }));
const wrong = (waitSeconds: number): DoorEvent => ({
  type: 'answered',
  answer: { ok: false, why: 'wrong', waitSeconds },
});

describe('a nurse before the door', () => {
  test('who is quicker than the shell loses no digit of the PIN, and asks nothing before the shell has spoken', () => {
    expect(mayAsk(after(...type('246813')))).toBe(false);
    expect(after(...type('24'), found, ...type('6813'))).toMatchObject({ typed: '246813', state: 'open' });
    expect(mayAsk(after(...type('24'), found, ...type('6813')))).toBe(true);
  });

  test('has typed nothing where it is the code that is asked for, or where there is a wait', () => {
    for (const door of [
      { asksFor: 'code', waitSeconds: 0 },
      { asksFor: 'pin', waitSeconds: 5 },
    ] as const)
      expect(after(...type('24'), { type: 'found', door }).typed).toBe('');
  });

  test('may ask with 6 digits, and types no more than 12', () => {
    expect(mayAsk(after(found, ...type('24681')))).toBe(false);
    expect(mayAsk(after(found, ...type('246813')))).toBe(true);
    expect(after(found, ...type('2468135790246')).typed).toBe('246813579024');
  });

  test('asks with all 8 characters of the one-time code', () => {
    const code: DoorEvent = { type: 'found', door: { asksFor: 'code', waitSeconds: 0 } };
    expect(mayAsk(after(code, ...type('K7MQW3X')))).toBe(false);
    expect(mayAsk(after(code, ...type('K7MQW3XA')))).toBe(true);
  });

  test('takes back the last digit', () => {
    expect(after(found, ...type('246'), { type: 'erased' }).typed).toBe('24');
  });

  test('who mistyped is told so, waits, and begins anew', () => {
    const refused = after(found, ...type('246813'), { type: 'asked' }, wrong(4.2));
    expect(refused).toEqual({ asksFor: 'pin', typed: '', state: 'wrong', waitSeconds: 5 });
    expect(nextDoor(refused, { type: 'typed', key: '1' })).toBe(refused);
    const waited = after(found, wrong(1), { type: 'secondPassed' });
    expect(isLocked(waited)).toBe(false);
    expect(nextDoor(waited, { type: 'typed', key: '1' })).toMatchObject({ typed: '1', state: 'open' });
  });

  test('is not told that a PIN is wrong which nobody looked at', () => {
    const answer = { ok: false, why: 'wait', waitSeconds: 40 } as const;
    expect(after(found, ...type('246813'), { type: 'answered', answer })).toMatchObject({
      state: 'open',
      waitSeconds: 40,
    });
  });

  test('leaves no digit behind, whatever came of it', () => {
    for (const end of [{ type: 'failed' }, { type: 'answered', answer: { ok: true } }, wrong(0)] as DoorEvent[]) {
      expect(after(found, ...type('246813'), { type: 'asked' }, end).typed).toBe('');
    }
  });
});

test('no order of events types on a locked pad', () => {
  const event: fc.Arbitrary<DoorEvent> = fc.oneof(
    fc.constantFrom('0', '9').map((key): DoorEvent => ({ type: 'typed', key })),
    fc.constantFrom<DoorEvent>({ type: 'erased' }, { type: 'asked' }, { type: 'failed' }, { type: 'secondPassed' }),
    fc.nat(3).map(wrong),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), event, (events, last) => {
      const door = after(found, ...events);
      const next = nextDoor(door, last);
      if (isLocked(door) && last.type === 'typed') expect(next).toBe(door);
      expect(next.typed.length).toBeLessThanOrEqual(12);
      expect(next.waitSeconds).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('a keyboard types digits into a PIN, and letters of either size into a code', () => {
  expect(['5', 'a', 'Enter', 'F1'].map(digitOf)).toEqual(['5', undefined, undefined, undefined]);
  expect(['k', 'K', '0', 'o', 'I', '1', 'Shift'].map(codeLetterOf)).toEqual([
    'K',
    'K',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('the wait is shown as on a clock', () => {
  expect([5, 60, 899].map(clock)).toEqual(['0:05', '1:00', '14:59']);
});
