/** Vowels that never share a syllable with one another. */
const STRONG = 'aeoáéó';
/** Weak ones whose accent parts them from a strong neighbour. */
const PARTING = 'íú';

/**
 * Syllables of a Spanish word, by the orthography of the Real Academia Española (2010): strong vowels part (le-er,
 * a-é-re-o), so does an accented weak one beside a strong one (dí-a, re-ír); other neighbours share a syllable (cua-tro,
 * ciu-dad). The h is silent, as in ahí, but begins a syllable before ue and ie; so is the u of qu, gue and gui, not of
 * güe. At the end of a word or before a consonant, y is a vowel.
 */
export function spanishSyllables(word: string): number {
  const sounds = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/([qg])u(?=[eiéí])/g, '$1')
    .replace(/(?<=[aeiouáéíóúü])h(?![ui][aeoáéó])/g, '')
    .replace(/y(?![aeiouáéíóúü])/g, 'i');
  const nuclei = sounds.match(/[aeiouáéíóúü]+/g)?.map(syllablesIn) ?? [];
  return Math.max(
    1,
    nuclei.reduce((sum, count) => sum + count, 0),
  );
}

function syllablesIn(vowels: string): number {
  let count = 1;
  for (let at = 1; at < vowels.length; at += 1) {
    if (part(vowels.charAt(at - 1), vowels.charAt(at))) count += 1;
  }
  return count;
}

function part(before: string, vowel: string): boolean {
  if (STRONG.includes(before)) return STRONG.includes(vowel) || PARTING.includes(vowel);
  return (PARTING.includes(before) && STRONG.includes(vowel)) || before === vowel;
}
