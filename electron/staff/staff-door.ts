import type { PinResult, StaffDoor, Unlock } from '../ipc/contract.ts';
import type { Note } from '../note-fault.ts';
import type { Clock } from './clock.ts';
import { readPin, writePin } from './pin-file.ts';
import { pinProblem } from './pin-form.ts';
import { type DeriveKey, isSecret } from './secret-hash.ts';
import { isSetUpCode, keepSetUpCode, removeSetUpCode } from './set-up-code.ts';
import { staffFiles } from './staff-files.ts';
import { openStaffMemory } from './staff-memory.ts';
import type { Stay } from './stay.ts';

/** What staff need of the shell. Calls run one after another, in the order they came. */
export interface Staff {
  /** As `KioskApi.staffDoor`. A kiosk without a PIN has its one-time code in the file once this was asked. */
  door(): Promise<StaffDoor>;
  /** As `KioskApi.unlock`. */
  unlock(secret: string): Promise<Unlock>;
  /** As `KioskApi.setPin`. */
  setPin(pin: string): Promise<PinResult>;
  lastCleaned(): Promise<string | null>;
  noteCleaned(): Promise<void>;
}

export interface StaffSurroundings {
  /** The data folder. */
  readonly folder: string;
  readonly clock: Clock;
  readonly stay: Stay;
  readonly note: Note;
  /** Instead of scrypt, which takes its time. */
  readonly derive?: DeriveKey | undefined;
}

/** What is asked for now: its name for counting tries, and whether somebody typed it. */
interface Secret {
  readonly asksFor: StaffDoor['asksFor'];
  readonly name: string;
  readonly isRight: (typed: string) => boolean | Promise<boolean>;
}

/** Opens on the first knock: most days begin without one. */
export async function openStaffDoor({ folder, clock, stay, note, derive }: StaffSurroundings): Promise<Staff> {
  const files = staffFiles(folder);
  const memory = await openStaffMemory(files.notes, clock, note);
  const inTurn = createQueue();
  const noteOnce = once(note);

  async function askedSecret(): Promise<Secret> {
    const pin = await readPin(files.pin);
    if (pin.is === 'set')
      return { asksFor: 'pin', name: pin.hash.salt, isRight: (typed) => isSecret(typed, pin.hash, derive) };
    if (pin.is === 'broken') noteOnce('error', 'other', `${pin.problem}; the one-time code is asked for`);
    const code = await keepSetUpCode(files.code).catch((error: Error) =>
      noteOnce('error', 'start', `${files.code}: no one-time code, use --set-pin (${error.message})`),
    );
    return { asksFor: 'code', name: 'code', isRight: (typed) => typeof code === 'string' && isSetUpCode(typed, code) };
  }

  const waitSeconds = (secret: Secret) => Math.ceil(memory.waitLeftMs(secret.name) / 1000);

  const tryToUnlock = inTurn(async (typed: string, since: number): Promise<Unlock> => {
    const secret = await askedSecret();
    if (waitSeconds(secret) > 0) return { ok: false, why: 'wait', waitSeconds: waitSeconds(secret) };
    // Counted on the disk before it is looked at: pulling the plug gives no free try.
    await memory.countTry(secret.name);
    if (!(await secret.isRight(typed))) return { ok: false, why: 'wrong', waitSeconds: waitSeconds(secret) };
    await memory.forgetTries();
    stay.begin(since);
    return { ok: true };
  });

  return {
    door: inTurn(async () => {
      const secret = await askedSecret();
      return { asksFor: secret.asksFor, waitSeconds: waitSeconds(secret) };
    }),
    unlock: (typed) => tryToUnlock(typed, stay.ended()),
    setPin: inTurn(async (pin: string): Promise<PinResult> => {
      if (!stay.isIn()) return { ok: false, why: 'locked', problem: 'a PIN is set while staff are in' };
      return setPinIn(folder, pin, derive);
    }),
    lastCleaned: async () => memory.lastCleaned(),
    noteCleaned: inTurn(() => memory.noteCleaned()),
  };
}

/** Sets the PIN of the kiosk with this data folder, whether it runs or not. */
export async function setPinIn(folder: string, pin: string, derive?: DeriveKey): Promise<PinResult> {
  const files = staffFiles(folder);
  const found = pinProblem(pin);
  if (found !== undefined) return { ok: false, ...found };
  try {
    await writePin(files.pin, pin, derive);
    await removeSetUpCode(files.code);
    return { ok: true };
  } catch (error) {
    return { ok: false, why: 'unwritable', problem: `${files.pin}: cannot be written (${(error as Error).message})` };
  }
}

/** The door is knocked at again and again, and says the same each time. */
function once(note: Note): Note {
  const noted = new Set<string>();
  return (level, where, text) => {
    if (!noted.has(text)) note(level, where, text);
    noted.add(text);
  };
}

/** Lets calls run one at a time: whoever knocks while a PIN is being set must not bring the code back. */
function createQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return <Args extends unknown[], Result>(run: (...args: Args) => Promise<Result>) =>
    (...args: Args): Promise<Result> => {
      const result = last.then(() => run(...args));
      last = result.catch(() => undefined);
      return result;
    };
}
