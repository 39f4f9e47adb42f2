import { describe, expect, test } from 'vitest';
import { missingFor } from '../../renderer/needs.ts';
import { usualComfort } from '../../renderer/session/comfort.ts';
import { type KioskState, startState } from '../../renderer/session/kiosk-state.ts';
import { launched, nextSession, type SessionEvent, welcome } from '../../renderer/session/session.ts';
import { smallLibrary } from '../support/small-library.ts';

// No words are loaded here: whatever a screen reads is named.

const missing = (state: Partial<KioskState>, firstLanguage = 'en') =>
  [...missingFor({ ...startState, ...state }, firstLanguage, {})].sort();
const after = (...events: SessionEvent[]) =>
  events.reduce((session, event) => nextSession(smallLibrary, session, event), welcome as KioskState['session']);

describe('what a screen is drawn from beyond what came with the page', () => {
  test('is nothing for the first screen', () => {
    expect(missing({})).toEqual([]);
  });

  test('is the language of the visit, whichever the clinic offers', () => {
    expect(missing({ session: after({ type: 'languageChosen', language: 'es' }) }, 'en')).toEqual([
      'library',
      'visitLayer',
      'words es',
    ]);
  });

  test('is the first language for the comfort panel over the first screen, also when settings name another one', () => {
    const session = after({ type: 'dialogOpened', ask: 'comfort' });
    expect(missing({ session }, 'en')).toContain('words en');
    expect(missing({ session }, 'es')).toContain('words es');
  });

  test('is every language of a guided visit', () => {
    const session = launched({
      ...{ walkthrough: null, topics: ['cold'], hasTeachBack: true, beside: 'fr' },
      ...{ nurseLanguage: 'en', language: 'es', comfort: usualComfort },
    });
    expect(missing({ session }, 'en')).toEqual([
      'library',
      'staffWords',
      'visitLayer',
      'words en',
      'words es',
      'words fr',
    ]);
  });

  test('is what staff read while they are there, whatever lies underneath', () => {
    expect(missing({ staff: { language: 'es', screen: { at: 'door' } } }, 'en')).toEqual([
      'library',
      'staffLayer',
      'staffWords',
      'visitLayer',
      'words es',
    ]);
  });

  test('is asked for no more once it is there', () => {
    const session = after({ type: 'languageChosen', language: 'es' });
    expect(missingFor({ ...startState, session }, 'en', { library: smallLibrary })).not.toContain('library');
  });
});
