/** In these scripts no space stands between words: a form may stand anywhere. */
const NO_SPACES =
  /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmr}\p{Script=Mymr}]/u;

/** Letters, marks on letters, and digits: what stands inside a word. Part of a regular expression with the flag `u`. */
export const IN_WORD = '[\\p{L}\\p{M}\\p{N}]';

const inWord = new RegExp(IN_WORD, 'u');
const known = new Map<string, boolean>();

/** Whether a character stands inside a word; no character does not. */
export function isInWord(character: string): boolean {
  const before = known.get(character);
  if (before !== undefined) return before;
  const isInside = inWord.test(character);
  known.set(character, isInside);
  return isInside;
}

/** Whether a form needs no space or sign beside it. */
export function standsAnywhere(form: string): boolean {
  return NO_SPACES.test(form);
}
