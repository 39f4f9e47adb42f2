import type { AuthorWarning } from '../schema.ts';
import type { Content } from './parse-content.ts';
import { belongsTo, isForPatients } from './patient-text.ts';
import type { Problem } from './problem.ts';
import { type Shown, shownIn } from './shown.ts';
import { allBlocks, type Block } from './text.ts';

const FILE = 'content/kineret/author-warnings.json';
const KINDS = ['never', 'needs'] as const;

/** What the authors of the facts warned of is never said, and what must go with a fact always does. */
export function authorWarnings(content: Content): readonly Problem[] {
  const facts = new Set(content.facts.map(({ id }) => id));
  const blocks = allBlocks(content).filter(({ topicId, file }) => topicId !== undefined || teaches(file));
  const byFile = Map.groupBy(blocks, ({ file }) => file);
  return content.authorWarnings.flatMap((warning) => [
    ...checkWarning(warning, facts, content),
    ...content.languages.flatMap(({ code }) => [
      ...said(warning, code, blocks),
      ...unsaid(warning, code, content, byFile),
    ]),
  ]);
}

/** Of the kiosk's own words, those that say something about the medicine. */
function teaches(file: string): boolean {
  return /\/(?:emergency|pictures)\.json$/.test(file);
}

/** A warning that cannot be tried, or that a language has no words for, would let anything through. */
function checkWarning(warning: AuthorWarning, facts: ReadonlySet<string>, content: Content): readonly Problem[] {
  const problem = (text: string, place = warning.id) => ({ file: FILE, place, text });
  return [
    ...warning.facts
      .filter((fact) => !facts.has(fact))
      .map((fact) => problem(`names "${fact}", expected the id of a fact in content/kineret/facts.json`)),
    ...KINDS.flatMap((kind) =>
      Object.entries(warning[kind] ?? {}).flatMap(([language, patterns]) =>
        patterns
          .filter((pattern) => compiled(pattern) === undefined)
          .map((pattern) =>
            problem(`has “${pattern}”, expected a regular expression`, `${warning.id}.${kind}.${language}`),
          ),
      ),
    ),
    ...content.languages.flatMap(({ code }) =>
      KINDS.filter((kind) => warning[kind] && !warning[kind][code] && !warning[kind]['any']).map((kind) =>
        problem(`has no patterns for "${code}", expected some there or under "any"`, `${warning.id}.${kind}`),
      ),
    ),
  ];
}

function said(warning: AuthorWarning, language: string, blocks: readonly Block[]): readonly Problem[] {
  const patterns = patternsOf(warning.never, language);
  return blocks
    .filter((block) => block.language === language)
    .flatMap(({ file, key, texts }) => {
      const text = texts.join(' ');
      return patterns.flatMap((pattern) => {
        const found = pattern.exec(text)?.[0];
        return found === undefined
          ? []
          : [{ file, place: key, text: `says “${found}”, expected nothing of it: ${warning.reason}` }];
      });
    });
}

/** Each part that rests on a fact with a warning says the rest of it too, where a patient reads it. */
function unsaid(
  warning: AuthorWarning,
  language: string,
  { library }: Content,
  byFile: ReadonlyMap<string, readonly Block[]>,
): readonly Problem[] {
  const patterns = patternsOf(warning.needs, language);
  if (patterns.length === 0) return [];
  const inFile = (name: string, parts: readonly Shown[]) => {
    const file = `locales/${language}/${name}.json`;
    const blocks = byFile.get(file)?.filter(isForPatients) ?? [];
    return parts
      .filter(({ facts }) => facts.some((fact) => warning.facts.includes(fact)))
      .flatMap(({ place, words }) => {
        const text = blocks.flatMap(({ key, texts }) => (belongsTo(key, words) ? texts : [])).join(' ');
        return patterns
          .filter((pattern) => !pattern.test(text))
          .map(({ source }) => ({ file, place, text: `does not say “${source}”, expected it: ${warning.reason}` }));
      });
  };
  return [
    ...library.topics.flatMap((topic) => inFile(topic.id, shownIn(topic))),
    ...inFile('emergency', emergencyParts(library)),
  ];
}

function emergencyParts({ medicine: { emergency } }: Content['library']): readonly Shown[] {
  return [
    { place: 'emergency', facts: emergency.facts, words: ['title', 'action', 'lead', 'doNotWait'] },
    ...emergency.signs.map(({ id, facts }) => ({ place: `signs.${id}`, facts, words: [`signs.${id}`] })),
  ];
}

/** The patterns for every language and those for one, without the broken ones. */
function patternsOf(patterns: AuthorWarning['never'], language: string): readonly RegExp[] {
  return [...(patterns?.['any'] ?? []), ...(patterns?.[language] ?? [])].flatMap((text) => compiled(text) ?? []);
}

function compiled(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, 'iu');
  } catch {
    return undefined;
  }
}
