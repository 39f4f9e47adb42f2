import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { readIfThere, writePrivately } from '../small-file.ts';

/** Without 0 and O, 1 and I, which people mix up. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 8;
const FORM = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`);

/**
 * The one-time code of a kiosk without a PIN: the same one as long as the file is there, a new one otherwise. Throws where
 * the file can neither be read nor written.
 */
export async function keepSetUpCode(file: string): Promise<string> {
  const known = plain((await readIfThere(file)) ?? '');
  if (FORM.test(known)) return known;
  const code = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  await writePrivately(file, `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}\n`);
  return code;
}

export async function removeSetUpCode(file: string): Promise<void> {
  await rm(file, { force: true });
}

/** Whether somebody typed this code, with or without its dash, in large or small letters. */
export function isSetUpCode(typed: string, code: string): boolean {
  return timingSafeEqual(digest(plain(typed)), digest(code));
}

function plain(text: string): string {
  return text.replace(/[\s-]/g, '').toUpperCase();
}

/** Of one length, which is what can be compared in constant time. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
