import type { Page } from 'playwright';
import { capitalsOf } from './capitals.ts';
import { layoutProblems as problemsIn } from './layout-problems.ts';

/** What the screen of a kiosk with text of usual size shows that it should not: in words, one line each. */
export function layoutProblems(page: Page): Promise<readonly string[]> {
  return page.evaluate(problemsIn, { capitals: capitalsOf.usual });
}
