import { z } from 'zod';
import type { SettingsInUse } from '../open-settings.ts';
import type { Fault } from './contract.ts';
import type { Handlers } from './register.ts';

/** A stack trace fits; a flood does not. */
const LONGEST_FAULT = 4_000;

const nothing = z.tuple([]);
const fault = z.tuple([
  z.object({
    where: z.enum(['screen', 'page', 'words', 'content']),
    message: z.string().transform((text) => text.slice(0, LONGEST_FAULT)),
  }),
]);

const names = z.array(z.string()).readonly();
/** Types alone: what a setting may be is decided where settings are read. */
const changes = z.tuple([
  z.strictObject({
    panelWidthMm: z.number().exactOptional(),
    panelBottomMm: z.number().nullable().exactOptional(),
    reachLimitMm: z.number().exactOptional(),
    keys: z
      .strictObject({
        previous: names,
        next: names,
        pageBack: names,
        pageOn: names,
        select: names,
        move: names,
        lowReach: names,
      })
      .exactOptional(),
  }),
]);

/** What the kiosk does for each method of the contract. */
export function createHandlers(settings: SettingsInUse, report: (fault: Fault) => void): Handlers {
  return {
    getSettings: {
      parse: (args) => nothing.parse(args),
      run: async () => settings.current(),
    },
    reportFault: {
      parse: (args) => fault.parse(args),
      run: async (found) => report(found),
    },
    saveSettings: {
      parse: (args) => changes.parse(args),
      run: (wanted) => settings.save(wanted),
    },
  };
}
