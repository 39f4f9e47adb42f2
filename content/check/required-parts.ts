import type { Topic } from '../schema.ts';
import type { Content } from './parse-content.ts';
import type { Problem } from './problem.ts';
import { segmentSentences, segmentWords } from './segment.ts';
import { beginsWithVerb } from './verbs.ts';

/** A purpose is one line: what the patient gets from the topic. */
const MOST_PURPOSE_WORDS = 14;
const MOST_MESSAGE_SENTENCES = 3;

/**
 * What every topic needs beyond what its shape already demands (AHRQ PEMAT items 1, 11 and 20; CDC Clear Communication
 * Index items 1 and 5): a purpose of one line, a short main message, an action among its key points; and for hands-on
 * topics one action a step, verb first (FDA guidance on Instructions for Use, 2022). Verbs are looked at in English, the
 * text that the others are made from.
 */
export function requiredParts(content: Content): readonly Problem[] {
  const { topics } = content.library;
  return [
    ...topics.flatMap((topic) => [...hasAction(topic), ...englishActions(content, topic)]),
    ...content.languages.flatMap(({ code }) => topics.flatMap(({ id }) => shortOpening(content, code, id))),
  ];
}

function hasAction({ id, keyPoints }: Topic): readonly Problem[] {
  if (keyPoints.some(({ action }) => action)) return [];
  return [
    {
      file: `content/kineret/topics/${id}.json`,
      place: 'keyPoints',
      text: 'say nothing to do, expected at least one with "action": true',
    },
  ];
}

function englishActions(content: Content, { id, howTo, keyPoints, steps }: Topic): readonly Problem[] {
  const words = content.words.get('en')?.topics[id];
  const points = keyPoints
    .filter(({ action }) => action)
    .map((point) => ({ place: `keyPoints.${point.id}`, text: words?.keyPoints[point.id] ?? '' }));
  // Timers are numbered among the steps to follow as well.
  const titles = steps
    .filter(({ kind }) => howTo && (kind === 'read' || kind === 'timer'))
    .map((step) => ({ place: `steps.${step.id}.title`, text: words?.steps[step.id]?.title ?? '' }));
  return [...points, ...titles]
    .filter(({ text }) => !beginsWithVerb(text))
    .map(({ place, text }) => ({
      file: `locales/en/${id}.json`,
      place,
      text: `says “${text}”, expected a verb of content/check/verbs.ts first, as in “Keep it cold”`,
    }));
}

function shortOpening(content: Content, language: string, topicId: string): readonly Problem[] {
  const { purpose = '', mainMessage = [] } = content.words.get(language)?.topics[topicId] ?? {};
  const problem = (place: string, text: string) => ({ file: `locales/${language}/${topicId}.json`, place, text });
  const lines = segmentSentences(language, purpose).length;
  const words = segmentWords(language, purpose).length;
  const message = mainMessage.flatMap((text) => segmentSentences(language, text)).length;
  const found: Problem[] = [];
  if (lines > 1) found.push(problem('purpose', `has ${lines} sentences, expected one line`));
  if (words > MOST_PURPOSE_WORDS) {
    found.push(problem('purpose', `has ${words} words, expected at most ${MOST_PURPOSE_WORDS}`));
  }
  if (message < 1 || message > MOST_MESSAGE_SENTENCES) {
    found.push(problem('mainMessage', `has ${message} sentences, expected 1 to ${MOST_MESSAGE_SENTENCES}`));
  }
  return found;
}
