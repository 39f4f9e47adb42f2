import { beforeEach, describe, expect, test } from 'vitest';
import { usualComfort } from '../../renderer/session/comfort.ts';
import { type KioskEvent, type KioskState, nextKiosk, startState } from '../../renderer/session/kiosk-state.ts';
import { inOrderOfPresses, type Press } from '../../renderer/session/press-order.ts';
import { welcome } from '../../renderer/session/session.ts';
import { smallLibrary } from '../support/small-library.ts';

const chosen = (language: string): KioskEvent => ({ type: 'languageChosen', language });
const ordered: KioskEvent = {
  type: 'walkthroughOrdered',
  launch: {
    ...{ walkthrough: null, topics: ['cold'], hasTeachBack: true, beside: null },
    ...{ nurseLanguage: 'en', language: 'es', comfort: usualComfort },
  },
};

let state: KioskState;
let failures: unknown[];
let press: Press;
/** Ends the load of the events that were pressed, by their place. */
let loads: { readonly event: KioskEvent; readonly come: () => Promise<void>; readonly fail: () => Promise<void> }[];

/** Everything that was pressed is loaded at some time; only the rest of what a test presses is there at once. */
const slow: readonly KioskEvent['type'][] = ['languageChosen', 'staffAsked', 'walkthroughOrdered', 'dialogOpened'];
const settled = (settle: () => void) => {
  settle();
  return new Promise<void>((resolve) => setTimeout(resolve));
};

beforeEach(() => {
  state = startState;
  failures = [];
  loads = [];
  press = inOrderOfPresses({
    load(event) {
      if (!slow.includes(event.type)) return undefined;
      return new Promise<void>((resolve, reject) => {
        loads.push({
          event,
          come: () => settled(resolve),
          fail: () => settled(() => reject(new Error('no such file'))),
        });
      });
    },
    apply: (event) => {
      state = nextKiosk(smallLibrary, state, event);
    },
    failed: (error) => failures.push(error),
  });
});

describe('a visitor on a slow disk', () => {
  test('who touches Español and then English gets English, whichever is loaded first', async () => {
    press(chosen('es'));
    press(chosen('en'));
    await loads[1]?.come();
    expect(state.session).toMatchObject({ at: 'visit', language: 'en' });
    await loads[0]?.come();
    expect(state.session).toMatchObject({ at: 'visit', language: 'en' });
  });

  test('who touches a language and goes away leaves no visit behind', async () => {
    for (const leaving of [{ type: 'left' }, { type: 'emergencyOpened', language: 'en' }] as const) {
      press(chosen('es'));
      press(leaving);
      await loads.at(-1)?.come();
      expect(state.session).not.toMatchObject({ language: 'es' });
      press({ type: 'left' });
      expect(state.session).toEqual(welcome);
    }
  });

  test('still gets the language after making the screen lower, or turning it, meanwhile', async () => {
    press(chosen('es'));
    press({ type: 'comfortChanged', change: { lowReach: true } });
    press({ type: 'partTurned', part: 1 });
    await loads[0]?.come();
    expect(state.session).toMatchObject({ at: 'visit', language: 'es', comfort: { lowReach: true } });
  });

  test('is told nothing of a load that failed after they chose something else', async () => {
    press(chosen('es'));
    press(chosen('en'));
    await loads[0]?.fail();
    expect(failures).toEqual([]);
    await loads[1]?.fail();
    expect(failures).toHaveLength(1);
  });
});

describe('what staff and the computer ask', () => {
  test('happens in the order in which they asked, and a visitor who goes on does not undo it', async () => {
    press(ordered);
    press({ type: 'staffAsked', language: 'en' });
    press({ type: 'partTurned', part: 1 });
    press({ type: 'left' });
    await loads[1]?.come();
    expect(state).toEqual(startState);
    await loads[0]?.come();
    expect(state.session).toMatchObject({ at: 'visit', language: 'es' });
    expect(state.staff).toMatchObject({ screen: { at: 'door' } });
  });

  test('takes the place of what a visitor chose before', async () => {
    press(chosen('en'));
    press(ordered);
    await loads[1]?.come();
    await loads[0]?.come();
    expect(state.session).toMatchObject({ language: 'es', guide: { holder: 'nurse' } });
  });

  test('and cannot be loaded is told to whoever asked, and holds up nothing that comes after it', async () => {
    let isGivenBack = false;
    press(ordered, () => {
      isGivenBack = true;
    });
    await loads[0]?.fail();
    expect(isGivenBack).toBe(true);
    expect(failures).toHaveLength(1);
    press({ type: 'staffAsked', language: 'en' });
    await loads[1]?.come();
    expect(state.staff).not.toBeNull();
  });
});
