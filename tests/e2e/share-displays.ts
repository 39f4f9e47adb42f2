import { buildForTests } from '../support/gallery-program.ts';
import { shareDisplays } from '../support/shared-displays.ts';

/** Playwright calls this before the first test, and what it gives back after the last. */
export default async function shareForRun(): Promise<() => void> {
  await buildForTests();
  return shareDisplays();
}
