import { z } from 'zod';
import type { Fault, KioskSettings } from './contract.ts';
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

/** What the kiosk does for each method of the contract. */
export function createHandlers(settings: KioskSettings, report: (fault: Fault) => void): Handlers {
  return {
    getSettings: {
      parse: (args) => nothing.parse(args),
      run: async () => settings,
    },
    reportFault: {
      parse: (args) => fault.parse(args),
      run: async (found) => report(found),
    },
  };
}
