import { type Content, parseContent } from '../../content/check/parse-content.ts';
import { problemLine } from '../../content/check/problem.ts';
import { minutesIn } from '../../content/check/reading-time.ts';
import type { LanguageWords } from '../../content/words.ts';
import { keepAllTogether } from '../../renderer/words/keep-together.ts';
import { contentRoot } from '../../scripts/paths.ts';
import { readContentFiles } from '../../scripts/read-content-files.ts';

export interface SpokenWords extends Omit<LanguageWords, 'ui'> {
  readonly ui: typeof import('../../locales/en/ui.json');
  /** As the build counts them, by topic. */
  readonly minutes: Readonly<Record<string, number>>;
}

/** All words of one language of the kiosk, as they are shown: numbers with the space that keeps their units. */
export function wordsOf(content: Content, language: string): SpokenWords {
  const found = content.words.get(language);
  if (found === undefined) throw new Error(`the kiosk has no language "${language}"`);
  return { ...keepAllTogether(found as SpokenWords), minutes: minutesIn(content, language) };
}

const learnt = new Map<string, Content>();

/**
 * The content of this project or of another folder, parsed once a process, or an error that names every problem in it.
 */
export function learnContent(folder = contentRoot): Content {
  const known = learnt.get(folder);
  if (known !== undefined) return known;
  const parsed = parseContent(readContentFiles(folder));
  if (!parsed.ok) throw new Error(parsed.problems.map(problemLine).join('\n'));
  learnt.set(folder, parsed.content);
  return parsed.content;
}
