import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualComfort } from '../../renderer/session/comfort.ts';
import { reportOf } from '../../renderer/session/guide.ts';
import { type KioskEvent, type KioskState, nextKiosk, startState } from '../../renderer/session/kiosk-state.ts';
import { type Launch, launched, type Visit, welcome } from '../../renderer/session/session.ts';
import { anyEvent } from '../support/any-event.ts';
import { smallLibrary } from '../support/small-library.ts';

const launch: Launch = {
  walkthrough: 'first',
  topics: ['cold', 'tell'],
  hasTeachBack: true,
  beside: 'es',
  nurseLanguage: 'en',
  language: 'en',
  comfort: { ...usualComfort, textSize: 'large' },
};
const asked: KioskEvent = { type: 'staffAsked', language: 'en' };
const unlocked: KioskEvent = { type: 'unlocked', isFirst: false };
const staffLeft: KioskEvent = { type: 'staffLeft' };
const started: KioskEvent = { type: 'walkthroughStarted', launch };
const on: KioskEvent = { type: 'wentOn' };
const handedOver: KioskEvent = { type: 'handedOver' };

const anyLaunch: fc.Arbitrary<Launch> = fc.record({
  walkthrough: fc.constantFrom('first', null),
  topics: fc.constantFrom(['cold', 'tell'], ['tell'], ['tasks', 'spots'], []),
  hasTeachBack: fc.boolean(),
  beside: fc.constantFrom(null, 'es'),
  nurseLanguage: fc.constantFrom('en', 'es'),
  language: fc.constantFrom('en', 'es'),
  comfort: fc.constant(usualComfort),
});

/** Everything that staff can do but unlock, and everything that patients can. */
const anyEventButUnlock: fc.Arbitrary<KioskEvent> = fc.oneof(
  { weight: 3, arbitrary: anyEvent },
  { weight: 2, arbitrary: fc.constantFrom(asked, staffLeft) },
  fc.constantFrom<KioskEvent>(
    { type: 'takenOver' },
    { type: 'visitEnded' },
    { type: 'left' },
    { type: 'staffLanguageChosen', language: 'es' },
    { type: 'staffWent', to: { at: 'home' } },
    { type: 'staffWent', to: { at: 'area', page: 'settings' } },
    { type: 'staffWent', to: { at: 'returned', part: 0 } },
  ),
  anyLaunch.map((wanted): KioskEvent => ({ type: 'walkthroughStarted', launch: wanted })),
  anyLaunch.map((wanted): KioskEvent => ({ type: 'walkthroughResumed', visit: launched(wanted) })),
  anyLaunch.map((wanted): KioskEvent => ({ type: 'walkthroughOrdered', launch: wanted })),
);
const anything = fc.oneof(
  { weight: 6, arbitrary: anyEventButUnlock },
  fc.boolean().map((isFirst): KioskEvent => ({ type: 'unlocked', isFirst })),
);

function after(...events: readonly KioskEvent[]): KioskState {
  return events.reduce((state, event) => nextKiosk(smallLibrary, state, event), startState);
}

/** Every state on the way. */
function statesAfter(...events: readonly KioskEvent[]): readonly KioskState[] {
  const states = [startState];
  for (const event of events) states.push(nextKiosk(smallLibrary, states.at(-1) ?? startState, event));
  return states;
}

function isOrdered(events: readonly KioskEvent[]): boolean {
  return events.some(({ type }) => type === 'walkthroughOrdered');
}

function visitOf({ session }: KioskState): Visit {
  if (session.at !== 'visit') throw new Error('nobody is here');
  return session;
}

describe('the door', () => {
  test('nothing but unlocking opens it, whatever anybody does', () => {
    fc.assert(
      fc.property(fc.array(anyEventButUnlock, { maxLength: 60 }), (events) => {
        for (const { session, staff } of statesAfter(...events)) {
          expect(staff === null || staff.screen.at === 'door').toBe(true);
          // Only somebody at the computer started a walkthrough.
          expect(session.at === 'welcome' || session.guide === null || isOrdered(events)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('unlocking means nothing where nobody knocked', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        expect(after(...events, unlocked)).toEqual(after(...events));
      }),
    );
  });

  test('is shut again once staff have left: the next one knocks and is asked', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 40 }), (events) => {
        expect(after(...events, staffLeft, { type: 'staffWent', to: { at: 'home' } }).staff).toBeNull();
        expect(after(...events, staffLeft, asked).staff?.screen).toEqual({ at: 'door' });
      }),
    );
  });

  test('leads to the walkthroughs, back to the own walkthrough, or at first to the set-up', () => {
    expect(after(asked, unlocked).staff?.screen).toEqual({ at: 'home' });
    expect(after(asked, { type: 'unlocked', isFirst: true }).staff?.screen).toEqual({ at: 'area', page: 'firstSteps' });
    expect(after(asked, unlocked, started, { type: 'handedOver' }, asked, unlocked).staff?.screen.at).toBe('returned');
  });
});

