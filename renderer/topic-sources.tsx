import type { ReactNode } from 'react';
import type { Library, Step, Topic } from '../content/schema.ts';
import { reviewState, todayHere } from './library/review-state.ts';
import { SourcesDialog } from './screens/sources-dialog.tsx';
import { answerKey } from './session/guide.ts';
import { currentStep, findTopic, type Place } from './session/places.ts';
import type { SessionEvent, Visit } from './session/session.ts';
import type { Words } from './words/words.ts';

export interface TopicSourcesProps {
  readonly library: Library;
  readonly words: Words;
  readonly visit: Visit;
  readonly lowReach: ReactNode;
  readonly dispatch: (event: SessionEvent) => void;
}

/** Where what is on the screen comes from, over it; nothing where the place belongs to no topic. */
export function TopicSources({ library, words, visit, lowReach, dispatch }: TopicSourcesProps): ReactNode {
  const { place, language, dialog } = visit;
  const topic = 'topicId' in place ? findTopic(library, place.topicId) : undefined;
  if (topic === undefined || dialog === null) return null;
  const facts = factsShown(topic, currentStep(library, place), visit);
  const sources = new Set(facts.flatMap((id) => library.sources[id] ?? []));
  return (
    <SourcesDialog
      t={words.t}
      language={language}
      sources={[...sources].flatMap((id) => words.content.sources[id] ?? [])}
      gathered={library.gathered}
      review={reviewState(library, topic.id, language, todayHere())}
      lowReach={lowReach}
      part={dialog.part}
      onPart={(part) => dispatch({ type: 'partTurned', part })}
      onClose={() => dispatch({ type: 'dialogClosed' })}
    />
  );
}

/** What the screen in view rests on: an open "what if" alone, or the whole step. */
function factsShown(topic: Topic, step: Step | undefined, visit: Visit): readonly string[] {
  if (step === undefined) return askedAgain(topic, visit.place) ?? topic.opening.facts;
  if (step.kind === 'teachBack') return step.prompts.flatMap(({ facts }) => facts);
  if (step.kind !== 'whatIf') return step.facts;
  const answer = visit.answers[answerKey(topic.id, step.id)];
  const open = answer?.kind === 'whatIf' ? step.cases.filter(({ id }) => id === answer.open) : [];
  return (open.length > 0 ? open : step.cases).flatMap(({ facts }) => facts);
}

/** Before another go: what the question rests on that is explained in other words. */
function askedAgain(topic: Topic, place: Place): readonly string[] | undefined {
  if (place.at !== 'again') return undefined;
  const step = topic.steps[place.index];
  return step?.kind === 'teachBack' ? step.prompts.find(({ id }) => id === place.promptId)?.facts : undefined;
}
