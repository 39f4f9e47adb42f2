import type { Library } from '../content/schema.ts';
import { loadVisitLayer } from './known-visit-layer.ts';
import { loadLibrary } from './library/library.ts';
import { loadPictures } from './library/pictures.ts';
import type { KioskEvent } from './session/kiosk-state.ts';
import type { Session } from './session/session.ts';
import type { StaffLayer } from './staff/staff-layer.tsx';
import { loadStaffWords } from './words/staff-words.ts';
import { loadWords } from './words/words.ts';

export interface Loaded {
  readonly library: Library;
  /** Code that most visitors never need. */
  readonly StaffLayer?: typeof StaffLayer;
}

/**
 * What the screens after an event need and the page may not have yet; undefined where an event brings nothing new. Most
 * visitors never need most of it. `firstLanguage` is what the comfort panel over Welcome speaks; in a visit its words are
 * there.
 */
export function loadFor(event: KioskEvent, firstLanguage: string, at: Session['at']): Promise<Loaded> | undefined {
  switch (event.type) {
    case 'languageChosen':
      return loadVisit([event.language], loadPictures('topics'));
    case 'emergencyOpened':
      return loadVisit([event.language], loadPictures('emergency'));
    case 'dialogOpened':
      return at === 'welcome' ? loadVisit([firstLanguage]) : undefined;
    case 'staffAsked':
    case 'staffLanguageChosen':
      return loadStaff(event.language);
    case 'walkthroughStarted':
    case 'walkthroughOrdered':
      return loadWalkthrough(event.launch);
    case 'walkthroughResumed':
      return event.visit.guide === null
        ? undefined
        : loadWalkthrough({ ...event.visit.guide, language: event.visit.language });
    default:
      return undefined;
  }
}

async function loadVisit(languages: readonly string[], ...others: readonly Promise<unknown>[]): Promise<Loaded> {
  const [library] = await Promise.all([loadLibrary(), loadVisitLayer(), ...languages.map(loadWords), ...others]);
  return { library };
}

interface Spoken {
  readonly language: string;
  readonly beside: string | null;
  readonly nurseLanguage: string;
}

function loadWalkthrough({ language, beside, nurseLanguage }: Spoken): Promise<Loaded> {
  const languages = [language, nurseLanguage, ...(beside === null ? [] : [beside])];
  return loadVisit(languages, loadPictures('topics'), loadStaffWords());
}

async function loadStaff(language: string): Promise<Loaded> {
  const [{ library }, { StaffLayer }] = await Promise.all([
    loadVisit([language], loadPictures('topics'), loadStaffWords()),
    import('./staff/staff-layer.tsx'),
  ]);
  return { library, StaffLayer };
}