describe('a patient whom staff interrupt', () => {
  test('has place, language, answers and comfort again as they were', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), fc.array(anyEvent, { maxLength: 10 }), (before, meanwhile) => {
        const interrupted = after(...before, { type: 'stirred' });
        expect(after(...before, asked, ...meanwhile, unlocked, ...meanwhile, staffLeft)).toEqual(interrupted);
      }),
    );
  });
});

test('staff who come while the kiosk asks "Are you still there?" have answered it', () => {
  const asking = after({ type: 'languageChosen', language: 'en' }, { type: 'fellQuiet' });
  expect(visitOf(asking).stillThere).toBe(true);
  expect(visitOf(nextKiosk(smallLibrary, asking, asked)).stillThere).toBe(false);
});

describe('the end', () => {
  test('nothing is left of anybody, whatever staff and patients did', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 60 }), (events) => {
        expect(after(...events, staffLeft, { type: 'left' })).toEqual(startState);
        expect(after(...events, staffLeft, asked, unlocked, { type: 'visitEnded' }, staffLeft)).toEqual(startState);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a walkthrough', () => {
  const guided = [asked, unlocked, started] as const;

  test('stays on the plan, whoever has the screen and whatever they touch', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
        const { session } = after(...guided, ...events);
        if (session.at === 'welcome' || session.guide === null) return;
        const { place } = session;
        if ('topicId' in place) expect(launch.topics).toContain(place.topicId);
        else expect(['summary', 'waiting']).toContain(place.at);
      }),
      { numRuns: 500 },
    );
  });

  test('begins with the first topic of the plan, in the language and comfort that were chosen', () => {
    const visit = visitOf(after(...guided));
    expect(visit.place).toEqual({ at: 'opening', topicId: 'cold', part: 0 });
    expect([visit.language, visit.comfort.textSize, visit.guide?.holder]).toEqual(['en', 'large', 'nurse']);
  });

  test('teaches chosen topics in the order of the kiosk', () => {
    const chosen = { ...launch, walkthrough: null, topics: ['tell', 'cold'] };
    const visit = visitOf(after(asked, unlocked, { type: 'walkthroughStarted', launch: chosen }));
    expect(visit.guide?.topics).toEqual(['cold', 'tell']);
  });

  test('goes from topic to topic and ends with what was shown', () => {
    const all = after(...guided, ...Array.from({ length: 30 }, () => on));
    expect(visitOf(all).place).toEqual({ at: 'summary', part: 0 });
    expect(visitOf(nextKiosk(smallLibrary, all, { type: 'wentBack' })).place).toMatchObject({ at: 'finished' });
  });

  test('at what was shown there is nothing left to hand over', () => {
    const all = after(...guided, ...ons(30));
    expect(nextKiosk(smallLibrary, all, handedOver)).toBe(all);
  });

  test('another go leads through other words and the steps it is about, and asks again', () => {
    const toQuestion: KioskEvent = { type: 'jumped', topicId: 'tell', index: 2 };
    const mark = (as: 'shown' | 'again'): KioskEvent => ({ type: 'promptMarked', promptId: 'how', as });
    const places = [0, 1, 2, 3].map((count) => {
      return visitOf(after(...guided, toQuestion, mark('again'), ...Array.from({ length: count }, () => on))).place;
    });
    expect(places).toMatchObject([
      { at: 'again', about: 0, promptId: 'how' },
      { at: 'again', about: 1 },
      { at: 'again', about: 2 },
      { at: 'step', topicId: 'tell', index: 2 },
    ]);
    const shown = visitOf(after(...guided, toQuestion, mark('again'), on, on, on, mark('shown')));
    expect(shown.guide?.marks).toEqual({ 'tell/say/how': { shown: true, goes: 1 } });
  });

  test('where the patient changes to the language beside theirs, the two change places', () => {
    const visit = visitOf(after(...guided, { type: 'languageChosen', language: 'es' }));
    expect([visit.language, visit.guide?.beside]).toEqual(['es', 'en']);
  });

  test('without teach-back asks nothing to tell or show', () => {
    const plain: KioskEvent = { type: 'walkthroughStarted', launch: { ...launch, hasTeachBack: false } };
    const walk = Array.from({ length: 30 }, (_, count) => visitOf(after(asked, unlocked, plain, ...ons(count))).place);
    expect(walk).not.toContainEqual(expect.objectContaining({ topicId: 'tell', index: 2 }));
    expect(walk.at(-1)).toEqual({ at: 'summary', part: 0 });
  });

  const toQuestion: readonly KioskEvent[] = [{ type: 'jumped', topicId: 'tell', index: 2 }];

  test('a patient who has the screen marks nothing, jumps nowhere and hands nothing over', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        for (const { session } of statesAfter(...guided, ...toQuestion, handedOver, ...events).slice(-events.length)) {
          if (session.at === 'welcome') return;
          expect(session.guide?.holder).toBe('patient');
          expect(session.guide?.marks).toEqual({});
          expect(['jump', 'handOver', 'pause']).not.toContain(session.dialog?.ask);
          expect(session.place.at).not.toBe('summary');
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a patient who has the screen goes where Next leads and nowhere else', () => {
    const jump: KioskEvent = { type: 'jumped', topicId: 'tell', index: 1 };
    expect(after(...guided, handedOver, jump)).toEqual(after(...guided, handedOver));
  });

  test('a patient who is done waits, and the nurse goes on where they stopped', () => {
    const waiting: readonly KioskEvent[] = [...guided, handedOver, on, on, { type: 'handedBack' }];
    expect(visitOf(after(...waiting)).place).toMatchObject({ at: 'waiting', from: { at: 'step', index: 1 } });
    const back = visitOf(after(...waiting, asked, unlocked, { type: 'takenOver' }));
    expect(back.place).toMatchObject({ at: 'step', topicId: 'cold', index: 1 });
    expect(back.guide?.holder).toBe('nurse');
  });

  test('a patient who is done while 911 is open sees that the nurse comes', () => {
    const emergency: KioskEvent = { type: 'emergencyOpened', language: 'en' };
    const { place, emergency: over } = visitOf(after(...guided, handedOver, on, emergency, { type: 'handedBack' }));
    expect([place.at, over]).toEqual(['waiting', null]);
  });

  test('a walkthrough ordered at the computer needs no PIN and opens no staff screen', () => {
    const ordered = after({ type: 'walkthroughOrdered', launch });
    expect(ordered).toEqual({ session: launched(launch), staff: null });
    expect(after(asked, { type: 'walkthroughOrdered', launch }).staff).toBeNull();
  });
});

