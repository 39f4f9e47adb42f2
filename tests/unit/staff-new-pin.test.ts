import { describe, expect, test } from 'vitest';
import { mayPassOn, type NewPin, type NewPinEvent, nextNewPin, startNewPin } from '../../renderer/staff/new-pin.ts';

const after = (...events: readonly NewPinEvent[]): NewPin => events.reduce(nextNewPin, startNewPin);
const type = (text: string): readonly NewPinEvent[] => Array.from(text, (key) => ({ type: 'typed', key }));
const on: NewPinEvent = { type: 'passedOn' };
const twice = (one: string, other = one) => after(...type(one), on, ...type(other), on);

describe('a new PIN', () => {
  test('is typed twice and then saved', () => {
    expect(after(...type('246813'), on)).toEqual({ at: 'again', typed: '', first: '246813', refused: null });
    expect(twice('246813')).toMatchObject({ at: 'saving', first: '246813' });
    const saved = nextNewPin(twice('246813'), { type: 'answered', result: { ok: true } });
    expect(saved).toMatchObject({ at: 'saved', first: '', typed: '' });
  });

  test('of 5 digits goes no further', () => {
    expect(mayPassOn(after(...type('24681')))).toBe(false);
    expect(after(...type('24681'), on).at).toBe('first');
  });

  test('that was typed in two ways begins anew, and says why until the next digit', () => {
    const refused = twice('246813', '246831');
    expect(refused).toEqual({ ...startNewPin, refused: { why: 'differ' } });
    expect(nextNewPin(refused, { type: 'typed', key: '2' }).refused).toBeNull();
  });

  test.each(['form', 'easy', 'locked'] as const)('that the shell refuses as %s begins anew', (why) => {
    const result = { ok: false, why, problem: 'a line in English' } as const;
    expect(nextNewPin(twice('123456'), { type: 'answered', result })).toEqual({ ...startNewPin, refused: { why } });
  });

  test('that could not be written shows the line that says why', () => {
    const result = { ok: false, why: 'unwritable', problem: 'staff.json: read-only' } as const;
    expect(nextNewPin(twice('246813'), { type: 'answered', result }).refused).toEqual({
      why: 'unwritable',
      problem: 'staff.json: read-only',
    });
  });

  test('hears no answer that nobody waits for', () => {
    const typing = after(...type('246'));
    expect(nextNewPin(typing, { type: 'answered', result: { ok: true } })).toBe(typing);
  });
});
