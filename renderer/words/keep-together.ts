/** A space that no line ends at. */
const NO_BREAK_SPACE = '\u00a0';
/** Takes no room, and no line ends at it. */
const WORD_JOINER = '\u2060';

/**
 * Digits of any script, with signs in between, or a place for a value: values that stand before a word are mostly
 * numbers.
 */
const NUMBER = '(?:[\\p{Nd}\\p{No}](?:[\\p{Nd}\\p{No}.,]*[\\p{Nd}\\p{No}])?|\\{\\{\\w+\\}\\})';
/** Turned-round numbers end with a mark of direction. */
const END_OF_TURN = '\\u2069?';

const BEFORE_A_SPACE = new RegExp(`(${NUMBER})(${END_OF_TURN}) (?=[\\p{L}\\p{No}°%])`, 'gu');
const BEFORE_A_HYPHEN = new RegExp(`(?<=[\\p{Nd}\\p{No}}]${END_OF_TURN}[-/])(?=\\p{L})`, 'gu');
/** Scripts without spaces may break before any letter. */
const BEFORE_A_SIGN = /(?<=[\p{Nd}\p{No}}])(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])/gu;

/** To call, and no amount: a line may end after it. */
const EMERGENCY = '911';

/**
 * The same text whose lines never part a number from what it counts: "2 to 8 °C", "30 minutes", "a 10-minute wait". By
 * rule and not by a list of units, so that it holds for every language and unit; whoever writes words need not think of
 * it.
 */
export function keepTogether(text: string): string {
  return text
    .replace(BEFORE_A_SPACE, (all, number: string, turn: string) =>
      number === EMERGENCY ? all : `${number}${turn}${NO_BREAK_SPACE}`,
    )
    .replace(BEFORE_A_HYPHEN, WORD_JOINER)
    .replace(BEFORE_A_SIGN, WORD_JOINER);
}

/** The same for every text of words in groups and lists. */
export function keepAllTogether<Words>(words: Words): Words {
  if (typeof words === 'string') return keepTogether(words) as Words;
  if (Array.isArray(words)) return words.map(keepAllTogether) as Words;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, keepAllTogether(value)])) as Words;
}
