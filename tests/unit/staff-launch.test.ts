import { describe, expect, test } from 'vitest';
import { usualComfort } from '../../renderer/session/comfort.ts';
import { launched, type Session, welcome } from '../../renderer/session/session.ts';
import { toggled } from '../../renderer/staff/choose-topics-screen.tsx';
import { firstSteps, nextFirstSteps, startFirstSteps } from '../../renderer/staff/first-steps.ts';
import { inLanguage, plannedLaunch } from '../../renderer/staff/launch.ts';

const offered = [{ code: 'es' }, { code: 'en' }];
const plan = (session: Session) => plannedLaunch('refresher', ['dose'], session, offered, 'en');

describe('a walkthrough, before the nurse changes anything', () => {
  test('starts in the first language that is offered, with teach-back and as usual', () => {
    expect(plan(welcome)).toEqual({
      walkthrough: 'refresher',
      topics: ['dose'],
      language: 'es',
      comfort: usualComfort,
      hasTeachBack: true,
      beside: null,
      nurseLanguage: 'en',
    });
  });

  test('keeps language and comfort of the patient who is there', () => {
    const comfort = { ...usualComfort, textSize: 'largest', theme: 'contrast-dark' } as const;
    const session = launched({ ...plan(welcome), language: 'en', comfort });
    expect(plan(session)).toMatchObject({ language: 'en', comfort });
  });

  test('does not take a language that is offered no more', () => {
    expect(plan(launched({ ...plan(welcome), language: 'fr' })).language).toBe('es');
  });

  test('never has a language beside itself', () => {
    const beside = { ...plan(welcome), beside: 'en' };
    expect(inLanguage(beside, 'en').beside).toBeNull();
    expect(inLanguage(beside, 'es').beside).toBe('en');
  });
});

test('topics are taught in the order of the kiosk, whatever is touched first, up to three; another touch takes one out', () => {
  const order = ['a', 'b', 'c', 'd'];
  const after = (chosen: readonly string[], id: string) => toggled(chosen, id, order, 3);
  const three = ['c', 'a', 'd'].reduce(after, []);
  expect(three).toEqual(['a', 'c', 'd']);
  expect(after(three, 'b')).toBe(three);
  expect(after(three, 'c')).toEqual(['a', 'd']);
});

describe('the first set-up', () => {
  const end = (event: 'saved' | 'leftOut') =>
    firstSteps.reduce((steps) => nextFirstSteps(steps, event), startFirstSteps);

  test('ends after its last step, whether it was saved or left out', () => {
    expect(end('saved')).toEqual({ place: firstSteps.length, hasPin: true });
    expect(end('leftOut')).toEqual({ place: firstSteps.length, hasPin: false });
  });

  test('knows a PIN only from the step of the PIN', () => {
    const after = nextFirstSteps(nextFirstSteps(startFirstSteps, 'leftOut'), 'saved');
    expect(after.hasPin).toBe(false);
  });
});
