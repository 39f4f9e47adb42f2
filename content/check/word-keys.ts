import type { Medicine, Step, Topic } from '../schema.ts';

/** Every key that `locales/<language>/<topic id>.json` must hold, and no other; lists of sentences end in `[]`. */
export function topicWordKeys(topic: Topic): readonly string[] {
  const steps = topic.steps.flatMap((step) => ['title', ...stepWordKeys(step)].map((key) => `steps.${step.id}.${key}`));
  return ['title', 'purpose', 'mainMessage[]', 'why', ...steps, ...topic.keyPoints.map(({ id }) => `keyPoints.${id}`)];
}

function stepWordKeys(step: Step): readonly string[] {
  switch (step.kind) {
    case 'read':
      return ['body[]'];
    case 'choose':
      return step.choices.flatMap(({ id }) => replyKeys(`choices.${id}`));
    case 'order':
      return [...step.items.map((id) => `labels.${id}`), 'done[]', 'again[]'];
    case 'sort':
      return [...step.bins.map((id) => `bins.${id}`), ...step.items.flatMap(({ id }) => replyKeys(`items.${id}`))];
    case 'sites':
      return ['body[]', ...step.areas.flatMap(({ id }) => replyKeys(`areas.${id}`))];
    case 'timer':
      return ['body[]', 'done[]'];
    case 'whatIf':
      return step.cases.flatMap(({ id }) => [`cases.${id}.question`, `cases.${id}.answer[]`]);
    case 'teachBack':
      return step.prompts.flatMap(({ id }) =>
        ['ask', 'listenFor', 'otherWords[]'].map((key) => `prompts.${id}.${key}`),
      );
  }
}

function replyKeys(place: string): readonly string[] {
  return [`${place}.label`, `${place}.reply[]`];
}

/** The same for `emergency.json`. */
export function emergencyWordKeys(medicine: Medicine): readonly string[] {
  const signs = medicine.emergency.signs.map(({ id }) => `signs.${id}`);
  return ['title', 'action', 'lead', ...signs, 'doNotWait', 'inShort', 'close'];
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
