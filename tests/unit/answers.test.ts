import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Step, StepOf } from '../../content/schema.ts';
import {
  type Answer,
  type AnswerEvent,
  isOpen,
  isRightOrder,
  nextAnswer,
  orderAnswer,
  wantedNext,
} from '../../renderer/session/answers.ts';
import { smallLibrary } from '../support/small-library.ts';

const steps = smallLibrary.topics.find(({ id }) => id === 'tasks')?.steps ?? [];

function stepOf<Kind extends Step['kind']>(kind: Kind): StepOf<Kind> {
  const found = steps.find((step) => step.kind === kind);
  if (found === undefined) throw new Error(`no step of kind ${kind}`);
  return found as StepOf<Kind>;
}

function after(step: Step, ...events: readonly AnswerEvent[]): Answer | undefined {
  return events.reduce<Answer | undefined>((answer, event) => nextAnswer(step, answer, event), undefined);
}

const pick = (id: string): AnswerEvent => ({ type: 'picked', id });
const again: AnswerEvent = { type: 'triedAgain' };
const check: AnswerEvent = { type: 'orderChecked' };
const pass: AnswerEvent = { type: 'itemPassed' };

describe('putting into order', () => {
  const step = stepOf('order');

  test('never starts in the right order, however many items there are', () => {
    for (const items of [
      ['a', 'b', 'c'],
      ['a', 'b', 'c', 'd'],
    ]) {
      const mixed = orderAnswer({ ...step, items }, undefined);
      expect([...mixed.items].sort()).toEqual(items);
      expect(isRightOrder({ ...step, items }, mixed)).toBe(false);
    }
  });

  test('a person gets any item anywhere with the two buttons, and every order holds all items', () => {
    const move = fc.record({
      type: fc.constant('itemMoved' as const),
      id: fc.constantFrom(...step.items),
      by: fc.constantFrom(-1 as const, 1 as const),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 20 }), (moves) => {
        expect([...orderAnswer(step, after(step, ...moves)).items].sort()).toEqual([...step.items].sort());
      }),
    );
    // From second, third, first: first goes up twice.
    const up: AnswerEvent = { type: 'itemMoved', id: 'first', by: -1 };
    const sorted = after(step, up, up);
    expect(orderAnswer(step, sorted).items).toEqual(step.items);
    expect(isOpen(step, sorted)).toBe(true);
    expect(isOpen(step, nextAnswer(step, sorted, check))).toBe(false);
  });

  test('another go keeps the order the person made, and nothing moves while it is looked at', () => {
    const judged = after(step, { type: 'itemMoved', id: 'first', by: -1 }, check);
    expect(nextAnswer(step, judged, { type: 'itemMoved', id: 'first', by: -1 })).toBe(judged);
    const next = nextAnswer(step, judged, again);
    expect(next).toEqual({ ...judged, judged: false });
  });

  test('the first item goes no higher, the last no lower', () => {
    const start = orderAnswer(step, undefined);
    expect(after(step, { type: 'itemMoved', id: start.items[0] ?? '', by: -1 })).toBeUndefined();
    expect(after(step, { type: 'itemMoved', id: start.items.at(-1) ?? '', by: 1 })).toBeUndefined();
  });
});

describe('sorting', () => {
  const step = stepOf('sort');

  test('goes on once a thing lies where it belongs', () => {
    expect(after(step, pick('in'))).toEqual({ kind: 'sort', index: 0, picked: 'in' });
    expect(after(step, pick('in'), pass)).toEqual({ kind: 'sort', index: 1, picked: null });
  });

  test('a thing in the other place is tried again, and never passed', () => {
    const misplaced = after(step, pick('out'));
    expect(nextAnswer(step, misplaced, pass)).toBe(misplaced);
    expect(nextAnswer(step, misplaced, again)).toEqual({ kind: 'sort', index: 0, picked: null });
  });

  test('is answered when every thing lies where it belongs, and not before', () => {
    const most = [pick('in'), pass, pick('out'), pass, pick('in')];
    expect(isOpen(step, after(step, ...most))).toBe(true);
    expect(isOpen(step, after(step, ...most, pass))).toBe(false);
  });

  test('takes no bin that is not one of the two', () => {
    expect(after(step, pick('nothing'))).toBeUndefined();
  });
});

describe('the body map', () => {
  const step = stepOf('sites');

  test('shows the place touched last, and only places it has', () => {
    expect(after(step, pick('belly'), pick('navel'), pick('nothing'))).toEqual({ kind: 'sites', area: 'navel' });
  });
});

describe('"What if?"', () => {
  const step = stepOf('whatIf');

  test('an open question leads back to the questions and is marked as seen', () => {
    expect(after(step, pick('warm'))).toEqual({ kind: 'whatIf', open: 'warm', seen: ['warm'] });
    expect(after(step, pick('warm'), again, pick('frozen'), again)).toEqual({
      kind: 'whatIf',
      open: null,
      seen: ['warm', 'frozen'],
    });
  });

  test('asks nothing of anybody: it can be passed at once', () => {
    expect(isOpen(step, undefined)).toBe(false);
  });
});

describe('the button that goes on', () => {
  test('asks for another go after a pick that does not fit, and for nothing of its own after one that does', () => {
    const step = stepOf('choose');
    expect(wantedNext(step, undefined)).toBeUndefined();
    expect(wantedNext(step, after(step, pick('freezer')))).toBe('again');
    expect(wantedNext(step, after(step, pick('fridge')))).toBeUndefined();
  });

  test('asks for another go while an order that was looked at is not right', () => {
    const step = stepOf('order');
    expect(wantedNext(step, undefined)).toBeUndefined();
    expect(wantedNext(step, after(step, { type: 'orderChecked' }))).toBe('again');
    expect(wantedNext(step, { kind: 'order', items: step.items, judged: true })).toBeUndefined();
  });

  test('goes on to the next thing to sort once this one lies where it belongs', () => {
    const step = stepOf('sort');
    expect(wantedNext(step, after(step, pick('out')))).toBe('again');
    expect(wantedNext(step, after(step, pick('in')))).toBe('onward');
    expect(wantedNext(step, after(step, pick('in'), pass))).toBeUndefined();
  });

  test('is the ordinary one everywhere else', () => {
    expect(wantedNext(stepOf('whatIf'), after(stepOf('whatIf'), pick('warm')))).toBeUndefined();
    expect(wantedNext(stepOf('sites'), after(stepOf('sites'), pick('navel')))).toBeUndefined();
  });
});
