import type { Note } from '../note-fault.ts';
import { longestWaitAfter, waitAfterMs } from './back-off.ts';
import type { Clock } from './clock.ts';
import { readNotes, type StaffNotes, writeNotes } from './staff-notes.ts';

/** Wrong tries and the last cleaning, as long as the kiosk runs and over its restarts. */
export interface StaffMemory {
  /** Milliseconds until the next try at this secret is heard; 0: now. */
  waitLeftMs(secret: string): number;
  /** One more try at this secret that was not right, or not yet found to be. On the disk when this is over. */
  countTry(secret: string): Promise<void>;
  forgetTries(): Promise<void>;
  lastCleaned(): string | null;
  /** Throws where it cannot be kept. */
  noteCleaned(): Promise<void>;
}

/** Tries at nobody knows what: the file was there and could not be used, so the longest wait is right for any secret. */
const ANYTHING = '';

/**
 * Reads the file once: nothing but the running kiosk writes it. A disk that cannot be written is noted and tries are still
 * counted here: staff must be able to come in and see what is wrong.
 */
export async function openStaffMemory(file: string, clock: Clock, note: Note): Promise<StaffMemory> {
  let notes: StaffNotes = await readNotes(file).catch((error: Error) => {
    note('warn', 'other', `${file}: cannot be used, so the longest wait begins (${firstLine(error)})`);
    return { tries: { at: ANYTHING, wrong: longestWaitAfter, last: isoNow(clock) } };
  });
  /** Of `clock.steady`: setting the date moves nothing while the kiosk runs. */
  let waitBegan = clock.steady() - passedOffMs(notes.tries, clock);
  const keep = async (changed: StaffNotes) => {
    notes = changed;
    await writeNotes(file, changed);
  };
  const keepOrSay = (changed: StaffNotes) =>
    keep(changed).catch((error: Error) => note('error', 'other', `${file}: cannot be written (${firstLine(error)})`));
  const wrongTriesAt = (secret: string) =>
    notes.tries !== undefined && [secret, ANYTHING].includes(notes.tries.at) ? notes.tries.wrong : 0;

  return {
    waitLeftMs: (secret) => Math.max(0, waitBegan + waitAfterMs(wrongTriesAt(secret)) - clock.steady()),
    async countTry(secret) {
      waitBegan = clock.steady();
      await keepOrSay({ ...notes, tries: { at: secret, wrong: wrongTriesAt(secret) + 1, last: isoNow(clock) } });
    },
    async forgetTries() {
      const { tries: _, ...others } = notes;
      await keepOrSay(others);
    },
    lastCleaned: () => notes.lastCleaned ?? null,
    noteCleaned: () => keep({ ...notes, lastCleaned: isoNow(clock) }),
  };
}

/** What has passed of the wait while the kiosk was off. A last try that lies ahead says nothing: the wait begins anew. */
function passedOffMs(tries: StaffNotes['tries'], clock: Clock): number {
  return tries === undefined ? 0 : Math.max(0, clock.wall() - Date.parse(tries.last));
}

function isoNow(clock: Clock): string {
  return new Date(clock.wall()).toISOString();
}

function firstLine(error: Error): string {
  return error instanceof SyntaxError || error.name === 'ZodError' ? 'it is not what the kiosk wrote' : error.message;
}
