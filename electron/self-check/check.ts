import type { CheckedThing, CheckId } from '../ipc/contract.ts';

/** What one look at the computer found; `detail` holds values alone, in English. */
export type Reading = Omit<CheckedThing, 'id'>;

/** A disk on a network that is gone never answers; the whole self-check has 20 seconds. */
const ANSWERS_WITHIN_MS = 4_000;

/** Looks, and says `unknown` where the look fails or takes too long. Never throws. */
export async function check(id: CheckId, look: () => Reading | Promise<Reading>): Promise<CheckedThing> {
  try {
    return { id, ...(await inTime(look(), ANSWERS_WITHIN_MS)) };
  } catch (error) {
    return { id, state: 'unknown', detail: (error as Error).message };
  }
}

/** Throws after so many milliseconds without an answer. */
export async function inTime<Answer>(answer: Answer | Promise<Answer>, ms: number): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${ms / 1000} s`)), ms);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

const SERIOUS: readonly Reading['state'][] = ['bad', 'attention', 'unknown', 'ok'];

/** The most serious first; of one kind, in the order in which they were looked at. */
export function bySeriousness(things: readonly CheckedThing[]): readonly CheckedThing[] {
  return [...things].sort((a, b) => SERIOUS.indexOf(a.state) - SERIOUS.indexOf(b.state));
}
