import { describe, expect, test } from 'vitest';
import { type StripLines, stripLines } from '../../renderer/guided/strip-lines.ts';
import type { SessionEvent } from '../../renderer/session/session.ts';
import { learnContent } from '../support/content.ts';
import { after, guidedVisit, nurseWordsOf, toStep } from '../support/guided.ts';

const content = learnContent();

/** What the nurse reads after these events; the patient's language is another one. */
function linesAfter(language: string, ...events: readonly SessionEvent[]): StripLines {
  const visit = after(content, guidedVisit({ language: 'es', nurseLanguage: language }), ...events);
  if (visit.guide === null) throw new Error('nobody guides');
  return stripLines(content.library, visit.guide, visit.place, nurseWordsOf(content, language));
}

const teachBack = toStep(content, 'sites', 'teachBack');
const shown = (promptId: string): SessionEvent => ({ type: 'promptMarked', promptId, as: 'shown' });

test('a nurse reads where they are, from the walkthrough down to the step', () => {
  expect(linesAfter('en').where).toEqual(['First injection', 'Part 1 of 2: Get ready to inject', 'Beginning']);
  expect(linesAfter('en', toStep(content, 'sites', 'areas')).where).toEqual([
    'First injection',
    'Part 2 of 2: Where to inject',
    'Step 1 of 13',
  ]);
  expect(linesAfter('es', teachBack, { type: 'wentOn' }, { type: 'wentOn' }).where).toEqual([
    'Primera inyección',
    'Resumen',
  ]);
});

test('topics that the nurse chose have no name of their own', () => {
  const { guide, place } = guidedVisit({ walkthrough: null });
  if (guide === null) throw new Error('nobody guides');
  expect(stripLines(content.library, guide, place, nurseWordsOf(content, 'en')).where[0]).toBe('Chosen topics');
});

describe('what to ask', () => {
  test('at a step that a later question is about, the nurse reads what is coming up', () => {
    expect(linesAfter('en', toStep(content, 'sites', 'areas'))).toMatchObject({
      comingUp: 'Coming up: Show your nurse where you will inject, and where you will not.',
      ask: undefined,
      asked: undefined,
    });
    expect(linesAfter('en', toStep(content, 'sites', 'newWarning')).comingUp).toBeUndefined();
  });

  test('at the questions it is the first one that was not shown yet, with what to listen for', () => {
    const first = linesAfter('en', teachBack);
    expect(first).toMatchObject({
      ask: 'Ask: Show your nurse where you will inject, and where you will not.',
      asked: 'spots',
    });
    expect(first.listenFor).toMatch(/^Listen for: Points to belly or thigh\./);
    expect(linesAfter('es', teachBack, shown('spots')).asked).toBe('next');
  });

  test('a question that took another go stays the one to ask', () => {
    const again: SessionEvent = { type: 'promptMarked', promptId: 'spots', as: 'again' };
    const lookedAgain = linesAfter('en', teachBack, again);
    expect(lookedAgain.ask).toBe('Then ask again: Show your nurse where you will inject, and where you will not.');
    expect(lookedAgain.asked).toBeUndefined();
    expect(linesAfter('en', teachBack, again, teachBack).asked).toBe('spots');
  });

  test('once everything was shown nothing is asked any more', () => {
    const lines = linesAfter('en', teachBack, shown('spots'), shown('next'));
    expect(lines).toMatchObject({ ask: 'Everything was shown. Go on to the next screen.', asked: undefined });
  });
});
