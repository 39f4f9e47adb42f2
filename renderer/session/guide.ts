import type { Library, Step, Topic } from '../../content/schema.ts';
import { type Answer, isOpen } from './answers.ts';
import type { Place } from './places.ts';

/** What a nurse goes through with one patient, and how it went so far. Lives in the visit, so it is gone with it. */
export interface Guide {
  /** A preset by its id, or null where the nurse chose the topics. */
  readonly walkthrough: string | null;
  /** In the order of teaching. */
  readonly topics: readonly string[];
  /** Whether the patient is asked to tell and show at the end of each topic. */
  readonly hasTeachBack: boolean;
  /** The language that stands beside the patient's, or null. */
  readonly beside: string | null;
  /** What the nurse reads. */
  readonly nurseLanguage: string;
  /** Who has the screen. */
  readonly holder: 'nurse' | 'patient';
  /** What the nurse saw and heard, by `promptKey`. */
  readonly marks: Readonly<Record<string, Mark>>;
  /** Steps that were on the screen, by `answerKey`. */
  readonly visited: readonly string[];
  /** How often a check was tried again, by `answerKey`. */
  readonly retries: Readonly<Record<string, number>>;
}

/** What came of one question to tell or show. No score: the nurse and the patient look at it together. */
export interface Mark {
  readonly shown: boolean;
  /** How often the nurse asked for another go. */
  readonly goes: number;
}

/** Where the patient stopped and what of the plan a nurse may want to come back to. */
export interface GuideReport {
  readonly place: Place;
  /** Checks that took more than one try, in the order of the plan. */
  readonly repeated: readonly (StepName & { readonly tries: number })[];
  /** Up to where they came: steps that were not on the screen, and checks that were passed over. */
  readonly skipped: readonly StepName[];
  /** Every question of the plan to tell or show; `mark` is undefined where it was not asked yet. */
  readonly prompts: readonly (StepName & { readonly promptId: string; readonly mark: Mark | undefined })[];
}

export interface StepName {
  readonly topicId: string;
  readonly stepId: string;
}

export function answerKey(topicId: string, stepId: string): string {
  return `${topicId}/${stepId}`;
}

export function promptKey(topicId: string, stepId: string, promptId: string): string {
  return `${topicId}/${stepId}/${promptId}`;
}

const withoutTeachBack = new WeakMap<Library, Library>();

/** What this visit teaches: without teach-back the topics have no such step. */
export function taught(library: Library, guide: Pick<Guide, 'hasTeachBack'> | null): Library {
  if (guide === null || guide.hasTeachBack) return library;
  const known = withoutTeachBack.get(library);
  if (known !== undefined) return known;
  const steps = (topic: Topic) => topic.steps.filter(({ kind }) => kind !== 'teachBack');
  const made = { ...library, topics: library.topics.map((topic) => ({ ...topic, steps: steps(topic) })) };
  withoutTeachBack.set(library, made);
  return made;
}

/** The steps of the plan in their order. */
export function planned(library: Library, guide: Guide): readonly (StepName & { readonly step: Step })[] {
  return guide.topics.flatMap((topicId) => {
    const topic = library.topics.find(({ id }) => id === topicId);
    return (topic?.steps ?? []).map((step) => ({ topicId, stepId: step.id, step }));
  });
}

/** What a nurse who comes back wants to know; `library` is what is taught. */
export function reportOf(
  library: Library,
  guide: Guide,
  place: Place,
  answers: Readonly<Record<string, Answer>>,
): GuideReport {
  const steps = planned(library, guide);
  const key = ({ topicId, stepId }: StepName) => answerKey(topicId, stepId);
  const furthest = steps.findLastIndex((step) => guide.visited.includes(key(step)));
  const isSkipped = (named: (typeof steps)[number]) =>
    !guide.visited.includes(key(named)) || isOpen(named.step, answers[key(named)]);
  const name = ({ topicId, stepId }: StepName) => ({ topicId, stepId });
  return {
    place,
    repeated: steps.flatMap((step) => {
      const retries = guide.retries[key(step)] ?? 0;
      return retries === 0 ? [] : [{ ...name(step), tries: retries + 1 }];
    }),
    // The step on the screen may still be answered.
    skipped: steps.filter((step, index) => index < furthest && isSkipped(step)).map(name),
    prompts: steps.flatMap(({ topicId, stepId, step }) =>
      step.kind === 'teachBack'
        ? step.prompts.map(({ id }) => ({
            topicId,
            stepId,
            promptId: id,
            mark: guide.marks[promptKey(topicId, stepId, id)],
          }))
        : [],
    ),
  };
}
