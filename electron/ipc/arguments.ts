import { z } from 'zod';

/** A stack trace fits; a flood does not. */
const LONGEST_FAULT = 4_000;

export const nothing = z.tuple([]);

export const fault = z.tuple([
  z.object({
    where: z.enum(['screen', 'page', 'words', 'content']),
    message: z.string().transform((text) => text.slice(0, LONGEST_FAULT)),
  }),
]);

/** A PIN or a code as it was typed; which of them is right is decided at the door. */
export const secret = z.tuple([z.string().max(40)]);

export const yesOrNo = z.tuple([z.boolean()]);

/** One line for staff. */
export const line = z.tuple([z.string().max(1_000)]);

export const ending = z.tuple([z.enum(['restart', 'exit'])]);

const text = z.string().exactOptional();
const number = z.number().exactOptional();
const names = z.array(z.string()).readonly().exactOptional();

/** Types alone: what a setting may be is decided where settings are read. */
export const changes = z.tuple([
  z.strictObject({
    clinic: z.strictObject({ name: text, phone: text, afterHoursPhone: text }).exactOptional(),
    languages: names,
    idle: z
      .strictObject({
        quietSeconds: number,
        countdownSeconds: number,
        guidedSeconds: number,
        handedOverSeconds: number,
      })
      .exactOptional(),
    display: z
      .union([
        z.literal('primary'),
        z.number(),
        z.strictObject({ id: z.number(), label: z.string(), width: z.number(), height: z.number() }),
      ])
      .exactOptional(),
    panelWidthMm: z.number().nullable().exactOptional(),
    panelBottomMm: z.number().nullable().exactOptional(),
    reachLimitMm: number,
    restartAt: z.string().nullable().exactOptional(),
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
