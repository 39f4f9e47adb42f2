import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { channels, type Fault } from '../../electron/ipc/contract.ts';
import { createHandlers } from '../../electron/ipc/handlers.ts';
import { registerHandlers } from '../../electron/ipc/register.ts';
import { defaultSettings } from '../../electron/settings.ts';
import { fakeIpc } from '../support/fake-ipc.ts';

const ourFrame = { url: 'kiosk://app/index.html' };
const settings = { ...defaultSettings, problems: [] };

let faults: Fault[];
let ipc: ReturnType<typeof fakeIpc>;

beforeEach(() => {
  faults = [];
  ipc = fakeIpc();
  registerHandlers(
    ipc.ipcMain,
    createHandlers(settings, (fault) => faults.push(fault)),
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
        fc.pre(!isFault);
        await expect(ipc.call(channels.reportFault, ourFrame, ...args)).rejects.toThrow();
      }),
    );
    expect(faults).toEqual([]);
  });
});
