import type { Library, Step, Topic } from '../../content/schema.ts';
import { unreachable } from '../unreachable.ts';

/** Everything a visitor chose and where they are. Forgetting a visitor is replacing this value by `welcome`. */
export type Session = Welcome | Visit;

export interface Welcome {
  readonly at: 'welcome';
}

export interface Visit {
  readonly at: 'visit';
  readonly language: string;
  readonly place: Place;
  /** The 911 screen lies over the place, which stays as it was; opened before any choice, it lies over Welcome. */
  readonly emergency: { readonly over: 'place' | 'welcome'; readonly part: number } | null;
  /** A question over everything else but "Are you still there?". */
  readonly dialog: { readonly ask: 'language' | 'leave'; readonly part: number } | null;
  /** "Are you still there?" is being asked. */
  readonly stillThere: boolean;
  /** Topics finished in this visit. */
  readonly seen: readonly string[];
  /** The choice last picked in each check, by `answerKey`. */
  readonly answers: Readonly<Record<string, string>>;
}

/** `part` counts the parts of a screen whose text does not fit at once, from 0. */
export type Place =
  | { readonly at: 'topics'; readonly part: number }
  | { readonly at: 'step'; readonly topicId: string; readonly index: number; readonly part: number }
  | { readonly at: 'finished'; readonly topicId: string; readonly part: number };

export type SessionEvent =
  | { readonly type: 'languageChosen'; readonly language: string }
  | { readonly type: 'topicChosen'; readonly topicId: string }
  | { readonly type: 'topicsOpened' }
  | { readonly type: 'wentOn' }
  | { readonly type: 'wentBack' }
  /** Of whatever lies on top. */
  | { readonly type: 'partTurned'; readonly part: number }
  | { readonly type: 'choicePicked'; readonly choiceId: string }
  | { readonly type: 'triedAgain' }
  /** `language` is used where none is chosen yet. */
  | { readonly type: 'emergencyOpened'; readonly language: string }
  | { readonly type: 'emergencyClosed' }
  | { readonly type: 'dialogOpened'; readonly ask: 'language' | 'leave' }
  | { readonly type: 'dialogClosed' }
  /** Nobody has touched the screen for a while. */
  | { readonly type: 'fellQuiet' }
  /** Somebody touched it after all. */
  | { readonly type: 'stirred' }
  /** "I'm finished", or nobody answered. */
  | { readonly type: 'left' };

export const welcome: Welcome = { at: 'welcome' };

const topicsPlace: Place = { at: 'topics', part: 0 };

export function answerKey(topicId: string, stepId: string): string {
  return `${topicId}/${stepId}`;
}

/**
 * The session after `event`. Pure: no clock, no words, no screen. An event that means nothing
 * where it arrives (a late tap) gives back the same session.
 */
export function nextSession(library: Library, session: Session, event: SessionEvent): Session {
  return session.at === 'welcome' ? arrive(session, event) : visit(library, session, event);
}

function arrive(session: Welcome, event: SessionEvent): Session {
  switch (event.type) {
    case 'languageChosen':
      return newVisit(event.language, null);
    case 'emergencyOpened':
      return newVisit(event.language, { over: 'welcome', part: 0 });
    default:
      return session;
  }
}

function newVisit(language: string, emergency: Visit['emergency']): Visit {
  return {
    at: 'visit',
    language,
    place: topicsPlace,
    emergency,
    dialog: null,
    stillThere: false,
    seen: [],
    answers: {},
  };
}

