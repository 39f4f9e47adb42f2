import type { Library } from '../../content/schema.ts';
import { unreachable } from '../unreachable.ts';
import { type Answer, type AnswerEvent, nextAnswer, wantedNext } from './answers.ts';
import { type Comfort, usualComfort } from './comfort.ts';
import { answerKey, type Guide, taught } from './guide.ts';
import { besideAnother, handBack, handOver, markPrompt, mayAsk, visited } from './guided-visit.ts';
import { currentStep, firstPlace, type MoveEvent, nextPlace, openingPlace, type Place } from './places.ts';

/** Everything a visitor chose and where they are. Forgetting a visitor is replacing this value by `welcome`. */
export type Session = Welcome | Visit;

export interface Welcome {
  readonly at: 'welcome';
  readonly comfort: Comfort;
  /** The part of the list of languages, from 0. */
  readonly part: number;
  readonly dialog: Extract<Dialog, { ask: 'comfort' }> | null;
}

export interface Visit {
  readonly at: 'visit';
  readonly language: string;
  readonly comfort: Comfort;
  readonly place: Place;
  /** The 911 screen lies over the place, which stays as it was; opened before any choice, it lies over Welcome. */
  readonly emergency: { readonly over: 'place' | 'welcome'; readonly part: number } | null;
  /** A question over everything else but "Are you still there?". */
  readonly dialog: Dialog | null;
  /** "Are you still there?" is being asked. */
  readonly stillThere: boolean;
  /** Topics finished in this visit. */
  readonly seen: readonly string[];
  /** What they did in each step, by `answerKey`. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** A nurse guides, or has handed the screen over; null where a visitor came alone. */
  readonly guide: Guide | null;
}

export type Dialog =
  | { readonly ask: 'language' | 'leave' | 'sources' | NurseDialog; readonly part: number }
  /** `before` is how it was when the panel was opened. */
  | { readonly ask: 'comfort'; readonly part: number; readonly before: Comfort };

/** What a nurse who guides is asked: where to, whether to hand over, and what to do while called away or at the end. */
export type NurseDialog = 'jump' | 'handOver' | 'pause';

/** What a nurse decided before a walkthrough starts. */
export interface Launch extends Pick<Guide, 'walkthrough' | 'topics' | 'hasTeachBack' | 'beside' | 'nurseLanguage'> {
  readonly language: string;
  readonly comfort: Comfort;
}

export type SessionEvent =
  | { readonly type: 'languageChosen'; readonly language: string }
  | MoveEvent
  | AnswerEvent
  /** Of whatever lies on top. */
  | { readonly type: 'partTurned'; readonly part: number }
  /** `language` is used where none is chosen yet. */
  | { readonly type: 'emergencyOpened'; readonly language: string }
  | { readonly type: 'emergencyClosed' }
  | { readonly type: 'dialogOpened'; readonly ask: Dialog['ask'] }
  | { readonly type: 'dialogClosed' }
  | { readonly type: 'comfortChanged'; readonly change: Partial<Comfort> }
  /** Back to how it was when the comfort panel was opened. */
  | { readonly type: 'comfortUndone' }
  /** Nobody has touched the screen for a while. */
  | { readonly type: 'fellQuiet' }
  /** Somebody touched it after all. */
  | { readonly type: 'stirred' }
  /** What the nurse heard or saw at a question to tell or show. */
  | { readonly type: 'promptMarked'; readonly promptId: string; readonly as: 'shown' | 'again' }
  /** The patient has the screen now. */
  | { readonly type: 'handedOver' }
  /** The patient who has the screen says that they are done with it. */
  | { readonly type: 'handedBack' }
  /** "I'm finished", or nobody answered. */
  | { readonly type: 'left' };

export const welcome: Welcome = { at: 'welcome', comfort: usualComfort, part: 0, dialog: null };

/**
 * The session after `event`. Pure: no clock, no words, no screen. An event that means nothing
 * where it arrives (a late tap) gives back the same session.
 */
export function nextSession(library: Library, session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case 'left':
      return welcome;
    case 'dialogClosed':
      return session.dialog === null ? session : { ...session, dialog: null };
    case 'comfortChanged':
      return { ...session, comfort: { ...session.comfort, ...event.change } };
    case 'comfortUndone':
      return session.dialog?.ask === 'comfort' ? { ...session, comfort: session.dialog.before } : session;
    default:
      return session.at === 'welcome' ? arrive(session, event) : visit(library, session, event);
  }
}

/** What does not mean the same before a visit as in it. */
type LocalEvent = Exclude<SessionEvent, { type: 'left' | 'dialogClosed' | 'comfortChanged' | 'comfortUndone' }>;

