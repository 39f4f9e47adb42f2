import type { SettingsInUse } from '../open-settings.ts';
import type { ShellRequests } from '../shell-requests.ts';
import type { Staff } from '../staff/staff-door.ts';
import type { Stay } from '../staff/stay.ts';
import { changes, ending, fault, line, nothing, secret, yesOrNo } from './arguments.ts';
import type { Fault, ForStaff, KioskApi, SelfCheck, StaffReport } from './contract.ts';
import type { Handlers } from './register.ts';

/** What the methods of the contract are made of. */
export interface Shell {
  readonly settings: SettingsInUse;
  readonly report: (fault: Fault) => void;
  readonly stay: Stay;
  /** Loaded on the first knock. */
  readonly staff: () => Promise<Staff>;
  readonly alive: (isFree: boolean) => void;
  readonly lying: (what: string) => void;
  readonly requests: ShellRequests;
  readonly staffReport: () => Promise<Omit<StaffReport, 'lastCleaned'>>;
  readonly selfCheck: () => Promise<SelfCheck>;
  readonly endProgram: (how: 'restart' | 'exit') => void;
}

/** What the kiosk does for each method of the contract. */
export function createHandlers(shell: Shell): Handlers<KioskApi> {
  const { settings, report, stay, staff, alive, lying, requests, staffReport, selfCheck, endProgram } = shell;
  const forStaff = async <Value>(run: () => Value | Promise<Value>): Promise<ForStaff<Value>> => {
    if (!stay.isIn()) return { ok: false, why: 'locked' };
    try {
      return { ok: true, value: await run() };
    } catch (error) {
      return { ok: false, why: 'failed', problem: (error as Error).message };
    }
  };
  return {
    getSettings: { parse: nothing.parse, run: async () => settings.current() },
    reportFault: { parse: fault.parse, run: async (found) => report(found) },
    saveSettings: { parse: changes.parse, run: (wanted) => settings.save(wanted) },
    staffDoor: { parse: nothing.parse, run: async () => (await staff()).door() },
    unlock: { parse: secret.parse, run: async (typed) => (await staff()).unlock(typed) },
    lock: { parse: nothing.parse, run: async () => stay.end() },
    setPin: { parse: secret.parse, run: async (pin) => (await staff()).setPin(pin) },
    staffReport: {
      parse: nothing.parse,
      run: () =>
        forStaff(async () => {
          const [found, lastCleaned] = await Promise.all([staffReport(), staff().then((known) => known.lastCleaned())]);
          return { ...found, lastCleaned };
        }),
    },
    selfCheck: { parse: nothing.parse, run: () => forStaff(selfCheck) },
    noteCleaned: { parse: nothing.parse, run: () => forStaff(async () => (await staff()).noteCleaned()) },
    endProgram: { parse: ending.parse, run: (how) => forStaff(() => endProgram(how)) },
    alive: { parse: yesOrNo.parse, run: async (isFree) => alive(isFree) },
    tellLying: { parse: line.parse, run: async (what) => lying(what) },
    takeRequest: { parse: nothing.parse, run: async () => requests.take() },
    giveBackRequest: { parse: nothing.parse, run: async () => requests.giveBack() },
  };
}
