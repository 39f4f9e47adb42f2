import type { Library } from '../content/schema.ts';
import { loadLibrary } from './library/library.ts';
import { loadPictures } from './library/pictures.ts';
import type { KioskState } from './session/kiosk-state.ts';
import type { Session } from './session/session.ts';
import type { StaffLayer } from './staff/staff-layer.tsx';
import type { VisitLayer } from './visit-layer.tsx';
import { knownStaffWords, loadStaffWords } from './words/staff-words.ts';
import { knownWords, loadWords } from './words/words.ts';

/** Something that did not come with the page; most visitors never need most of it. */
export type Need = 'library' | 'visitLayer' | 'staffLayer' | 'staffWords' | `words ${string}`;

/** What was loaded that is a value of the page and no words. */
export interface Loaded {
  readonly library?: Library;
  readonly VisitLayer?: typeof VisitLayer;
  readonly StaffLayer?: typeof StaffLayer;
}

/**
 * What a state needs to be drawn and the page does not have yet. The one place that knows: it is loaded before an event
 * changes the screen, and where a screen is there without it, by a change of settings or at a press on 911.
 * `firstLanguage` is what the comfort panel over Welcome speaks.
 */
export function missingFor(state: KioskState, firstLanguage: string, loaded: Loaded): readonly Need[] {
  return needsOf(state, firstLanguage).filter((need) => !isAtHand(need, loaded));
}

function needsOf({ session, staff }: KioskState, firstLanguage: string): readonly Need[] {
  if (staff === null) return needsOfSession(session, firstLanguage);
  return ['library', 'visitLayer', 'staffLayer', 'staffWords', `words ${staff.language}`];
}

function needsOfSession(session: Session, firstLanguage: string): readonly Need[] {
  if (session.at === 'welcome') {
    return session.dialog === null ? [] : ['library', 'visitLayer', `words ${firstLanguage}`];
  }
  const { language, guide } = session;
  const alone: readonly Need[] = ['library', 'visitLayer', `words ${language}`];
  if (guide === null) return alone;
  const beside: readonly Need[] = guide.beside === null ? [] : [`words ${guide.beside}`];
  return [...alone, 'staffWords', `words ${guide.nurseLanguage}`, ...beside];
}

function isAtHand(need: Need, { library, VisitLayer, StaffLayer }: Loaded): boolean {
  switch (need) {
    case 'library':
      return library !== undefined;
    case 'visitLayer':
      return VisitLayer !== undefined;
    case 'staffLayer':
      return StaffLayer !== undefined;
    case 'staffWords':
      return knownStaffWords('') !== undefined;
    default:
      return knownWords(languageOf(need)) !== undefined;
  }
}

/** Loads these from the kiosk's own files. */
export async function loadNeeds(needs: readonly Need[]): Promise<Loaded> {
  return Object.assign({}, ...(await Promise.all(needs.map(loadNeed))));
}

/**
 * The same with the pictures of the first screen there is; without them, where they cannot be read, it is still one.
 */
export async function loadWithPictures(needs: readonly Need[]): Promise<Loaded> {
  const [loaded] = await Promise.all([loadNeeds(needs), loadPictures('topics').catch(() => undefined)]);
  return loaded;
}

async function loadNeed(need: Need): Promise<Loaded> {
  switch (need) {
    case 'library':
      return { library: await loadLibrary() };
    case 'visitLayer':
      return { VisitLayer: (await import('./visit-layer.tsx')).VisitLayer };
    case 'staffLayer':
      return { StaffLayer: (await import('./staff/staff-layer.tsx')).StaffLayer };
    case 'staffWords':
      await loadStaffWords();
      return {};
    default:
      await loadWords(languageOf(need));
      return {};
  }
}

function languageOf(need: `words ${string}`): string {
  return need.slice('words '.length);
}
