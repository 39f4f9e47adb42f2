import type { Library } from '../content/schema.ts';
import type { EmergencyWords } from '../content/words.ts';
import { findTopic } from './session/places.ts';
import type { Visit } from './session/session.ts';
import type { Words } from './words/words.ts';

/**
 * What screen readers say of a new screen: its title and where it stands. The heading has the focus, but Orca 43 says
 * nothing of one that comes in the same moment as what had the focus goes.
 */
export function heardPlace(
  library: Library,
  { t, content }: Words,
  emergencyWords: EmergencyWords,
  { place, emergency }: Visit,
): string {
  if (emergency !== null) return inOne(emergencyWords.title, emergencyWords.action);
  if (place.at === 'topics') {
    return inOne(t('topics.title'), content.groups[library.medicine.groups[place.group]?.id ?? '']);
  }
  if (!('topicId' in place)) return '';
  const topic = content.topics[place.topicId];
  if (place.at !== 'step') return topic?.title ?? '';
  const { steps } = findTopic(library, place.topicId) ?? { steps: [] };
  const where = t('nav.heard', { topic: topic?.title, place: place.index + 1, total: steps.length });
  return inOne(topic?.steps[steps[place.index]?.id ?? '']?.title, where);
}

/** So that a voice makes a pause between them. */
function inOne(...parts: readonly (string | undefined)[]): string {
  return parts.map((part = '') => (/[.?!]$/.test(part) ? part : `${part}.`)).join(' ');
}
