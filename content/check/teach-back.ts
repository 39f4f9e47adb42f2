import type { StepOf, Topic } from '../schema.ts';
import type { Content } from './parse-content.ts';
import type { Problem } from './problem.ts';
import { baseLanguage, segmentSentences } from './segment.ts';
import { REQUEST, SCOLDING, YES_OR_NO } from './teach-back-words.ts';
import { allBlocks, type Block, topicBlocks } from './text.ts';

/** The toolkit asks for small chunks with a check after each; the number is ours. */
const KEY_POINTS_A_CHECK = 3;
const FEWEST_PROMPTS = 2;

/**
 * Teach-back after the AHRQ Health Literacy Universal Precautions Toolkit, tool 5: every topic ends with requests to tell
 * or show what the person will do, hands-on topics with one to show; another go explains in other words; nobody is judged.
 */
export function teachBack(content: Content): readonly Problem[] {
  const { topics } = content.library;
  return [
    ...topics.flatMap(structure),
    ...content.languages.flatMap(({ code }) =>
      topics.flatMap((topic) => {
        const blocks = topicBlocks(content, code, topic.id);
        return [...blocks.flatMap((block) => closedQuestions(topic, block)), ...sameWords(blocks)];
      }),
    ),
    ...allBlocks(content).flatMap(scolding),
  ];
}

function structure({ id, steps, keyPoints, howTo }: Topic): readonly Problem[] {
  const problem = (text: string) => ({ file: `content/kineret/topics/${id}.json`, place: 'steps', text });
  const asking = steps.filter((step): step is StepOf<'teachBack'> => step.kind === 'teachBack');
  const prompts = asking.flatMap((step) => step.prompts);
  const checks = steps.filter(isCheck).length;
  const needed = Math.ceil(keyPoints.length / KEY_POINTS_A_CHECK);
  const found: Problem[] = [];
  if (asking.length !== 1 || steps.at(-1)?.kind !== 'teachBack') {
    found.push(problem('expected one teachBack, as the last step'));
  }
  if (prompts.length < FEWEST_PROMPTS) {
    found.push(problem(`ask ${prompts.length} times to tell or show, expected at least ${FEWEST_PROMPTS} prompts`));
  }
  if (checks < needed) {
    const have = `have ${checks} checks (choose, order or sort) for ${keyPoints.length} key points`;
    found.push(problem(`${have}, expected at least ${needed}: one for each ${KEY_POINTS_A_CHECK}`));
  }
  if (howTo && !prompts.some(({ show }) => show)) {
    found.push(problem('teach with the hands, expected a prompt with "show": true'));
  }
  return found;
}

function isCheck({ kind }: Topic['steps'][number]): boolean {
  return kind === 'choose' || kind === 'order' || kind === 'sort';
}

/** A check asks, a prompt requests; a language without patterns of its own is not looked at. */
function closedQuestions({ steps }: Topic, { file, language, key, texts }: Block): readonly Problem[] {
  const text = texts.join(' ');
  const code = baseLanguage(language);
  const problem = (expected: string) => [{ file, place: key, text: `says “${text}”, expected ${expected}` }];
  const isAsk = /^steps\.[^.]+\.prompts\.[^.]+\.ask$/.test(key);
  const isTitle = steps.some((step) => isCheck(step) && key === `steps.${step.id}.title`);
  const asked = isTitle ? segmentSentences(language, text).filter((sentence) => /[?？؟]/u.test(sentence)) : [text];
  if ((isAsk || isTitle) && asked.some((sentence) => YES_OR_NO[code]?.test(sentence))) {
    return problem('no question that yes or no can answer, but what, how, when or where');
  }
  const request = REQUEST[code];
  return isAsk && request && !request.pattern.test(text) ? problem(`it to begin with ${request.example}`) : [];
}

/** Whoever did not understand a text is not helped by the same text. */
function sameWords(blocks: readonly Block[]): readonly Problem[] {
  const sentencesOf = ({ language, texts }: Block) =>
    texts.flatMap((text) => segmentSentences(language, text.trim().toLowerCase()));
  const read = new Set(blocks.filter(({ key }) => /^steps\.[^.]+\.body$/.test(key)).flatMap(sentencesOf));
  return blocks
    .filter(({ key }) => /\.(?:reply|again|otherWords)$/.test(key))
    .filter((block) => sentencesOf(block).every((sentence) => read.has(sentence)))
    .map(({ file, key }) => ({
      file,
      place: key,
      text: 'says again word for word what a step says, expected the matter in other words',
    }));
}

/** "You did nothing wrong" is said where the kiosk itself broke. The names of sources are not ours to choose. */
function scolding({ file, language, key, texts }: Block): readonly Problem[] {
  if (key === 'fault.body') return [];
  if (file.endsWith('/sources.json')) return [];
  const pattern = SCOLDING[baseLanguage(language)];
  const found = new Set(pattern ? texts.join(' ').match(pattern) : []);
  return [...found].map((word) => ({
    file,
    place: key,
    text: `says “${word}”, expected words that judge nobody`,
  }));
}
