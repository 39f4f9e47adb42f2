import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualComfort } from '../../renderer/session/comfort.ts';
import { nextSession, type Session, type SessionEvent, type Visit, welcome } from '../../renderer/session/session.ts';
import { anyEvent } from '../support/any-event.ts';
import { smallLibrary } from '../support/small-library.ts';

const choose = (language: string): SessionEvent => ({ type: 'languageChosen', language });
const open = (topicId: string): SessionEvent => ({ type: 'topicChosen', topicId });
const on: SessionEvent = { type: 'wentOn' };
const back: SessionEvent = { type: 'wentBack' };

function after(...events: readonly SessionEvent[]): Session {
  return events.reduce((session, event) => nextSession(smallLibrary, session, event), welcome as Session);
}

function visitAfter(...events: readonly SessionEvent[]): Visit {
  const session = after(...events);
  if (session.at !== 'visit') throw new Error('nobody is here');
  return session;
}

describe('leaving', () => {
  test('a visitor who walks away leaves nothing behind, whatever they did', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        expect(after(...events, { type: 'fellQuiet' }, { type: 'left' })).toEqual(welcome);
      }),
      { numRuns: 500 },
    );
  });

  test('the next visitor starts as the first one did, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), fc.array(anyEvent, { maxLength: 20 }), (before, visit) => {
        expect(after(...before, { type: 'left' }, ...visit)).toEqual(after(...visit));
      }),
    );
  });
});

describe('every reachable session', () => {
  test('stands on a topic and a step that exist', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
        const session = after(...events);
        if (session.at === 'welcome') return;
        if (session.place.at === 'topics') {
          expect(smallLibrary.medicine.groups[session.place.group]).toBeDefined();
          return;
        }
        const { place } = session;
        if (!('topicId' in place)) throw new Error(`nobody guides, so "${place.at}" cannot be`);
        const topic = smallLibrary.topics.find(({ id }) => id === place.topicId);
        expect(topic).toBeDefined();
        if (place.at === 'step') expect(topic?.steps[place.index]).toBeDefined();
        expect(place.part).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('is never changed in place', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), anyEvent, (events, event) => {
        const session = after(...events);
        const copy = structuredClone(session);
        nextSession(smallLibrary, session, event);
        expect(session).toEqual(copy);
      }),
    );
  });
});

describe('going through a topic', () => {
  test('one touch on a language starts at the topics', () => {
    expect(visitAfter(choose('es'))).toMatchObject({ language: 'es', place: { at: 'topics' } });
  });

  test('a topic opens with what it is for', () => {
    expect(visitAfter(choose('en'), open('cold')).place).toEqual({ at: 'opening', topicId: 'cold', part: 0 });
  });

  test('Next walks from there through the steps to what was learned, and the topic counts as seen', () => {
    const visit = visitAfter(choose('en'), open('cold'), on, on, on, on);
    expect(visit.place).toEqual({ at: 'finished', topicId: 'cold', part: 0 });
    expect(visit.seen).toEqual(['cold']);
  });

  test('Back walks the same way home', () => {
    const visit = visitAfter(choose('en'), open('spots'), on, on, back, back, back);
    expect(visit.place).toEqual({ at: 'topics', group: 1, part: 0 });
  });

  test('finishing a topic twice counts once', () => {
    const twice = [open('spots'), on, on, { type: 'topicsOpened' }] as const;
    expect(visitAfter(choose('en'), ...twice, ...twice).seen).toEqual(['spots']);
  });

  test('after a topic, its group is on screen; once all of that is seen, the next group with something new', () => {
    const topics = { type: 'topicsOpened' } as const;
    expect(visitAfter(choose('en'), open('spots'), on, on, topics).place).toMatchObject({ group: 1 });
    expect(visitAfter(choose('en'), open('cold'), on, on, on, on, topics).place).toMatchObject({ group: 1 });
  });

  test('another group of topics is one touch away, and one that does not exist is none', () => {
    const other = visitAfter(choose('en'), { type: 'groupOpened', group: 1 });
    expect(other.place).toEqual({ at: 'topics', group: 1, part: 0 });
    expect(nextSession(smallLibrary, other, { type: 'groupOpened', group: 2 })).toBe(other);
  });

  test('a topic that does not exist opens nothing', () => {
    expect(after(choose('en'), open('nothing'))).toEqual(after(choose('en')));
  });
});

describe('a check', () => {
  const asked = [choose('en'), open('cold'), on, on] as const;

  test('remembers the pick, and a second tap changes nothing', () => {
    const picked = visitAfter(...asked, { type: 'picked', id: 'freezer' });
    expect(picked.answers).toEqual({ 'cold/ask': { kind: 'choose', picked: 'freezer' } });
    expect(nextSession(smallLibrary, picked, { type: 'picked', id: 'fridge' })).toBe(picked);
  });

  test('forgets it when the person tries again', () => {
    const again = visitAfter(...asked, { type: 'picked', id: 'freezer' }, { type: 'triedAgain' });
    expect(again.answers).toEqual({});
  });

  test('takes no answer that is not one of its choices', () => {
    expect(visitAfter(...asked, { type: 'picked', id: 'nothing' }).answers).toEqual({});
  });
});

