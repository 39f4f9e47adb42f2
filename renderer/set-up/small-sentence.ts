import type { SmallLetters } from '../styles/physical-size.ts';
import type { TranslateSetUp } from '../words/words.ts';

/** What staff are told of a panel that is too small for its letters. */
export function smallSentence(t: TranslateSetUp, { percent, least }: SmallLetters): string {
  return t('place.small', { percent, ...least });
}
