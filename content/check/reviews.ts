import { createHash } from 'node:crypto';
import type { Review, Topic } from '../schema.ts';
import type { TopicWords } from '../words.ts';
import type { Problem } from './problem.ts';

const FILE = 'content/reviews.json';

/** Stands for exactly these steps, facts, pictures and words: whatever changes in them, it changes. */
export function textHash(topic: Topic, words: TopicWords): string {
  return createHash('sha256')
    .update(JSON.stringify([topic, words]))
    .digest('hex')
    .slice(0, 16);
}

/** The reviews whose text is still the text: a changed text is an unreviewed one. */
export function currentReviews(
  reviews: readonly Review[],
  topics: readonly Topic[],
  words: (language: string, topicId: string) => TopicWords | undefined,
): readonly Omit<Review, 'hash'>[] {
  return reviews.flatMap(({ hash, ...review }) => {
    const topic = topics.find(({ id }) => id === review.topic);
    const text = words(review.language, review.topic);
    return topic !== undefined && text !== undefined && textHash(topic, text) === hash ? [review] : [];
  });
}

/** Reviews are of a topic and a language there is, one each, and due after they were made. */
export function checkReviews(
  reviews: readonly Review[],
  topicIds: ReadonlySet<string>,
  languages: ReadonlySet<string>,
): readonly Problem[] {
  const seen = new Set<string>();
  return reviews.flatMap(({ topic, language, on, next }) => {
    const place = `reviews.${topic} in ${language}`;
    const problem = (text: string) => ({ file: FILE, place, text });
    const again = seen.size === seen.add(place).size;
    return [
      ...(topicIds.has(topic) ? [] : [problem('expected the id of a topic')]),
      ...(languages.has(language) ? [] : [problem('expected the code of a language of locales/languages.json')]),
      ...(again ? [problem('is there twice, expected the newest alone')] : []),
      ...(next > on ? [] : [problem(`is due again on ${next}, expected a day after ${on}`)]),
    ];
  });
}
