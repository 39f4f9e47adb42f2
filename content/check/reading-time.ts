import type { Step, Topic } from '../schema.ts';
import type { Content } from './parse-content.ts';
import type { Problem } from './problem.ts';
import { segmentWords } from './segment.ts';
import { type Block, topicBlocks } from './text.ts';

/** About the pace of reading aloud. Our assumption: no standard sets a pace for people who read slowly. */
const WORDS_A_MINUTE = 150;
/** To think about a check, our assumption as well. */
const MINUTES_A_CHECK = 5 / 60;
/** Nurses have 3 min 42 s at a stretch with a patient (field study of teaching on wards). */
const MOST_MINUTES = 4;

/** A topic is one chunk of teaching: in every language it is read in under four minutes. */
export function readingTime(content: Content): readonly Problem[] {
  return content.languages.flatMap(({ code }) =>
    content.library.topics.flatMap(({ id }) => {
      const minutes = minutesOf(content, code, id);
      if (minutes < MOST_MINUTES) return [];
      return [
        {
          file: `locales/${code}/${id}.json`,
          place: '',
          text: `takes ${minutes.toFixed(2)} minutes to read, expected under ${MOST_MINUTES}`,
        },
      ];
    }),
  );
}

/** Minutes that a topic takes on the straight way through: every answer fits at once, one "what if" is opened. */
export function minutesOf(content: Content, language: string, topicId: string): number {
  const topic = content.library.topics.find(({ id }) => id === topicId);
  if (topic === undefined) return 0;
  const words = topicBlocks(content, language, topicId)
    .filter((block) => isOnTheWay(topic, block))
    .reduce((sum, { texts }) => sum + texts.reduce((count, text) => count + segmentWords(language, text).length, 0), 0);
  const checks = topic.steps.filter(({ kind }) => kind === 'choose' || kind === 'order' || kind === 'sort').length;
  return words / WORDS_A_MINUTE + checks * MINUTES_A_CHECK;
}

/** Whole minutes of every topic in one language, as a person would say it, by topic. */
export function minutesIn(content: Content, language: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    content.library.topics.map(({ id }) => [id, Math.max(1, Math.round(minutesOf(content, language, id)))]),
  );
}

function isOnTheWay({ steps }: Topic, { key }: Block): boolean {
  if (/\.(listenFor|otherWords|again)$/.test(key)) return false;
  const [, stepId, list, id] = /^steps\.([^.]+)\.(choices|cases|areas)\.([^.]+)\.(?:reply|answer)$/.exec(key) ?? [];
  return list === undefined || id === shownOf(steps.find((step) => step.id === stepId));
}

/** Of answers that exclude each other, the one that fits; of those that a person opens as they wish, one. */
function shownOf(step: Step | undefined): string | undefined {
  switch (step?.kind) {
    case 'choose':
      return step.choices.find(({ right }) => right)?.id;
    case 'whatIf':
      return step.cases[0]?.id;
    case 'sites':
      return step.areas[0]?.id;
    default:
      return undefined;
  }
}
