import type { Library, Step, Topic } from '../../content/schema.ts';
import { unreachable } from '../unreachable.ts';

/** Where a visitor is. `part` counts the parts of a screen whose text does not fit at once, from 0. */
export type Place =
  /** `group` counts the groups of topics from 0. */
  | { readonly at: 'topics'; readonly group: number; readonly part: number }
  /** What the topic is for and the one thing to take home. */
  | { readonly at: 'opening'; readonly topicId: string; readonly part: number }
  | { readonly at: 'step'; readonly topicId: string; readonly index: number; readonly part: number }
  | { readonly at: 'finished'; readonly topicId: string; readonly part: number };

export type MoveEvent =
  | { readonly type: 'topicChosen'; readonly topicId: string }
  | { readonly type: 'groupOpened'; readonly group: number }
  | { readonly type: 'topicsOpened' }
  | { readonly type: 'wentOn' }
  | { readonly type: 'wentBack' };

export const firstPlace: Place = { at: 'topics', group: 0, part: 0 };

/** The place after a move; the same one where the move means nothing. */
export function nextPlace(library: Library, place: Place, seen: readonly string[], event: MoveEvent): Place {
  switch (event.type) {
    case 'topicChosen':
      return findTopic(library, event.topicId) === undefined ? place : openingPlace(event.topicId);
    case 'groupOpened':
      return place.at === 'topics' && place.group !== event.group && event.group in library.medicine.groups
        ? { at: 'topics', group: event.group, part: 0 }
        : place;
    case 'topicsOpened':
      return place.at === 'topics' ? place : topicsAfter(library, place.topicId, seen);
    case 'wentOn':
      return placeAfter(library, place);
    case 'wentBack':
      return placeBefore(library, place);
    default:
      return unreachable(event);
  }
}

function placeAfter(library: Library, place: Place): Place {
  if (place.at === 'opening') return stepPlace(place.topicId, 0);
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
    case 'opening':
      return { at: 'topics', group: groupOf(library, place.topicId), part: 0 };
    case 'step':
      return place.index > 0 ? stepPlace(place.topicId, place.index - 1) : openingPlace(place.topicId);
    case 'finished': {
      const last = (findTopic(library, place.topicId)?.steps.length ?? 0) - 1;
      return last < 0 ? openingPlace(place.topicId) : stepPlace(place.topicId, last);
    }
    default:
      return unreachable(place);
  }
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

function openingPlace(topicId: string): Place {
  return { at: 'opening', topicId, part: 0 };
}

function stepPlace(topicId: string, index: number): Place {
  return { at: 'step', topicId, index, part: 0 };
}

export function findTopic(library: Library, topicId: string): Topic | undefined {
  return library.topics.find((topic) => topic.id === topicId);
}

export function currentStep(library: Library, place: Place): Step | undefined {
  return place.at === 'step' ? findTopic(library, place.topicId)?.steps[place.index] : undefined;
}
