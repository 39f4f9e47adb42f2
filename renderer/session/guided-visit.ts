import type { Library } from '../../content/schema.ts';
import { answerKey, type Guide, promptKey } from './guide.ts';
import { currentStep, type Place } from './places.ts';
import type { Dialog, NurseDialog, Visit } from './session.ts';

/** The nurse is back: the screen is theirs, at the place where the patient stopped. */
export function takenOver(visit: Visit): Visit {
  if (visit.guide === null) return visit;
  const { place } = visit;
  return {
    ...visit,
    place: place.at === 'waiting' ? place.from : place,
    emergency: null,
    dialog: null,
    stillThere: false,
    guide: { ...visit.guide, holder: 'nurse' },
  };
}

/** The guide after this place came on the screen. */
export function visited(library: Library, guide: Guide, place: Place): Guide {
  const step = currentStep(library, place);
  if (step === undefined || !('topicId' in place)) return guide;
  const key = answerKey(place.topicId, step.id);
  return guide.visited.includes(key) ? guide : { ...guide, visited: [...guide.visited, key] };
}

/** The same text twice helps nobody: the two languages change places. */
export function besideAnother({ guide, language: before }: Visit, language: string): Guide | null {
  return guide?.beside === language ? { ...guide, beside: before } : guide;
}

type GuidedVisit = Visit & { readonly guide: Guide };

function isGuiding(session: Visit): session is GuidedVisit {
  return session.guide?.holder === 'nurse';
}

const nurseDialogs: ReadonlySet<Dialog['ask']> = new Set<NurseDialog>(['jump', 'handOver', 'pause']);

/** A nurse's questions are asked of a nurse alone. */
export function mayAsk(session: Visit, ask: Dialog['ask']): boolean {
  return !nurseDialogs.has(ask) || isGuiding(session);
}

/** What the nurse heard or saw; another go leads back to what it is about. */
export function markPrompt(library: Library, session: Visit, promptId: string, as: 'shown' | 'again'): Visit {
  const { place } = session;
  const step = currentStep(library, place);
  if (!isGuiding(session) || place.at !== 'step' || step?.kind !== 'teachBack') return session;
  if (!step.prompts.some(({ id }) => id === promptId)) return session;
  const key = promptKey(place.topicId, step.id, promptId);
  const goes = session.guide.marks[key]?.goes ?? 0;
  const shown = as === 'shown';
  const marks = { ...session.guide.marks, [key]: { shown, goes: shown ? goes : goes + 1 } };
  return {
    ...session,
    guide: { ...session.guide, marks },
    place: shown ? place : { at: 'again', topicId: place.topicId, index: place.index, promptId, about: 0, part: 0 },
  };
}

/** The patient has the screen now. */
export function handOver(session: Visit): Visit {
  // At the summary there is nothing left to go on to alone.
  return isGuiding(session) && session.place.at !== 'summary'
    ? { ...session, dialog: null, guide: { ...session.guide, holder: 'patient' } }
    : session;
}

/** The patient who has the screen is done with it and waits for the nurse. */
export function handBack(session: Visit): Visit {
  const { place, guide } = session;
  if (guide?.holder !== 'patient' || !('topicId' in place)) return session;
  // Also from 911, which lies over every place.
  return { ...session, place: { at: 'waiting', from: place, part: 0 }, emergency: null, dialog: null };
}