describe('the 911 screen', () => {
  test('comes back to the same place and part', () => {
    const before = visitAfter(choose('en'), open('cold'), on, { type: 'partTurned', part: 1 });
    const opened = nextSession(smallLibrary, before, { type: 'emergencyOpened', language: 'en' });
    expect(opened).toMatchObject({ emergency: { over: 'place' } });
    expect(nextSession(smallLibrary, opened, { type: 'emergencyClosed' })).toEqual(before);
  });

  test('turns its own parts, not those of the step below', () => {
    const visit = visitAfter(
      choose('en'),
      open('cold'),
      { type: 'emergencyOpened', language: 'en' },
      { type: 'partTurned', part: 1 },
    );
    expect(visit.emergency?.part).toBe(1);
    expect(visit.place.part).toBe(0);
  });

  test('opened before a language was chosen, goes back to Welcome', () => {
    expect(after({ type: 'emergencyOpened', language: 'es' }, { type: 'emergencyClosed' })).toEqual(welcome);
  });
});

describe('questions over the screen', () => {
  test('another language keeps the place, the answers and what was seen', () => {
    const before = visitAfter(choose('en'), open('cold'), on, on, { type: 'picked', id: 'fridge' });
    const chosen = nextSession(
      smallLibrary,
      nextSession(smallLibrary, before, { type: 'dialogOpened', ask: 'language' }),
      choose('es'),
    );
    expect(chosen).toEqual({ ...before, language: 'es' });
  });

  test('answering "still there?" brings back exactly what was there', () => {
    const before = visitAfter(choose('en'), open('cold'), { type: 'dialogOpened', ask: 'leave' });
    const asked = nextSession(smallLibrary, before, { type: 'fellQuiet' });
    expect(nextSession(smallLibrary, asked, { type: 'stirred' })).toEqual(before);
  });

  test('on Welcome nothing is asked and nothing is forgotten', () => {
    expect(after({ type: 'fellQuiet' })).toBe(welcome);
  });
});

describe('comfort', () => {
  const large: SessionEvent = { type: 'comfortChanged', change: { textSize: 'largest' } };
  const dark: SessionEvent = { type: 'comfortChanged', change: { theme: 'contrast-dark' } };
  const openPanel: SessionEvent = { type: 'dialogOpened', ask: 'comfort' };

  test('what somebody chose on the first screen goes with them into the visit, and into 911 and back', () => {
    expect(visitAfter(large, choose('es')).comfort).toEqual({ ...usualComfort, textSize: 'largest' });
    expect(after(large, { type: 'emergencyOpened', language: 'en' }, { type: 'emergencyClosed' })).toEqual({
      ...welcome,
      comfort: { ...usualComfort, textSize: 'largest' },
    });
  });

  test('a choice keeps the place, the answers and the language', () => {
    const before = visitAfter(choose('es'), open('tasks'), on, { type: 'picked', id: 'freezer' });
    expect(nextSession(smallLibrary, before, dark)).toEqual({
      ...before,
      comfort: { ...usualComfort, theme: 'contrast-dark' },
    });
  });

  test('"As it was" brings back how it was when the panel was opened, however much was tried', () => {
    expect(visitAfter(choose('en'), large, openPanel, dark, large, { type: 'comfortUndone' }).comfort).toEqual({
      ...usualComfort,
      textSize: 'largest',
    });
    expect(after(large, openPanel, dark, { type: 'comfortUndone' })).toMatchObject({
      at: 'welcome',
      comfort: { ...usualComfort, textSize: 'largest' },
    });
    const closed = visitAfter(choose('en'), large);
    expect(nextSession(smallLibrary, closed, { type: 'comfortUndone' })).toBe(closed);
  });

  test('a person who chose something on the first screen and walked away is forgotten', () => {
    expect(after(large, dark, openPanel, { type: 'fellQuiet' })).toBe(welcome);
    expect(after({ type: 'partTurned', part: 1 }, { type: 'fellQuiet' })).toBe(welcome);
  });

  test('on the first screen only the comfort panel opens, and its parts turn apart from those of the languages', () => {
    expect(after({ type: 'dialogOpened', ask: 'language' })).toBe(welcome);
    expect(after({ type: 'partTurned', part: 2 }, openPanel, { type: 'partTurned', part: 1 })).toMatchObject({
      part: 2,
      dialog: { ask: 'comfort', part: 1 },
    });
    expect(after(openPanel, { type: 'dialogClosed' })).toEqual(welcome);
  });
});
