import type { Words } from '../words/words.ts';

/** Whole minutes that these topics take to read, one after the other. */
export function minutesOf({ minutes }: Pick<Words['content'], 'minutes'>, topics: readonly string[]): number {
  return topics.reduce((sum, id) => sum + (minutes[id] ?? 0), 0);
}
