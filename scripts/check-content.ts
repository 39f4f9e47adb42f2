import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemLine } from '../content/check/problem.ts';
import { contentReport } from './content-report.ts';
import { type ContentState, findContentState } from './content-state.ts';
import { contentRoot, root } from './paths.ts';
import { say } from './say.ts';

// `npm run check:content [-- --json]`: everything that must be true of what the kiosk teaches, all problems in one run,
// and a report to read. KIOSK_CONTENT names another folder, as in a build.
const isForMachines = process.argv.includes('--json');
const state = findContentState(contentRoot);
const problems = state.findings.flatMap(({ gate, problems: found }) => found.map((problem) => ({ gate, ...problem })));

if (isForMachines) console.log(JSON.stringify({ topics: state.topics, problems }, null, 2));
else {
  if (state.content) {
    console.log(table(state));
    const report = join(root, 'out', 'content-report.html');
    mkdirSync(join(root, 'out'), { recursive: true });
    writeFileSync(report, contentReport(state.content, state));
    say('check', `the report to read: ${report}`);
  }
  for (const { gate, problems: found } of state.findings) {
    say('check', `${gate}: ${found.length === 0 ? 'in order' : `${found.length} to mend`}`);
    for (const problem of found) console.error(`  ${problemLine(problem)}`);
  }
  say('check', `${problems.length} to mend`);
}
process.exitCode = problems.length === 0 ? 0 : 1;

/** Topic by language: grade raw and adjusted (English) or INFLESZ (Spanish), minutes to read, review. */
function table({ topics }: ContentState): string {
  const rows = topics.map(({ topic, language, words, grade, minutes, review }) => [
    topic,
    language,
    String(words),
    grade,
    minutes.toFixed(1),
    review,
  ]);
  const head = ['topic', 'language', 'words', 'reading level', 'minutes', 'review'];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  return [head, widths.map((width) => '-'.repeat(width)), ...rows]
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}
