import type { Library, StepOf } from '../../content/schema.ts';
import type { Guide } from '../session/guide.ts';
import { findTopic, type Place } from '../session/places.ts';
import { unreachable } from '../unreachable.ts';
import type { NurseWords } from './nurse-region.tsx';
import { askedNow, promptStates } from './prompt-state.ts';

/** What a nurse reads beside a patient's screen. */
export interface StripLines {
  /** From the walkthrough down to the step. */
  readonly where: readonly string[];
  /** A question of this topic that will be about this step: good to know, and left out where there is little room. */
  readonly comingUp: string | undefined;
  /** What to ask now; none where there is nothing to ask. */
  readonly ask: string | undefined;
  readonly listenFor: string | undefined;
  /** The question that is asked now, by its id: it can be marked. */
  readonly asked: string | undefined;
}

/** `library` is what is taught. */
export function stripLines(library: Library, guide: Guide, place: Place, words: NurseWords): StripLines {
  return { ...whatToAsk(library, guide, place, words), where: whereWeAre(library, guide, place, words) };
}

function whereWeAre(library: Library, guide: Guide, place: Place, { guide: g, content }: NurseWords): string[] {
  const name = guide.walkthrough === null ? undefined : content.walkthroughs[guide.walkthrough];
  const topicId = 'topicId' in place ? place.topicId : undefined;
  const part =
    topicId === undefined
      ? undefined
      : g('strip.part', {
          part: guide.topics.indexOf(topicId) + 1,
          total: guide.topics.length,
          topic: content.topics[topicId]?.title,
        });
  return [name ?? g('strip.chosen'), part, stepName(library, place, g)].filter((text) => text !== undefined);
}

function stepName(library: Library, place: Place, g: NurseWords['guide']): string | undefined {
  switch (place.at) {
    case 'step': {
      const total = findTopic(library, place.topicId)?.steps.length ?? 0;
      return g('strip.step', { step: place.index + 1, total });
    }
    case 'opening':
    case 'finished':
    case 'again':
    case 'summary':
      return g(`strip.${place.at}`);
    case 'topics':
    case 'waiting':
      return undefined;
    default:
      return unreachable(place);
  }
}

const nothing = { comingUp: undefined, ask: undefined, listenFor: undefined, asked: undefined };

type Asking = Omit<StripLines, 'where'>;

function whatToAsk(library: Library, guide: Guide, place: Place, words: NurseWords): Asking {
  const { guide: g } = words;
  if (place.at !== 'step' && place.at !== 'again') return nothing;
  const { topicId } = place;
  const steps = findTopic(library, topicId)?.steps ?? [];
  const step = steps[place.index];
  if (step === undefined) return nothing;
  if (place.at === 'again') {
    return { ...nothing, ask: g('strip.askAgain', { ask: promptWords(words, topicId, step.id, place.promptId)?.ask }) };
  }
  if (step.kind === 'teachBack') return askNow(guide, topicId, step, words);
  for (const later of steps) {
    const prompt = later.kind === 'teachBack' && later.prompts.find(({ about }) => about.includes(step.id));
    if (!prompt) continue;
    const ask = promptWords(words, topicId, later.id, prompt.id)?.ask;
    return { ...nothing, comingUp: g('strip.comingUp', { ask }) };
  }
  return nothing;
}

function askNow(guide: Guide, topicId: string, step: StepOf<'teachBack'>, words: NurseWords): Asking {
  const { guide: g } = words;
  const asked = askedNow(step, promptStates(guide, topicId, step));
  if (asked === undefined) return { ...nothing, ask: g('strip.allShown') };
  const prompt = promptWords(words, topicId, step.id, asked);
  return {
    ...{ comingUp: undefined, asked },
    ask: g('strip.ask', { ask: prompt?.ask }),
    listenFor: g('strip.listenFor', { listenFor: prompt?.listenFor }),
  };
}

function promptWords({ content }: NurseWords, topicId: string, stepId: string, promptId: string) {
  return content.topics[topicId]?.steps[stepId]?.prompts?.[promptId];
}
