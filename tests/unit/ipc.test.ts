import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  channels,
  type Fault,
  type SelfCheck,
  type SettingsChanges,
  type ShellRequest,
  type StaffReport,
} from '../../electron/ipc/contract.ts';
import { createHandlers } from '../../electron/ipc/handlers.ts';
import { registerHandlers } from '../../electron/ipc/register.ts';
import { defaultSettings } from '../../electron/settings.ts';
import type { Staff } from '../../electron/staff/staff-door.ts';
import { createStay, type Stay } from '../../electron/staff/stay.ts';
import { fakeIpc } from '../support/fake-ipc.ts';

const ourFrame = { url: 'kiosk://app/index.html' };
const settings = { ...defaultSettings, setUp: true, problems: [] };

const request: ShellRequest = { ask: 'walkthrough', walkthrough: 'refresher', language: 'es' };
const report: Omit<StaffReport, 'lastCleaned'> = {
  faults: [],
  versions: { kiosk: '1', electron: '2', chromium: '3', system: 'Linux 4' },
  displays: [{ width: 1366, height: 768, isPrimary: true, setting: 1 }],
  settingsFile: '/data/settings.json',
  logFile: '/data/logs/main.log',
};

const found: SelfCheck = { things: [{ id: 'disk', state: 'bad', detail: '3 MB free' }] };

let faults: Fault[];
let saved: SettingsChanges[];
let cleaning: () => Promise<void>;
let done: string[];
let stay: Stay;
let ipc: ReturnType<typeof fakeIpc>;

beforeEach(() => {
  faults = [];
  saved = [];
  done = [];
  cleaning = async () => void done.push('cleaned');
  ipc = fakeIpc();
  stay = createStay({ steady: () => 0 });
  registerHandlers(
    ipc.ipcMain,
    channels,
    createHandlers({
      settings: {
        current: () => settings,
        openSetUp: () => {},
        save: async (changes) => {
          saved.push(changes);
          return { ok: true, settings };
        },
        keepLastGood: async () => {},
      },
      report: (fault) => faults.push(fault),
      stay,
      staff: async () => staff,
      alive: (isFree) => done.push(`alive ${isFree}`),
      lying: (what) => done.push(`lying ${what}`),
      requests: {
        leave: () => {},
        ask: () => {},
        take: () => request,
        giveBack: () => done.push('gave back'),
        heard() {},
      },
      staffReport: async () => report,
      selfCheck: async () => {
        done.push('looked');
        return found;
      },
      endProgram: (how) => done.push(how),
    }),
    (frame) => frame === (ourFrame as unknown),
  );
});

/** The door's own behavior is told in staff-door.test.ts. */
const staff: Staff = {
  door: async () => ({ asksFor: 'pin', waitSeconds: 0 }),
  unlock: async (secret) => {
    if (secret !== '271828') return { ok: false, why: 'wrong', waitSeconds: 5 };
    stay.begin(stay.ended());
    return { ok: true };
  },
  setPin: async (pin) => {
    done.push(`PIN ${pin}`);
    return { ok: true };
  },
  lastCleaned: async () => '2026-11-27T08:00:00.000Z',
  noteCleaned: () => cleaning(),
};

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

test('what staff changed reaches the settings as it was sent', async () => {
  const changes = {
    clinic: { afterHoursPhone: '555-010-0188' },
    languages: ['es'],
    idle: { guidedSeconds: 900 },
    display: { id: 7, label: 'EIZO', width: 1080, height: 1920 },
    panelWidthMm: null,
    panelBottomMm: 800,
    reachLimitMm: 1120,
    restartAt: null,
    keys: { next: ['F14'] },
  };
  await expect(ipc.call(channels.saveSettings, ourFrame, changes)).resolves.toEqual({ ok: true, settings });
  expect(saved).toEqual([changes]);
});