describe('what a nurse is told who comes back', () => {
  test('which checks took more than one try, what was skipped, what was not asked', () => {
    const events: readonly KioskEvent[] = [
      ...[asked, unlocked, started, handedOver, on, on],
      { type: 'picked', id: 'freezer' },
      { type: 'triedAgain' },
      { type: 'picked', id: 'fridge' },
    ];
    const tried = visitOf(after(...events));
    const report = (visit: Visit) => visit.guide && reportOf(smallLibrary, visit.guide, visit.place, visit.answers);
    expect(report(tried)?.repeated).toEqual([{ topicId: 'cold', stepId: 'ask', tries: 2 }]);
    expect(report(tried)?.skipped).toEqual([]);
    const past = visitOf(after(...events.slice(0, 6), on));
    expect(report(past)?.skipped).toEqual([{ topicId: 'cold', stepId: 'ask' }]);
    expect(report(past)?.prompts.map(({ promptId, mark }) => [promptId, mark])).toEqual([
      ['where', undefined],
      ['how', undefined],
    ]);
  });

  test('what was jumped over counts as skipped', () => {
    const jumped = visitOf(after(asked, unlocked, started, { type: 'jumped', topicId: 'tell', index: 1 }));
    const skipped = jumped.guide && reportOf(smallLibrary, jumped.guide, jumped.place, jumped.answers).skipped;
    expect(skipped?.map(({ stepId }) => stepId)).toEqual(['keep', 'ask', 'light', 'pinch']);
  });
});

function ons(count: number): readonly KioskEvent[] {
  return Array.from({ length: count }, () => on);
}

test('the kiosk begins with nobody', () => {
  expect(startState).toEqual({ session: welcome, staff: null });
});