function arrive(session: Welcome, event: LocalEvent): Session {
  switch (event.type) {
    case 'languageChosen':
      return newVisit(session, event.language, null);
    case 'emergencyOpened':
      return newVisit(session, event.language, { over: 'welcome', part: 0 });
    case 'partTurned':
      return turnWelcome(session, event.part);
    case 'dialogOpened':
      return event.ask === 'comfort' && session.dialog === null
        ? { ...session, dialog: { ask: 'comfort', part: 0, before: session.comfort } }
        : session;
    // Nobody has begun anything yet, so nobody is asked.
    case 'fellQuiet':
      return welcome;
    default:
      return session;
  }
}

function turnWelcome(session: Welcome, part: number): Welcome {
  if (part < 0 || part === (session.dialog ?? session).part) return session;
  return session.dialog === null ? { ...session, part } : { ...session, dialog: { ...session.dialog, part } };
}

function newVisit({ comfort }: Pick<Welcome, 'comfort'>, language: string, emergency: Visit['emergency']): Visit {
  return {
    at: 'visit',
    language,
    comfort,
    place: firstPlace,
    emergency,
    dialog: null,
    stillThere: false,
    seen: [],
    answers: {},
    guide: null,
  };
}

/** A visit that a nurse guides, at its beginning. */
export function launched(launch: Launch): Visit {
  const { language, comfort, topics, ...guide } = launch;
  return {
    ...newVisit({ comfort }, language, null),
    place: topics[0] === undefined ? firstPlace : openingPlace(topics[0]),
    guide: { ...guide, topics, holder: 'nurse', marks: {}, visited: [], retries: {} },
  };
}

function visit(whole: Library, session: Visit, event: LocalEvent): Session {
  const library = taught(whole, session.guide);
  switch (event.type) {
    case 'languageChosen':
      return { ...session, language: event.language, dialog: null, guide: besideAnother(session, event.language) };
    case 'emergencyOpened':
      return session.emergency === null ? { ...session, emergency: { over: 'place', part: 0 }, dialog: null } : session;
    case 'emergencyClosed':
      return closeEmergency(session);
    case 'dialogOpened':
      return session.dialog?.ask === event.ask || !mayAsk(session, event.ask)
        ? session
        : { ...session, dialog: openDialog(session, event.ask) };
    case 'promptMarked':
      return markPrompt(library, session, event.promptId, event.as);
    case 'handedOver':
      return handOver(session);
    case 'handedBack':
      return handBack(session);
    case 'fellQuiet':
      return session.stillThere ? session : { ...session, stillThere: true };
    case 'stirred':
      return session.stillThere ? { ...session, stillThere: false } : session;
    case 'topicChosen':
    case 'groupOpened':
    case 'topicsOpened':
    case 'wentOn':
    case 'wentBack':
    case 'jumped':
      return move(library, session, event);
    case 'partTurned':
      return turn(session, event.part);
    case 'picked':
    case 'itemMoved':
    case 'orderChecked':
    case 'itemPassed':
    case 'triedAgain':
      return answer(library, session, event);
    default:
      return unreachable(event);
  }
}

function closeEmergency(session: Visit): Session {
  if (session.emergency === null) return session;
  return session.emergency.over === 'welcome'
    ? { ...welcome, comfort: session.comfort }
    : { ...session, emergency: null };
}

function openDialog({ comfort }: Visit, ask: Dialog['ask']): Dialog {
  return ask === 'comfort' ? { ask, part: 0, before: comfort } : { ask, part: 0 };
}

function turn(session: Visit, part: number): Visit {
  const { dialog, emergency, place } = session;
  if (part < 0 || part === (dialog ?? emergency ?? place).part) return session;
  if (dialog !== null) return { ...session, dialog: { ...dialog, part } };
  if (emergency !== null) return { ...session, emergency: { ...emergency, part } };
  return { ...session, place: { ...place, part } };
}

function move(library: Library, session: Visit, event: MoveEvent): Visit {
  const { guide } = session;
  const place = nextPlace(library, session.place, session.seen, guide, event);
  if (place === session.place) return session;
  const seen =
    place.at === 'finished' && !session.seen.includes(place.topicId) ? [...session.seen, place.topicId] : session.seen;
  const dialog = event.type === 'jumped' ? null : session.dialog;
  return { ...session, place, seen, dialog, guide: guide && visited(library, guide, place) };
}

function answer(library: Library, session: Visit, event: AnswerEvent): Visit {
  const { place, guide } = session;
  const step = currentStep(library, place);
  if (!('topicId' in place) || step === undefined) return session;
  const key = answerKey(place.topicId, step.id);
  const { [key]: known, ...others } = session.answers;
  const next = nextAnswer(step, known, event);
  if (next === known) return session;
  const isRetry = event.type === 'triedAgain' && wantedNext(step, known) === 'again';
  return {
    ...session,
    answers: next === undefined ? others : { ...others, [key]: next },
    place: { ...place, part: 0 },
    guide: guide && isRetry ? { ...guide, retries: { ...guide.retries, [key]: (guide.retries[key] ?? 0) + 1 } } : guide,
  };
}
