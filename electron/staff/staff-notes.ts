import { z } from 'zod';
import { readIfThere, writePrivately } from '../small-file.ts';

const schema = z.strictObject({
  tries: z
    .strictObject({
      /** Which PIN or code was tried: the tries at one do not count against the next. */
      at: z.string(),
      wrong: z.number().int().min(1),
      last: z.iso.datetime(),
    })
    .exactOptional(),
  lastCleaned: z.iso.datetime().exactOptional(),
});

/** What the running kiosk has to remember about staff over a restart. Nothing else writes it. */
export type StaffNotes = z.infer<typeof schema>;

/** Throws where the file is there and cannot be used. */
export async function readNotes(file: string): Promise<StaffNotes> {
  const source = await readIfThere(file);
  return source === undefined ? {} : schema.parse(JSON.parse(source));
}

export function writeNotes(file: string, notes: StaffNotes): Promise<void> {
  return writePrivately(file, `${JSON.stringify(notes, null, 2)}\n`);
}
