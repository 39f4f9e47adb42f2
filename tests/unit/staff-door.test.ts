import { createHash, scryptSync } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { waitAfterMs } from '../../electron/staff/back-off.ts';
import type { DeriveKey } from '../../electron/staff/secret-hash.ts';
import { openStaffDoor, setPinIn } from '../../electron/staff/staff-door.ts';
import { staffFiles } from '../../electron/staff/staff-files.ts';
import { staffOnDemand } from '../../electron/staff/staff-on-demand.ts';
import { createStay } from '../../electron/staff/stay.ts';

/** Instead of scrypt, which takes a tenth of a second for each try on purpose. One test below has the real one. */
const quickKey: DeriveKey = async (secret, salt, { n, r, p }) =>
  createHash('sha256').update(salt).update(`${n} ${r} ${p} ${secret}`).digest();
const setPin = (pin: string) => setPinIn(folder, pin, quickKey);

const PIN = '271828';
const OTHER_PIN = '314159';

let folder: string;
let files: ReturnType<typeof staffFiles>;
let notes: string[];
let steady: number;
let wall: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'staff-'));
  files = staffFiles(folder);
  notes = [];
  steady = 0;
  wall = Date.parse('2026-11-27T08:00:00Z');
});

const clock = { steady: () => steady, wall: () => wall };

/** Time passes, for both clocks. */
function pass(seconds: number): void {
  steady += seconds * 1000;
  wall += seconds * 1000;
}

/** A kiosk that was started now: a steady clock begins anywhere. */
async function startKiosk(derive = quickKey) {
  steady = 0;
  const stay = createStay(clock);
  const note = (level: string, where: string, text: string) => void notes.push(`${level} ${where}: ${text}`);
  return { stay, ...(await openStaffDoor({ folder, clock, stay, note, derive })) };
}

/** What setting the PIN writes. */
let pinFile: string;
beforeAll(async () => {
  const once = mkdtempSync(join(tmpdir(), 'staff-'));
  expect(await setPinIn(once, PIN, quickKey)).toEqual({ ok: true });
  pinFile = readFileSync(staffFiles(once).pin, 'utf8');
});

async function kioskWithPin() {
  writeFileSync(files.pin, pinFile);
  return startKiosk();
}

const code = () => readFileSync(files.code, 'utf8').trim();
const modeOf = (file: string) => statSync(file).mode & 0o777;

test('a door that could not be opened once is tried again at the next knock', async () => {
  let isDiskWell = false;
  const surroundings = {
    get folder() {
      if (!isDiskWell) throw new Error('the disk does not answer');
      return folder;
    },
    clock,
    stay: createStay(clock),
    note: () => undefined,
  };
  const staff = staffOnDemand(surroundings);
  await expect(staff()).rejects.toThrow('the disk does not answer');
  isDiskWell = true;
  expect(await (await staff()).door()).toEqual({ asksFor: 'code', waitSeconds: 0 });
  expect(await staff(), 'one door for all').toBe(await staff());
});

describe('a kiosk that nobody set up', () => {
  test('asks for a code that only the owner of the file can read, easy to read and the same after a restart', async () => {
    const kiosk = await startKiosk();
    expect(existsSync(files.code)).toBe(false);
    expect(await kiosk.door()).toEqual({ asksFor: 'code', waitSeconds: 0 });
    const first = code();
    expect(first).toMatch(/^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/);
    expect(modeOf(files.code)).toBe(0o600);
    await (await startKiosk()).door();
    expect(code()).toBe(first);
  });

  test('has another code than every other kiosk', async () => {
    const codes = new Set<string>();
    for (let kiosks = 0; kiosks < 20; kiosks += 1) {
      rmSync(files.code, { force: true });
      await (await startKiosk()).door();
      codes.add(code());
    }
    expect(codes.size).toBe(20);
  });

  test.each([
    ['as it is written', (text: string) => text],
    ['without its dash, in small letters', (text: string) => text.replace('-', '').toLowerCase()],
    ['with spaces', (text: string) => ` ${text.replace('-', ' ')} `],
  ])('lets the administrator in with the code %s', async (_how, typed) => {
    const kiosk = await startKiosk();
    await kiosk.door();
    expect(await kiosk.unlock(typed(code()))).toEqual({ ok: true });
    expect(kiosk.stay.isIn()).toBe(true);
  });

  test('has no PIN that is there by default, and makes people wait as it does for a PIN', async () => {
    const kiosk = await startKiosk();
    expect(await kiosk.unlock('123456')).toEqual({ ok: false, why: 'wrong', waitSeconds: 5 });
    expect(await kiosk.unlock(code())).toEqual({ ok: false, why: 'wait', waitSeconds: 5 });
    pass(5);
    expect(await kiosk.unlock('')).toEqual({ ok: false, why: 'wrong', waitSeconds: 10 });
    expect(kiosk.stay.isIn()).toBe(false);
  });

  test('that cannot write the code lets nobody in, and says so once', async () => {
    mkdirSync(files.code);
    const kiosk = await startKiosk();
    expect(await kiosk.door()).toEqual({ asksFor: 'code', waitSeconds: 0 });
    for (const typed of ['', 'undefined', 'ABCD-EFGH']) {
      expect(await kiosk.unlock(typed)).toMatchObject({ ok: false, why: 'wrong' });
      pass(900);
    }
    expect(notes).toEqual([
      expect.stringContaining(`error start: ${files.code}: no one-time code, use --set-pin (EISDIR`),
    ]);
  });

  test('takes a PIN from whoever came in, and the code is void', async () => {
    const kiosk = await startKiosk();
    await kiosk.door();
    const before = code();
    await kiosk.unlock(before);
    expect(await kiosk.setPin(PIN)).toEqual({ ok: true });
    expect(existsSync(files.code)).toBe(false);
    expect(modeOf(files.pin)).toBe(0o600);
    expect(await kiosk.door()).toEqual({ asksFor: 'pin', waitSeconds: 0 });
    expect(await kiosk.unlock(before)).toMatchObject({ ok: false, why: 'wrong' });
    pass(5);
    expect(await kiosk.unlock(PIN)).toEqual({ ok: true });
    expect(notes).toEqual([]);
  });
});

