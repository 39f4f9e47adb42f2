import type { Content } from './parse-content.ts';
import { type Block, topicBlocks } from './text.ts';

/** All but what a prompt tells the nurse to listen for. */
export function isForPatients({ key }: Block): boolean {
  return !key.endsWith('.listenFor');
}

/** Everything that a patient may read in one topic, in the order of its file. */
export function patientBlocks(content: Content, language: string, topicId: string): readonly Block[] {
  return topicBlocks(content, language, topicId).filter(isForPatients);
}

/** Whether a key of a topic's words belongs to a part, named as in `Shown.words`: by its whole key or by a beginning. */
export function belongsTo(key: string, names: readonly string[]): boolean {
  return names.some((name) => (name.endsWith('.') ? key.startsWith(name) : key === name));
}
