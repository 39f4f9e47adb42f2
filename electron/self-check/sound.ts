import { readFile } from 'node:fs/promises';
import type { Reading } from './check.ts';

/** The outputs for sound that Linux knows. A system without ALSA has no such file. */
export async function readSound(file = '/proc/asound/cards'): Promise<Reading> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const cards = [...text.matchAll(/^\s*\d+ \[.*?\]: (.*)$/gm)].map(([, name]) => name);
  return { state: cards.length === 0 ? 'attention' : 'ok', detail: cards.join(', ') };
}