test('whoever knocks while the PIN is being set is asked for the PIN, and no code comes back', async () => {
  const kiosk = await startKiosk();
  await kiosk.door();
  await kiosk.unlock(code());
  const [set, door] = await Promise.all([kiosk.setPin(PIN), kiosk.door()]);
  expect([set, door]).toEqual([{ ok: true }, { asksFor: 'pin', waitSeconds: 0 }]);
  expect(existsSync(files.code)).toBe(false);
});

describe('a PIN', () => {
  test('is kept by scrypt, nowhere in the data folder, nor twice the same there', async () => {
    await setPinIn(folder, PIN);
    const first = readFileSync(files.pin, 'utf8');
    await setPinIn(folder, PIN);
    const second = readFileSync(files.pin, 'utf8');
    expect(first).not.toContain(PIN);
    expect(second).not.toBe(first);
    const { pin } = JSON.parse(second);
    expect(pin).toMatchObject({ algorithm: 'scrypt', n: 32768, r: 8, p: 1 });
    const key = scryptSync(PIN, Buffer.from(pin.salt, 'base64'), 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 2 ** 26 });
    expect(pin.hash).toBe(key.toString('base64'));

    const note = () => undefined;
    const door = await openStaffDoor({ folder, clock, stay: createStay(clock), note });
    expect(await door.unlock(OTHER_PIN)).toMatchObject({ ok: false, why: 'wrong' });
    pass(5);
    expect(await door.unlock(PIN)).toEqual({ ok: true });
  });

  test('that was set at the computer opens a kiosk that runs, and the old one does not', async () => {
    const kiosk = await kioskWithPin();
    expect(await kiosk.unlock(PIN)).toEqual({ ok: true });
    await setPin(OTHER_PIN);
    expect(await kiosk.unlock(PIN)).toMatchObject({ ok: false, why: 'wrong' });
    pass(5);
    expect(await kiosk.unlock(OTHER_PIN)).toEqual({ ok: true });
  });

  test('is set by those alone who are in', async () => {
    const kiosk = await kioskWithPin();
    expect(await kiosk.setPin(OTHER_PIN)).toMatchObject({ ok: false, why: 'locked' });
    await kiosk.unlock(PIN);
    pass(151);
    expect(await kiosk.setPin(OTHER_PIN)).toMatchObject({ ok: false, why: 'locked' });
    await kiosk.unlock(PIN);
    expect(await kiosk.setPin(OTHER_PIN)).toEqual({ ok: true });
    expect(await kiosk.unlock(OTHER_PIN)).toEqual({ ok: true });
  });

  test('that cannot be written leaves everything as it was', async () => {
    const kiosk = await startKiosk();
    await kiosk.door();
    await kiosk.unlock(code());
    mkdirSync(files.pin);
    expect(await kiosk.setPin(PIN)).toEqual({
      ok: false,
      why: 'unwritable',
      problem: expect.stringContaining(`${files.pin}: cannot be written (`),
    });
    expect(existsSync(files.code)).toBe(true);
  });

  test.each(['12345', '1234567890123', '27182a', '', ' 271828', '٢٧١٨٢٨'])('is not %j', async (pin) => {
    expect(await setPin(pin)).toMatchObject({ ok: false, why: 'form' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ...['000000', '111111111111', '123456', '234567', '987654', '890123', '210987', '0123456789'],
    ...['121212', '123123', '271271', '112233', '332211', '100000', '000001', '112345'],
  ])('that anybody would try is refused: %s', async (pin) => {
    expect(await setPin(pin)).toMatchObject({ ok: false, why: 'easy' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(['271828', '192837', '123457', '20406080', '135790864213'])('of another kind is taken: %s', async (pin) => {
    expect(await setPin(pin)).toEqual({ ok: true });
  });
});

describe('tries that are not right', () => {
  test('make people wait 5 seconds, twice as long each time, 15 minutes at most', async () => {
    // With the code, which is as the PIN here and looked at faster.
    const kiosk = await startKiosk();
    for (const waitSeconds of [5, 10, 20, 40, 80, 160, 320, 640, 900, 900]) {
      expect(await kiosk.unlock('2345-6789')).toEqual({ ok: false, why: 'wrong', waitSeconds });
      pass(waitSeconds - 1);
      expect(await kiosk.unlock(code())).toEqual({ ok: false, why: 'wait', waitSeconds: 1 });
      expect(await kiosk.door()).toEqual({ asksFor: 'code', waitSeconds: 1 });
      pass(1);
    }
    expect(await kiosk.unlock(code())).toEqual({ ok: true });
    expect(await kiosk.unlock('2345-6789')).toMatchObject({ waitSeconds: 5 });
  });

  test('count over a restart, and the time that the kiosk was off counts too', async () => {
    let kiosk = await kioskWithPin();
    for (const seconds of [5, 10, 20]) {
      await kiosk.unlock(OTHER_PIN);
      pass(seconds);
    }
    expect(await kiosk.unlock(OTHER_PIN)).toMatchObject({ waitSeconds: 40 });
    pass(15);
    kiosk = await startKiosk();
    expect(await kiosk.door()).toEqual({ asksFor: 'pin', waitSeconds: 25 });
    expect(await kiosk.unlock(PIN)).toEqual({ ok: false, why: 'wait', waitSeconds: 25 });
    pass(25);
    expect(await kiosk.unlock(OTHER_PIN)).toEqual({ ok: false, why: 'wrong', waitSeconds: 80 });
    pass(80);
    kiosk = await startKiosk();
    expect(await kiosk.unlock(PIN)).toEqual({ ok: true });
    kiosk = await startKiosk();
    expect(await kiosk.unlock(OTHER_PIN)).toMatchObject({ waitSeconds: 5 });
  });

  test('are on the disk before they are looked at, right or not: pulling the plug gives none for free', async () => {
    writeFileSync(files.pin, pinFile);
    let whenThePlugIsPulled = '';
    const kiosk = await startKiosk((...looked) => {
      whenThePlugIsPulled = readFileSync(files.notes, 'utf8');
      expect(kiosk.stay.isIn()).toBe(false);
      return quickKey(...looked);
    });
    expect(await kiosk.unlock(PIN)).toEqual({ ok: true });
    expect(await (await startKiosk()).door()).toEqual({ asksFor: 'pin', waitSeconds: 0 });
    writeFileSync(files.notes, whenThePlugIsPulled);
    expect(await (await startKiosk()).door()).toEqual({ asksFor: 'pin', waitSeconds: 5 });
  });

  test('are heard one after another: two at once count as two', async () => {
    const kiosk = await kioskWithPin();
    const [first, second] = await Promise.all([kiosk.unlock(OTHER_PIN), kiosk.unlock(PIN)]);
    expect(first).toMatchObject({ why: 'wrong', waitSeconds: 5 });
    expect(second).toMatchObject({ why: 'wait', waitSeconds: 5 });
  });

  test.each([-86_400, -60, 60, 86_400])('wait as long when the date is set by %d seconds', async (seconds) => {
    const kiosk = await kioskWithPin();
    await kiosk.unlock(OTHER_PIN);
    pass(5);
    await kiosk.unlock(OTHER_PIN);
    wall += seconds * 1000;
    expect(await kiosk.door()).toMatchObject({ waitSeconds: 10 });
    pass(9);
    expect(await kiosk.unlock(PIN)).toMatchObject({ why: 'wait', waitSeconds: 1 });
    pass(1);
    expect(await kiosk.unlock(PIN)).toEqual({ ok: true });
  });

  test('never wait longer than once more the wait itself, when a restart finds another date', async () => {
    let kiosk = await kioskWithPin();
    await kiosk.unlock(OTHER_PIN);
    wall -= 86_400_000;
    kiosk = await startKiosk();
    expect(await kiosk.door()).toMatchObject({ waitSeconds: 5 });
    pass(5);
    expect(await kiosk.unlock(PIN)).toEqual({ ok: true });
  });

  test('at the old PIN do not count against the new one', async () => {
    const kiosk = await kioskWithPin();
    await kiosk.unlock(OTHER_PIN);
    await setPin(OTHER_PIN);
    expect(await kiosk.unlock(OTHER_PIN)).toEqual({ ok: true });
  });

  test('are counted where the disk cannot be written, staff get in all the same, and the log has it', async () => {
    const kiosk = await kioskWithPin();
    mkdirSync(files.notes);
    expect(await kiosk.unlock(OTHER_PIN)).toMatchObject({ why: 'wrong', waitSeconds: 5 });
    pass(5);
    expect(await kiosk.unlock(OTHER_PIN)).toMatchObject({ why: 'wrong', waitSeconds: 10 });
    pass(10);
    expect(await kiosk.unlock(PIN)).toEqual({ ok: true });
    expect(notes[0]).toContain(`error other: ${files.notes}: cannot be written (`);
    await expect(kiosk.noteCleaned()).rejects.toThrow();
  });

  test('whatever happens, a wait is never over early and never longer than 15 minutes', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (wrong) => {
        expect(waitAfterMs(wrong)).toBeLessThanOrEqual(900_000);
        expect(waitAfterMs(wrong + 1)).toBeGreaterThanOrEqual(Math.max(5_000, waitAfterMs(wrong)));
      }),
    );
  });
});

describe('broken files', () => {
  test.each([
    ['empty', () => ''],
    ['cut off', (text: string) => text.slice(0, 80)],
    ['not ours', () => '{"pin":"271828"}'],
    ['with a hash of nothing', (text: string) => text.replace(/"hash": "[^"]*"/, '"hash": ""')],
    ['with another cost', (text: string) => text.replace('32768', '2')],
    ['with a cost that no computer can pay', (text: string) => text.replace('"p": 1', '"p": 1000000')],
  ])('a PIN file that is %s opens to the administrator alone', async (_what, broken) => {
    writeFileSync(files.pin, broken(pinFile));
    const kiosk = await startKiosk();
    expect(await kiosk.door()).toEqual({ asksFor: 'code', waitSeconds: 0 });
    expect(await kiosk.unlock(PIN)).toMatchObject({ ok: false, why: 'wrong' });
    pass(5);
    expect(await kiosk.unlock(code())).toEqual({ ok: true });
    expect(notes).toEqual([
      expect.stringMatching(/^error other: .*staff\.json: the PIN cannot be used \(.*\); the one-time code/),
    ]);
    expect(notes[0]).not.toContain(PIN);
    expect(await kiosk.setPin(OTHER_PIN)).toEqual({ ok: true });
    expect(await kiosk.door()).toMatchObject({ asksFor: 'pin' });
  });

  test.each(['', '{"tries":{"at":"', '{"tries":{"at":"x","wrong":-3,"last":"2026-11-27T08:00:00Z"}}', '[]'])(
    'notes that hold %j give no free tries: the longest wait begins, once',
    async (source) => {
      writeFileSync(files.notes, source);
      const kiosk = await kioskWithPin();
      expect(await kiosk.unlock(PIN)).toEqual({ ok: false, why: 'wait', waitSeconds: 900 });
      pass(900);
      expect(await kiosk.unlock(PIN)).toEqual({ ok: true });
      expect(await kiosk.door()).toEqual({ asksFor: 'pin', waitSeconds: 0 });
      expect(notes).toHaveLength(1);
    },
  );
});

describe('staff who are in', () => {
  test('are out two and a half minutes after their last touch', async () => {
    const kiosk = await kioskWithPin();
    await kiosk.unlock(PIN);
    pass(149);
    kiosk.stay.prolong();
    pass(149);
    expect(kiosk.stay.isIn()).toBe(true);
    pass(1);
    expect(kiosk.stay.isIn()).toBe(false);
    kiosk.stay.prolong();
    expect(kiosk.stay.isIn()).toBe(false);
  });

  test('are not in after all when they left before the PIN was looked at', async () => {
    const kiosk = await kioskWithPin();
    const knocked = kiosk.unlock(PIN);
    kiosk.stay.end();
    await knocked;
    expect(kiosk.stay.isIn()).toBe(false);
    await kiosk.unlock(PIN);
    expect(kiosk.stay.isIn()).toBe(true);
  });

  test('note that the screen was wiped, and it is known after a restart and after wrong tries', async () => {
    let kiosk = await kioskWithPin();
    expect(await kiosk.lastCleaned()).toBeNull();
    await kiosk.noteCleaned();
    await kiosk.unlock(OTHER_PIN);
    pass(5);
    await kiosk.unlock(PIN);
    kiosk = await startKiosk();
    expect(await kiosk.lastCleaned()).toBe('2026-11-27T08:00:00.000Z');
    expect(modeOf(files.notes)).toBe(0o600);
  });
});
