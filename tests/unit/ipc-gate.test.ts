import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { channels } from '../../electron/ipc/contract.ts';
import { createHandlers } from '../../electron/ipc/handlers.ts';
import { registerHandlers } from '../../electron/ipc/register.ts';
import { openSettings } from '../../electron/open-settings.ts';
import { createStay } from '../../electron/staff/stay.ts';
import { fakeIpc } from '../support/fake-ipc.ts';

/** Some seconds on a computer with nothing else to do. */
const FUZZ_MS = 60_000;

const ourFrame = { url: 'kiosk://app/index.html' };
const folder = mkdtempSync(join(tmpdir(), 'kineret-gate-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What reached past the gate, by what it does: it should be what the contract has, whoever called. */
const passed: { readonly what: string; readonly with: unknown }[] = [];
const note = (what: string, found: unknown) => void passed.push({ what, with: found });

const ipc = fakeIpc();
const stay = createStay({ steady: () => 0 });
registerHandlers(
  ipc.ipcMain,
  channels,
  createHandlers({
    settings: openSettings(join(folder, 'settings.json'), {
      languages: ['en'],
      setUp: false,
      staffAreIn: stay.isIn,
      onChange: () => note('staff', 'settings'),
      onProblem: () => {},
    }),
    report: (fault) => note('fault', fault),
    stay,
    staff: async () => ({
      door: async () => ({ asksFor: 'pin', waitSeconds: 0 }),
      unlock: async (secret) => {
        note('secret', secret);
        return { ok: false, why: 'wrong', waitSeconds: 5 };
      },
      setPin: async (pin) => {
        note('secret', pin);
        return { ok: false, why: 'locked', problem: 'only while staff are in' };
      },
      lastCleaned: async () => null,
      noteCleaned: async () => note('staff', 'noteCleaned'),
    }),
    requests: { leave: () => {}, ask: () => {}, take: () => null, giveBack: () => {}, heard() {} },
    staffReport: () => {
      note('staff', 'staffReport');
      throw new Error('must not be asked');
    },
    selfCheck: () => {
      note('staff', 'selfCheck');
      throw new Error('must not be asked');
    },
    alive: (isFree) => note('alive', isFree),
    lying: (what) => note('lying', what),
    endProgram: (how) => note('staff', how),
  }),
  (frame) => frame === (ourFrame as unknown),
);

const channel = fc.constantFrom(...Object.values(channels), 'kiosk:no-such', 'constructor', '__proto__', '');
/** Some of it nearly right, so that the fuzz gets past the first question. */
const nearlyRight = fc.constantFrom<unknown>(
  { where: 'screen', message: 'x' },
  { where: 'shell', message: 'x' },
  { where: 'page', message: 'x'.repeat(100_000), more: 1 },
  '271828',
  '1'.repeat(41),
  'restart',
  'exit',
  {},
  { clinic: {} },
  { panelWidthMm: 344 },
  { __proto__: { where: 'page', message: 'x' } },
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
);
const anything = fc.oneof(
  nearlyRight,
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
  }),
);

test(
  'no value in any number makes the gate do what it should not',
  async () => {
    await fc.assert(
      fc.asyncProperty(channel, fc.array(anything, { maxLength: 4 }), async (name, args) => {
        passed.length = 0;
        // Refused with an error, or answered: nothing else.
        await ipc.call(name, ourFrame, ...args).catch((error) => expect(error).toBeInstanceOf(Error));
        for (const { what, with: found } of passed) {
          if (what === 'fault')
            expect(String((found as { message: string }).message).length).toBeLessThanOrEqual(4_000);
          else if (what === 'alive') expect(typeof found).toBe('boolean');
          else if (what === 'lying') expect(String(found).length).toBeLessThanOrEqual(1_000);
          else expect([what, typeof found, String(found).length <= 40]).toEqual(['secret', 'string', true]);
        }
      }),
      { numRuns: 600 },
    );
    expect({}).not.toHaveProperty('polluted');
    expect(readdirSync(folder)).toEqual([]);
  },
  FUZZ_MS,
);

test(
  'whoever else calls is refused before anything is looked at',
  async () => {
    const sender = fc.oneof(
      fc.anything(),
      fc.constant({ ...ourFrame }),
      fc.webUrl().map((url) => ({ url })),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(channels)),
        sender,
        fc.array(anything, { maxLength: 3 }),
        async (name, who, args) => {
          passed.length = 0;
          await expect(ipc.call(name, who, ...args)).rejects.toThrow('not ours');
          expect(passed).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  },
  FUZZ_MS,
);
