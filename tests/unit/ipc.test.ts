import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { channels, type Fault, type SettingsChanges } from '../../electron/ipc/contract.ts';
import { createHandlers } from '../../electron/ipc/handlers.ts';
import { registerHandlers } from '../../electron/ipc/register.ts';
import type { SettingsInUse } from '../../electron/open-settings.ts';
import { defaultSettings } from '../../electron/settings.ts';
import { fakeIpc } from '../support/fake-ipc.ts';

const ourFrame = { url: 'kiosk://app/index.html' };
const settings = { ...defaultSettings, setUp: true, problems: [] };

let faults: Fault[];
let saved: SettingsChanges[];
let ipc: ReturnType<typeof fakeIpc>;

beforeEach(() => {
  faults = [];
  saved = [];
  ipc = fakeIpc();
  const inUse: SettingsInUse = {
    current: () => settings,
    openSetUp: () => {},
    save: async (changes) => {
      saved.push(changes);
      return { ok: true, settings };
    },
  };
  registerHandlers(
    ipc.ipcMain,
    createHandlers(inUse, (fault) => faults.push(fault)),
    (frame) => frame === (ourFrame as unknown),
  );
});

test('every method of the contract is answered, and nothing else', () => {
  expect(ipc.channels().sort()).toEqual(Object.values(channels).sort());
});

test('our page gets the settings', async () => {
  await expect(ipc.call(channels.getSettings, ourFrame)).resolves.toEqual(settings);
});

test('a fault of the page reaches the log, cut to a sane length', async () => {
  await ipc.call(channels.reportFault, ourFrame, { where: 'screen', message: 'x'.repeat(100_000) });
  expect(faults).toHaveLength(1);
  expect(faults[0]?.message).toHaveLength(4000);
});

test('what the set-up measured reaches the settings as it was sent', async () => {
  const changes = { panelWidthMm: 344.2, panelBottomMm: null, reachLimitMm: 1120, keys: defaultSettings.keys };
  await expect(ipc.call(channels.saveSettings, ourFrame, changes)).resolves.toEqual({ ok: true, settings });
  expect(saved).toEqual([changes]);
});

test.each([
  [{ panelWidthMm: '344' }],
  [{ panelWidthMm: null }],
  [{ panelWidthMm: undefined }],
  [{ clinic: { name: 'Another clinic' } }],
  [{ keys: { next: ['F14'] } }],
  [{ keys: { ...defaultSettings.keys, louder: ['F15'] } }],
  [[]],
])('nothing else than what the set-up measures is saved: %j', async (changes) => {
  await expect(ipc.call(channels.saveSettings, ourFrame, changes)).rejects.toThrow();
  expect(saved).toEqual([]);
});

describe('the gate refuses with an error', () => {
  test.each([
    ['a page that is not ours', { url: 'https://example.org/' }],
    ['a frame that is gone', null],
  ])('%s', async (_what, frame) => {
    for (const channel of Object.values(channels)) {
      await expect(ipc.call(channel, frame)).rejects.toThrow('not ours');
    }
  });

  test('every argument that the contract does not have', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.anything(), { minLength: 1, maxLength: 3 }), async (args) => {
        await expect(ipc.call(channels.getSettings, ourFrame, ...args)).rejects.toThrow();
        const [first] = args;
        const isFault = typeof first === 'object' && first !== null && 'where' in first && 'message' in first;
        // An empty object is a question the contract has: the end of the set-up.
        const isChanges = typeof first === 'object' && first !== null && Object.keys(first).length === 0;
        if (args.length > 1 || !isChanges) {
          await expect(ipc.call(channels.saveSettings, ourFrame, ...args)).rejects.toThrow();
        }
        fc.pre(!isFault);
        await expect(ipc.call(channels.reportFault, ourFrame, ...args)).rejects.toThrow();
      }),
    );
    expect(faults).toEqual([]);
  });
});
