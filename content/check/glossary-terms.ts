import type { Glossary } from '../schema.ts';
import { besideEnglish } from './beside-english.ts';
import type { Content } from './parse-content.ts';
import { belongsTo, patientBlocks } from './patient-text.ts';
import type { Problem } from './problem.ts';
import { shownIn } from './shown.ts';
import { type TermMatcher, termMatcher } from './term-matcher.ts';
import type { Block } from './text.ts';

/**
 * Each medical term is explained in every topic where it first stands (AHRQ PEMAT item 4, CDC Clear Communication Index
 * item 7), and is called the same everywhere: where the English text has a term, a translation has its own form of it.
 */
export function glossaryTerms(content: Content): readonly Problem[] {
  const matchers = new Map([...content.glossaries].map(([code, glossary]) => [code, termMatcher(glossary)]));
  return [...sameTerms(content), ...firstUses(content, matchers), ...translations(content, matchers)];
}

type Matchers = ReadonlyMap<string, TermMatcher>;

/** Every glossary has the English terms, and explains the same ones. */
function sameTerms({ glossaries }: Content): readonly Problem[] {
  const english = glossaries.get('en') ?? {};
  return [...glossaries].flatMap(([code, own]) => {
    const problem = (place: string, text: string) => ({ file: `locales/glossary/${code}.json`, place, text });
    return [
      ...Object.entries(english).flatMap(([term, { explained }]) => {
        const found = own[term];
        if (found === undefined) return [problem(term, 'is missing, expected the words of this language for it')];
        if (explained && !found.explained) return [problem(term, 'has no "explained", expected it as in English')];
        if (found.explained && !explained) return [problem(term, 'has "explained", expected none as in English')];
        return [];
      }),
      ...Object.keys(own)
        .filter((term) => !(term in english))
        .map((term) => problem(term, 'is no term of locales/glossary/en.json, expected it there too')),
    ];
  });
}

function firstUses(content: Content, matchers: Matchers): readonly Problem[] {
  return content.languages.flatMap(({ code }) => {
    const [glossary, matcher] = [content.glossaries.get(code), matchers.get(code)];
    if (glossary === undefined || matcher === undefined) return [];
    return content.library.topics.flatMap(({ id }) => unexplained(partsOf(content, code, id), glossary, matcher));
  });
}

/** A term whose first part has none of its explanations, nor has the part before. */
function unexplained(
  parts: readonly (readonly Block[])[],
  glossary: Glossary,
  matcher: TermMatcher,
): readonly Problem[] {
  const met = new Set<string>();
  const texts = parts.map((blocks) => blocks.map(textOf).join('\n').toLowerCase());
  return parts.flatMap((blocks, index) => {
    const around = `${texts[index - 1] ?? ''}\n${texts[index]}`;
    return blocks.flatMap((block) =>
      matcher.find(textOf(block)).flatMap(({ term }) => {
        const explained = glossary[term]?.explained;
        if (explained === undefined || met.has(term)) return [];
        met.add(term);
        if (explained.some((words) => around.includes(words.toLowerCase()))) return [];
        const wanted = explained.map((words) => `“${words}”`).join(' or ');
        const text = `has “${term}” for the first time in this topic, expected ${wanted} in the same step or the one before`;
        return [{ file: block.file, place: block.key, text }];
      }),
    );
  });
}

/** What a patient reads of a topic, part by part in reading order: the opening, each step, each key point. */
function partsOf(content: Content, language: string, topicId: string): readonly (readonly Block[])[] {
  const topic = content.library.topics.find(({ id }) => id === topicId);
  if (topic === undefined) return [];
  const blocks = patientBlocks(content, language, topicId);
  const [opening, ...rest] = shownIn(topic);
  const points = rest.filter(({ place }) => place.startsWith('keyPoints.'));
  const names = [opening?.words ?? [], ...topic.steps.map(({ id }) => [`steps.${id}.`]), ...points.map((p) => p.words)];
  return names.map((part) => blocks.filter(({ key }) => belongsTo(key, part)));
}

/** Pictures are described, and sources are called, in everyday words that only look like terms: a red spot, Mayo Clinic. */
function isTaught({ file }: Block): boolean {
  return !/\/(?:pictures|sources)\.json$/.test(file);
}

function translations(content: Content, matchers: Matchers): readonly Problem[] {
  const english = matchers.get('en');
  const known = new Map<Block, readonly string[]>();
  const termsOf = (block: Block): readonly string[] => {
    const terms = known.get(block) ?? [...new Set(english?.find(textOf(block)).map(({ term }) => term))];
    known.set(block, terms);
    return terms;
  };
  return besideEnglish(content).flatMap(({ block, english: original }) =>
    (isTaught(block) ? termsOf(original) : [])
      .filter((term) => matchers.get(block.language)?.has(textOf(block), term) === false)
      .map((term) => ({
        file: block.file,
        place: block.key,
        text: `has no form of “${term}”, which the English text has, expected one of locales/glossary/${block.language}.json`,
      })),
  );
}

function textOf({ texts }: Block): string {
  return texts.join(' ');
}