function visit(library: Library, session: Visit, event: SessionEvent): Session {
  switch (event.type) {
    case 'languageChosen':
      return { ...session, language: event.language, dialog: null };
    case 'emergencyOpened':
      return session.emergency === null ? { ...session, emergency: { over: 'place', part: 0 }, dialog: null } : session;
    case 'emergencyClosed':
      return closeEmergency(session);
    case 'dialogOpened':
      return session.dialog?.ask === event.ask ? session : { ...session, dialog: { ask: event.ask, part: 0 } };
    case 'dialogClosed':
      return session.dialog === null ? session : { ...session, dialog: null };
    case 'fellQuiet':
      return session.stillThere ? session : { ...session, stillThere: true };
    case 'stirred':
      return session.stillThere ? { ...session, stillThere: false } : session;
    case 'left':
      return welcome;
    case 'topicChosen':
    case 'topicsOpened':
    case 'wentOn':
    case 'wentBack':
      return move(session, nextPlace(library, session.place, event));
    case 'partTurned':
      return turn(session, event.part);
    case 'choicePicked':
    case 'triedAgain':
      return answer(library, session, event);
    default:
      return unreachable(event);
  }
}

function closeEmergency(session: Visit): Session {
  if (session.emergency === null) return session;
  return session.emergency.over === 'welcome' ? welcome : { ...session, emergency: null };
}

function turn(session: Visit, part: number): Visit {
  const { dialog, emergency, place } = session;
  if (part < 0 || part === (dialog ?? emergency ?? place).part) return session;
  if (dialog !== null) return { ...session, dialog: { ...dialog, part } };
  if (emergency !== null) return { ...session, emergency: { ...emergency, part } };
  return { ...session, place: { ...place, part } };
}

type MoveEvent = Extract<SessionEvent, { type: 'topicChosen' | 'topicsOpened' | 'wentOn' | 'wentBack' }>;

function move(session: Visit, place: Place): Visit {
  if (place === session.place) return session;
  const seen =
    place.at === 'finished' && !session.seen.includes(place.topicId) ? [...session.seen, place.topicId] : session.seen;
  return { ...session, place, seen };
}

function nextPlace(library: Library, place: Place, event: MoveEvent): Place {
  switch (event.type) {
    case 'topicChosen':
      return findTopic(library, event.topicId) === undefined ? place : stepPlace(event.topicId, 0);
    case 'topicsOpened':
      return place.at === 'topics' ? place : topicsPlace;
    case 'wentOn':
      return placeAfter(library, place);
    case 'wentBack':
      return placeBefore(library, place);
    default:
      return unreachable(event);
  }
}

function placeAfter(library: Library, place: Place): Place {
  if (place.at !== 'step') return place;
  const topic = findTopic(library, place.topicId);
  if (topic === undefined) return place;
  return place.index + 1 < topic.steps.length
    ? stepPlace(topic.id, place.index + 1)
    : { at: 'finished', topicId: topic.id, part: 0 };
}

function placeBefore(library: Library, place: Place): Place {
  switch (place.at) {
    case 'topics':
      return place;
    case 'step':
      return place.index > 0 ? stepPlace(place.topicId, place.index - 1) : topicsPlace;
    case 'finished': {
      const last = (findTopic(library, place.topicId)?.steps.length ?? 0) - 1;
      return last < 0 ? topicsPlace : stepPlace(place.topicId, last);
    }
    default:
      return unreachable(place);
  }
}

function stepPlace(topicId: string, index: number): Place {
  return { at: 'step', topicId, index, part: 0 };
}

function answer(
  library: Library,
  session: Visit,
  event: Extract<SessionEvent, { type: 'choicePicked' | 'triedAgain' }>,
): Visit {
  const step = currentStep(library, session.place);
  if (session.place.at !== 'step' || step?.kind !== 'choose') return session;
  const key = answerKey(session.place.topicId, step.id);
  const { [key]: picked, ...others } = session.answers;
  if (event.type === 'triedAgain') {
    return picked === undefined ? session : { ...session, answers: others, place: { ...session.place, part: 0 } };
  }
  if (picked !== undefined || !step.choices.some((choice) => choice.id === event.choiceId)) return session;
  return { ...session, answers: { ...others, [key]: event.choiceId }, place: { ...session.place, part: 0 } };
}

export function findTopic(library: Library, topicId: string): Topic | undefined {
  return library.topics.find((topic) => topic.id === topicId);
}

export function currentStep(library: Library, place: Place): Step | undefined {
  return place.at === 'step' ? findTopic(library, place.topicId)?.steps[place.index] : undefined;
}
