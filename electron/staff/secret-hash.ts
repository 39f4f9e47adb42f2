import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** Base64 of at least so many bytes. */
const bytes = (fewest: number) => z.base64().refine((text) => Buffer.from(text, 'base64').length >= fewest);

/** A secret as it is kept. The costs are kept with it, so that raising them later leaves older PINs valid. */
export const secretHashSchema = z.strictObject({
  algorithm: z.literal('scrypt'),
  // Never less than what is written below, and never more than a small computer can do.
  n: z.literal([2 ** 15, 2 ** 16, 2 ** 17]),
  r: z.literal(8),
  p: z.number().int().min(1).max(8),
  salt: bytes(16),
  hash: bytes(32),
});
export type SecretHash = z.infer<typeof secretHashSchema>;

/**
 * 32 MB and a tenth of a second for each try. More would only make staff wait: a million PINs are soon tried by whoever
 * has the file, and what keeps them out is that only the kiosk's own user reads it, and the waits at the door.
 */
const COSTS = { n: 2 ** 15, r: 8, p: 1 } as const;

/** Makes `length` bytes out of a secret: the same for the same salt and costs. */
export type DeriveKey = (
  secret: string,
  salt: Buffer,
  costs: Pick<SecretHash, 'n' | 'r' | 'p'>,
  length: number,
) => Promise<Buffer>;

export async function hashSecret(secret: string, derive: DeriveKey = scryptKey): Promise<SecretHash> {
  const salt = randomBytes(16);
  const hash = await derive(secret, salt, COSTS, 32);
  return { algorithm: 'scrypt', ...COSTS, salt: salt.toString('base64'), hash: hash.toString('base64') };
}

/** Takes as long for a wrong secret as for the right one. */
export async function isSecret(secret: string, kept: SecretHash, derive: DeriveKey = scryptKey): Promise<boolean> {
  const hash = Buffer.from(kept.hash, 'base64');
  return timingSafeEqual(await derive(secret, Buffer.from(kept.salt, 'base64'), kept, hash.length), hash);
}

/** Outside the main thread, so that the window never stands still. */
const scryptKey: DeriveKey = (secret, salt, { n, r, p }, length) => {
  // Node refuses anything above 32 MB unless it is told how much is meant: 128 * N * r, and a little for itself.
  const options: ScryptOptions = { N: n, r, p, maxmem: 256 * n * r };
  return new Promise((resolve, reject) => {
    scrypt(secret, salt, length, options, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
};
