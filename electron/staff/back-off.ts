const FIRST_MS = 5_000;
const LONGEST_MS = 15 * 60_000;

/** How long nobody is heard after so many wrong tries in a row: 5 seconds, doubled by each, 15 minutes at most. */
export function waitAfterMs(wrong: number): number {
  return wrong === 0 ? 0 : Math.min(FIRST_MS * 2 ** (wrong - 1), LONGEST_MS);
}

/** The fewest wrong tries that make the longest wait. */
export const longestWaitAfter = 1 + Math.ceil(Math.log2(LONGEST_MS / FIRST_MS));
