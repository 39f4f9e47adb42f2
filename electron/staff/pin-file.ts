import { z } from 'zod';
import { readIfThere, writePrivately } from '../small-file.ts';
import { type DeriveKey, hashSecret, isSecret, type SecretHash, secretHashSchema } from './secret-hash.ts';

const schema = z.strictObject({ pin: secretHashSchema });

export type PinOnFile =
  | { readonly is: 'set'; readonly hash: SecretHash }
  | { readonly is: 'none' }
  /** As good as none: whoever should get in all the same is the administrator. `problem` is one line for the log. */
  | { readonly is: 'broken'; readonly problem: string };

/** Read afresh at every knock: `--set-pin` may have written it from another process. Never throws. */
export async function readPin(file: string): Promise<PinOnFile> {
  try {
    const source = await readIfThere(file);
    return source === undefined ? { is: 'none' } : { is: 'set', hash: schema.parse(JSON.parse(source)).pin };
  } catch (error) {
    // Not the message of zod or JSON: they quote what they found, and this is a secret.
    const reason = (error as NodeJS.ErrnoException).code ?? 'it is not what the kiosk wrote';
    return { is: 'broken', problem: `${file}: the PIN cannot be used (${reason})` };
  }
}

/**
 * Writes the PIN and reads it back: staff must not find out at the door that it was not kept. Throws where it was not.
 */
export async function writePin(file: string, pin: string, derive?: DeriveKey): Promise<void> {
  await writePrivately(file, `${JSON.stringify({ pin: await hashSecret(pin, derive) }, null, 2)}\n`);
  const kept = await readPin(file);
  if (kept.is !== 'set' || !(await isSecret(pin, kept.hash, derive)))
    throw new Error('it was not there when read back');
}
