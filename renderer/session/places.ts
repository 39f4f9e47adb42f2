import type { Library, Step, Topic } from '../../content/schema.ts';
import { unreachable } from '../unreachable.ts';
import type { Guide } from './guide.ts';

/** Where a visitor is. `part` counts the parts of a screen whose text does not fit at once, from 0. */
export type Place =
  /** `group` counts the groups of topics from 0. */
  | { readonly at: 'topics'; readonly group: number; readonly part: number }
  /** What the topic is for and the one thing to take home. */
  | { readonly at: 'opening'; readonly topicId: string; readonly part: number }
  | { readonly at: 'step'; readonly topicId: string; readonly index: number; readonly part: number }
  | { readonly at: 'finished'; readonly topicId: string; readonly part: number }
  /**
   * In a walkthrough, another go at the question `promptId` of the step to tell or show at `index`: first the matter in
   * other words, then each step that it is about, counted by `about` from 0.
   */
  | {
      readonly at: 'again';
      readonly topicId: string;
      readonly index: number;
      readonly promptId: string;
      readonly about: number;
      readonly part: number;
    }
  /** The end of a walkthrough: what was shown, for nurse and patient. */
  | { readonly at: 'summary'; readonly part: number }
  /** A patient who has the screen is done with it: they wait for the nurse, who goes on at `from`. */
  | { readonly at: 'waiting'; readonly from: PlaceInTopic; readonly part: number };

/** A place that belongs to a topic. */
export type PlaceInTopic = Extract<Place, { topicId: string }>;

/** What of a walkthrough decides where its ways lead. */
export type Way = Pick<Guide, 'topics' | 'holder'>;

export type MoveEvent =
  | { readonly type: 'topicChosen'; readonly topicId: string }
  | { readonly type: 'groupOpened'; readonly group: number }
  | { readonly type: 'topicsOpened' }
  | { readonly type: 'wentOn' }
  | { readonly type: 'wentBack' }
  /** The nurse goes straight to a step of the plan, or to the opening of a topic of it (null). */
  | { readonly type: 'jumped'; readonly topicId: string; readonly index: number | null };

export const firstPlace: Place = { at: 'topics', group: 0, part: 0 };

/** The place after a move; the same one where the move means nothing. `way` is null where nobody guides. */
export function nextPlace(
  library: Library,
  place: Place,
  seen: readonly string[],
  way: Way | null,
  event: MoveEvent,
): Place {
  switch (event.type) {
    case 'topicChosen':
      return way !== null || findTopic(library, event.topicId) === undefined ? place : openingPlace(event.topicId);
    case 'groupOpened':
      return place.at === 'topics' && place.group !== event.group && event.group in library.medicine.groups
        ? { at: 'topics', group: event.group, part: 0 }
        : place;
    case 'topicsOpened':
      return way === null && 'topicId' in place ? topicsAfter(library, place.topicId, seen) : place;
    case 'wentOn':
      return placeAfter(library, place, way);
    case 'wentBack':
      return placeBefore(library, place, way);
    case 'jumped':
      return way?.holder === 'nurse' && way.topics.includes(event.topicId)
        ? (jumpPlace(library, event) ?? place)
        : place;
    default:
      return unreachable(event);
  }
}

function jumpPlace(library: Library, { topicId, index }: { readonly topicId: string; readonly index: number | null }) {
  if (index === null) return openingPlace(topicId);
  return findTopic(library, topicId)?.steps[index] === undefined ? undefined : stepPlace(topicId, index);
}

function placeAfter(library: Library, place: Place, way: Way | null): Place {
  switch (place.at) {
    case 'topics':
    case 'summary':
    case 'waiting':
      return place;
    case 'opening':
      return stepPlace(place.topicId, 0);
    case 'step': {
      const last = (findTopic(library, place.topicId)?.steps.length ?? 0) - 1;
      return place.index < last
        ? stepPlace(place.topicId, place.index + 1)
        : { at: 'finished', topicId: place.topicId, part: 0 };
    }
    case 'finished':
      return way === null ? place : afterTopic(place, way);
    case 'again':
      return place.about < stepsAbout(library, place).length
        ? { ...place, about: place.about + 1, part: 0 }
        : stepPlace(place.topicId, place.index);
    default:
      return unreachable(place);
  }
}

