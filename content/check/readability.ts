import { syllable } from 'syllable';
import { spanishSyllables } from './spanish-syllables.ts';

/** What a formula looks at. */
export interface Counts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** The US school grade of an English text (Flesch-Kincaid, 1975). */
export function fleschKincaid({ words, sentences, syllables }: Counts): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/**
 * How easy a Spanish text is, from about 0 to 100 (Szigriszt-Pazos, 1993), read on the INFLESZ scale: 55 to 65 is normal,
 * 65 to 80 quite easy. INFLESZ was validated on Spanish texts for patients.
 */
export function szigrisztPazos({ words, sentences, syllables }: Counts): number {
  return 206.835 - 62.3 * (syllables / words) - words / sentences;
}

/** The package gives a number none; read aloud or not, it is one sign to take in. */
export const englishSyllables = remembering((word) => (/\p{L}/u.test(word) ? Math.max(1, syllable(word)) : 1));

export const spanishSyllablesOf = remembering((word) => (/\p{L}/u.test(word) ? spanishSyllables(word) : 1));

/** Texts say the same words over and over: each is counted once. */
function remembering(count: (word: string) => number): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const counted = count(word);
    known.set(word, counted);
    return counted;
  };
}
