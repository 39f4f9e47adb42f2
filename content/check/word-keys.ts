import type { Medicine, Topic } from '../schema.ts';

/** Every key that `locales/<language>/<topic id>.json` must hold, and no other; lists of sentences end in `[]`. */
export function topicWordKeys(topic: Topic): readonly string[] {
  const steps = topic.steps.flatMap((step) => {
    const place = `steps.${step.id}`;
    if (step.kind === 'read') return [`${place}.title`, `${place}.body[]`];
    const choices = step.choices.flatMap(({ id }) => [
      `${place}.choices.${id}.label`,
      `${place}.choices.${id}.reply[]`,
    ]);
    return [`${place}.title`, ...choices];
  });
  return ['title', 'purpose', ...steps, ...topic.keyPoints.map(({ id }) => `keyPoints.${id}`)];
}

/** The same for `emergency.json`. */
export function emergencyWordKeys(medicine: Medicine): readonly string[] {
  return ['title', 'action', 'lead', ...medicine.emergency.signs.map(({ id }) => `signs.${id}`), 'doNotWait'];
}

/** The words of a file, flat: key to text; a list of sentences becomes one entry whose key ends in `[]`. */
export function flatWords(words: unknown, prefix = ''): ReadonlyMap<string, string | readonly string[]> {
  if (typeof words === 'string') return new Map([[prefix, words]]);
  if (Array.isArray(words)) return new Map([[`${prefix}[]`, words.map(String)]]);
  if (typeof words !== 'object' || words === null) return new Map([[prefix, '']]);
  return new Map(
    Object.entries(words).flatMap(([name, value]) => [...flatWords(value, prefix === '' ? name : `${prefix}.${name}`)]),
  );
}