test.each([
  [{ panelWidthMm: '344' }],
  [{ panelWidthMm: undefined }],
  [{ clinic: { name: 'Another clinic', motto: 'kind' } }],
  [{ clinic: { name: undefined } }],
  [{ clinic: 'Another clinic' }],
  [{ idle: { guidedSeconds: '900' } }],
  [{ display: 'secondary' }],
  [{ display: { id: 7, label: 'EIZO' } }],
  [{ display: { id: 7, label: 'EIZO', width: 1080, height: 1920, path: '/dev/dri' } }],
  [{ restartAt: 3 }],
  [{ keys: { louder: ['F15'] } }],
  [{ keys: { next: 'F15' } }],
  [{ problems: [] }],
  [{ setUp: true }],
  [[]],
])('nothing else than settings is saved: %j', async (changes) => {
  await expect(ipc.call(channels.saveSettings, ourFrame, changes)).rejects.toThrow();
  expect(saved).toEqual([]);
});

describe('what is for staff alone', () => {
  const forStaff: readonly (readonly [string, ...unknown[]])[] = [
    [channels.staffReport],
    [channels.selfCheck],
    [channels.noteCleaned],
    [channels.endProgram, 'restart'],
    [channels.endProgram, 'exit'],
  ];

  test('is refused before the PIN, after a try that was not right, and when they have left', async () => {
    const refused = async () => {
      for (const [channel, ...args] of forStaff) {
        await expect(ipc.call(channel, ourFrame, ...args), channel).resolves.toEqual({ ok: false, why: 'locked' });
      }
    };
    await refused();
    await ipc.call(channels.unlock, ourFrame, '000000');
    await refused();
    await ipc.call(channels.unlock, ourFrame, '271828');
    await ipc.call(channels.lock, ourFrame);
    await refused();
    expect(done).toEqual([]);
  });

  test('and fails is no shut door: what went wrong is told', async () => {
    await ipc.call(channels.unlock, ourFrame, '271828');
    cleaning = () => Promise.reject(new Error('no room on the disk'));
    await expect(ipc.call(channels.noteCleaned, ourFrame)).resolves.toEqual({
      ok: false,
      why: 'failed',
      problem: 'no room on the disk',
    });
  });

  test('is done after the PIN', async () => {
    await expect(ipc.call(channels.unlock, ourFrame, '271828')).resolves.toEqual({ ok: true });
    await expect(ipc.call(channels.staffReport, ourFrame)).resolves.toEqual({
      ok: true,
      value: { ...report, lastCleaned: '2026-11-27T08:00:00.000Z' },
    });
    await expect(ipc.call(channels.selfCheck, ourFrame)).resolves.toEqual({ ok: true, value: found });
    done = [];
    for (const [channel, ...args] of forStaff) await ipc.call(channel, ourFrame, ...args);
    await ipc.call(channels.setPin, ourFrame, '314159');
    expect(done).toEqual(['looked', 'cleaned', 'restart', 'exit', 'PIN 314159']);
  });

  test.each([
    [channels.unlock, 271828],
    [channels.unlock, '1'.repeat(41)],
    [channels.setPin, null],
    [channels.endProgram, 'shutdown'],
    [channels.endProgram],
    [channels.takeRequest, 'staff'],
    [channels.giveBackRequest, 'staff'],
    [channels.selfCheck, 'disk'],
  ])('is not asked for in any other way: %s %j', async (channel, ...args) => {
    stay.begin(stay.ended());
    await expect(ipc.call(channel, ourFrame, ...args)).rejects.toThrow();
    expect(done).toEqual([]);
  });
});

test('the page takes what somebody at the computer asked for', async () => {
  await expect(ipc.call(channels.takeRequest, ourFrame)).resolves.toEqual(request);
  await ipc.call(channels.giveBackRequest, ourFrame);
  expect(done).toEqual(['gave back']);
  await expect(ipc.call(channels.staffDoor, ourFrame)).resolves.toEqual({ asksFor: 'pin', waitSeconds: 0 });
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
