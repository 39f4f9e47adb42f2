import type { Medicine, Step, Topic } from '../schema.ts';

/** Something that a patient is shown, with the facts it rests on. */
export interface Shown {
  /** Where in the topic's file, such as `steps.cloudy`. */
  readonly place: string;
  readonly facts: readonly string[];
  /** Keys of its words in `locales/<language>/<topic>.json` begin with one of these. */
  readonly words: readonly string[];
}

/** The ids of every topic of a medicine, in the order of its groups; none where it could not be read. */
export function listedTopics(medicine: Medicine | undefined): readonly string[] {
  return medicine?.groups.flatMap(({ topics }) => topics) ?? [];
}

/** Every part of a topic that makes statements. */
export function shownIn(topic: Topic): readonly Shown[] {
  return [
    { place: 'opening', facts: topic.opening.facts, words: ['title', 'purpose', 'mainMessage', 'why'] },
    ...topic.steps.flatMap(shownInStep),
    ...topic.keyPoints.map(({ id, facts }) => ({
      place: `keyPoints.${id}`,
      facts,
      words: [`keyPoints.${id}`],
    })),
  ];
}

/** The parts of one step: one, but for those whose cases and prompts name their own facts. */
export function shownInStep(step: Step): readonly Shown[] {
  const place = `steps.${step.id}`;
  switch (step.kind) {
    case 'whatIf':
      return step.cases.map(({ id, facts }) => ({
        place: `${place}.cases.${id}`,
        facts,
        words: [`${place}.cases.${id}.`],
      }));
    case 'teachBack':
      return step.prompts.map(({ id, facts }) => ({
        place: `${place}.prompts.${id}`,
        facts,
        words: [`${place}.prompts.${id}.`],
      }));
    default:
      return [{ place, facts: step.facts, words: [`${place}.`] }];
  }
}

/** Every picture of a step. */
export function picturesOf(step: Step): readonly string[] {
  return step.kind === 'whatIf' ? [step.picture, ...step.cases.map(({ picture }) => picture)] : [step.picture];
}
