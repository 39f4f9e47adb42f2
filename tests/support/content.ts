import { type Content, parseContent } from '../../content/check/parse-content.ts';
import { problemLine } from '../../content/check/problem.ts';
import { root } from '../../scripts/paths.ts';
import { readContentFiles } from '../../scripts/read-content-files.ts';

/** The content of this project, or an error that names every problem in it. */
export function learnContent(): Content {
  const parsed = parseContent(readContentFiles(root));
  if (!parsed.ok) throw new Error(parsed.problems.map(problemLine).join('\n'));
  return parsed.content;
}
