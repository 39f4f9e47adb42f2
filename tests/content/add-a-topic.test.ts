import { expect, test } from 'vitest';
import { gates } from '../../content/check/gates.ts';
import { parseContent } from '../../content/check/parse-content.ts';
import { problemLine } from '../../content/check/problem.ts';
import { contentAfterGuide, filesOfGuide } from '../support/guide.ts';

test('a writer who follows docs/add-a-topic.md has a whole nineteenth topic that every gate lets through', () => {
  expect([...filesOfGuide().keys()]).toEqual([
    'content/kineret/topics/clean-hands.json',
    'locales/en/clean-hands.json',
    'locales/es/clean-hands.json',
  ]);
  const parsed = parseContent(contentAfterGuide());
  if (!parsed.ok) throw new Error(parsed.problems.map(problemLine).join('\n'));
  expect(parsed.content.library.topics).toHaveLength(19);
  expect(gates.flatMap(({ gate }) => gate(parsed.content).map(problemLine))).toEqual([]);
});
