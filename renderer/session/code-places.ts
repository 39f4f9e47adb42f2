import type { Library } from '../../content/schema.ts';
import { type Guide, taught } from './guide.ts';
import { findTopic, type Place } from './places.ts';

/** More topics than these nobody chooses for one go; with more, a code has little room left to tell texts apart. */
export const MOST_TOPICS = 3;

export type Plan = Pick<Guide, 'walkthrough' | 'topics'>;

const knownPlans = new WeakMap<Library, readonly (readonly Plan[])[]>();

/** Every plan there is: the presets, then every choice of one topic, of two, ... up to `most`, in the order of teaching. */
export function plans(library: Library, most: number): readonly Plan[] {
  const known =
    knownPlans.get(library) ?? Array.from({ length: MOST_TOPICS }, (_, index) => chosen(library, index + 1));
  knownPlans.set(library, known);
  const presets = library.walkthroughs.map(({ id, topics }) => ({ walkthrough: id, topics }));
  return [...presets, ...known.slice(0, most).flat()];
}

function chosen(library: Library, count: number): readonly Plan[] {
  const ids = library.topics.map(({ id }) => id);
  return choicesOf(ids, count).map((topics) => ({ walkthrough: null, topics }));
}

function choicesOf(ids: readonly string[], count: number): readonly (readonly string[])[] {
  if (count === 0) return [[]];
  return ids.flatMap((id, index) => choicesOf(ids.slice(index + 1), count - 1).map((rest) => [id, ...rest]));
}

/** Every place of a plan that a nurse may be called away from. */
function placesOf(library: Library, topics: readonly string[]): readonly Place[] {
  const inTopic = (topicId: string): readonly Place[] => [
    { at: 'opening', topicId, part: 0 },
    ...(findTopic(library, topicId)?.steps ?? []).map((_, index): Place => ({ at: 'step', topicId, index, part: 0 })),
    { at: 'finished', topicId, part: 0 },
  ];
  return [...topics.flatMap(inTopic), { at: 'summary', part: 0 }];
}

/** As many as `placesOf` has. */
export function placeCount(library: Library, topics: readonly string[]): number {
  return topics.reduce((sum, id) => sum + (findTopic(library, id)?.steps.length ?? 0) + 2, 1);
}

/** The number of a place among all places of all plans. Another go counts as the step that asks for it. */
export function placeNumber(library: Library, most: number, guide: Guide, place: Place): number | undefined {
  const known = taught(library, guide);
  let before = 0;
  for (const plan of plans(library, most)) {
    if (samePlan(plan, guide)) {
      const index = placesOf(known, plan.topics).findIndex((other) => samePlace(other, place));
      return index < 0 ? undefined : before + index;
    }
    before += placeCount(known, plan.topics);
  }
  return undefined;
}

/** The plan and the place of a number; undefined where there are not so many. */
export function placeAt(
  library: Library,
  most: number,
  hasTeachBack: boolean,
  number: number,
): (Plan & { readonly place: Place }) | undefined {
  const known = taught(library, { hasTeachBack });
  let left = number;
  for (const plan of plans(library, most)) {
    const count = placeCount(known, plan.topics);
    const place = left < count ? placesOf(known, plan.topics)[left] : undefined;
    if (place !== undefined) return { ...plan, place };
    left -= count;
  }
  return undefined;
}

function samePlan(one: Plan, other: Plan): boolean {
  return one.walkthrough === other.walkthrough && one.topics.join() === other.topics.join();
}

function samePlace(one: Place, other: Place): boolean {
  if (other.at === 'waiting') return samePlace(one, other.from);
  if (!('topicId' in one) || !('topicId' in other)) return one.at === other.at;
  const at = other.at === 'again' ? 'step' : other.at;
  if (one.at !== at || one.topicId !== other.topicId) return false;
  return !('index' in one) || !('index' in other) || one.index === other.index;
}
