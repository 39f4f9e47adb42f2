import type { StepOf } from '../../content/schema.ts';
import { type Guide, type Mark, promptKey } from '../session/guide.ts';

/** What came of a question to tell or show, so far. */
export type PromptState = 'notYet' | 'shown' | 'again';

export function promptState(mark: Mark | undefined): PromptState {
  if (mark === undefined) return 'notYet';
  return mark.shown ? 'shown' : 'again';
}

/** Of every question of a step, by its id. */
export function promptStates(
  { marks }: Guide,
  topicId: string,
  step: StepOf<'teachBack'>,
): Readonly<Record<string, PromptState>> {
  return Object.fromEntries(step.prompts.map(({ id }) => [id, promptState(marks[promptKey(topicId, step.id, id)])]));
}

/** The question that a nurse asks now, by its id: the first that was not shown yet; none where nobody asks. */
export function askedNow(
  step: StepOf<'teachBack'>,
  states: Readonly<Record<string, PromptState>> | undefined,
): string | undefined {
  return states && step.prompts.find(({ id }) => states[id] !== 'shown')?.id;
}
