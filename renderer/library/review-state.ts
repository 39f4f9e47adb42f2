import type { Library } from '../../content/schema.ts';

/** What can be said of a text today. Days are ISO days, such as "2027-05-22". */
export type ReviewState =
  | { readonly state: 'unchecked'; readonly next: string }
  | {
      readonly state: 'checked';
      readonly by: string;
      readonly credential: string;
      readonly on: string;
      readonly next: string;
    }
  /** The day on which somebody was to look at it again is over. */
  | { readonly state: 'due'; readonly next: string };

/** The state of one topic in one language. A text is due when its facts or its own review are, whichever is first. */
export function reviewState(library: Library, topicId: string, language: string, today: string): ReviewState {
  const review = library.reviews.find((known) => known.topic === topicId && known.language === language);
  const next = review !== undefined && review.next < library.next ? review.next : library.next;
  if (today > next) return { state: 'due', next };
  if (review === undefined) return { state: 'unchecked', next };
  const { by, credential, on } = review;
  return { state: 'checked', by, credential, on, next };
}

/** The state of everything together, for screens that belong to no topic: the most cautious one there is. */
export function overallReviewState(library: Library, language: string, today: string): ReviewState['state'] {
  const states = library.topics.map(({ id }) => reviewState(library, id, language, today).state);
  if (states.includes('unchecked')) return 'unchecked';
  return states.includes('due') ? 'due' : 'checked';
}

/** The day by the computer's clock, where it stands. */
export function todayHere(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