/** The next topic of the plan; after the last one the summary, or for a patient alone the nurse. */
function afterTopic(place: PlaceInTopic, { topics, holder }: Way): Place {
  const next = topics[topics.indexOf(place.topicId) + 1];
  if (next !== undefined) return openingPlace(next);
  return holder === 'nurse' ? { at: 'summary', part: 0 } : { at: 'waiting', from: place, part: 0 };
}

function placeBefore(library: Library, place: Place, way: Way | null): Place {
  switch (place.at) {
    case 'topics':
      return place;
    case 'opening':
      return way === null ? { at: 'topics', group: groupOf(library, place.topicId), part: 0 } : beforeTopic(place, way);
    case 'step':
      return place.index > 0 ? stepPlace(place.topicId, place.index - 1) : openingPlace(place.topicId);
    case 'finished': {
      const last = (findTopic(library, place.topicId)?.steps.length ?? 0) - 1;
      return last < 0 ? openingPlace(place.topicId) : stepPlace(place.topicId, last);
    }
    case 'again':
      return place.about > 0 ? { ...place, about: place.about - 1, part: 0 } : stepPlace(place.topicId, place.index);
    case 'summary':
      return finishedPlace(way?.topics.at(-1)) ?? place;
    case 'waiting':
      return place.from;
    default:
      return unreachable(place);
  }
}

function beforeTopic(place: PlaceInTopic, { topics }: Way): Place {
  return finishedPlace(topics[topics.indexOf(place.topicId) - 1]) ?? place;
}

function finishedPlace(topicId: string | undefined): Place | undefined {
  return topicId === undefined ? undefined : { at: 'finished', topicId, part: 0 };
}

/** The steps that a question to tell or show is about, as they stand in the topic. */
export function stepsAbout(
  library: Library,
  { topicId, index, promptId }: Extract<Place, { at: 'again' }>,
): readonly Step[] {
  const topic = findTopic(library, topicId);
  const step = topic?.steps[index];
  const about = step?.kind === 'teachBack' ? step.prompts.find(({ id }) => id === promptId)?.about : undefined;
  return topic?.steps.filter(({ id }) => about?.includes(id)) ?? [];
}

/** The group of a topic, or the next one with something new where that group is seen through. */
function topicsAfter({ medicine }: Library, topicId: string, seen: readonly string[]): Place {
  const own = groupOf({ medicine }, topicId);
  const ahead = medicine.groups.findIndex(
    ({ topics }, index) => index >= own && topics.some((id) => !seen.includes(id)),
  );
  return { at: 'topics', group: ahead < 0 ? own : ahead, part: 0 };
}

function groupOf({ medicine }: Pick<Library, 'medicine'>, topicId: string): number {
  return Math.max(
    0,
    medicine.groups.findIndex(({ topics }) => topics.includes(topicId)),
  );
}

export function openingPlace(topicId: string): PlaceInTopic {
  return { at: 'opening', topicId, part: 0 };
}

function stepPlace(topicId: string, index: number): Place {
  return { at: 'step', topicId, index, part: 0 };
}

export function findTopic(library: Library, topicId: string): Topic | undefined {
  return library.topics.find((topic) => topic.id === topicId);
}

/** The step on the screen; in another go the one that is looked at once more. */
export function currentStep(library: Library, place: Place): Step | undefined {
  if (place.at === 'again') return stepsAbout(library, place)[place.about - 1];
  return place.at === 'step' ? findTopic(library, place.topicId)?.steps[place.index] : undefined;
}
