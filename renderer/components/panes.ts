import { createContext } from 'react';
import type { Language } from '../../content/schema.ts';
import type { Words } from '../words/words.ts';
import { type Paging, usePaging } from './paged.tsx';

/** A second language beside the patient's. */
export interface Beside extends Pick<Language, 'code' | 'dir'> {
  readonly words: Words;
}

/** The same text once, or in two languages that turn their parts together. */
export interface Panes extends Pick<Paging, 'part' | 'count'> {
  readonly first: { readonly words: Words; readonly paging: Paging };
  readonly second: (Beside & { readonly paging: Paging }) | undefined;
}

/** True in the second language: its heading is not that of the screen. */
export const InSecondPane = createContext(false);

/** Follows the parts of both languages: there are as many as the longer one needs, and the other stays on its last. */
export function usePanes(words: Words, beside: Beside | undefined, part: number): Panes {
  // The later one has the last word on the focus when a part is turned: that is the patient's language.
  const second = usePaging(part);
  const first = usePaging(part);
  return {
    part: Math.max(first.part, second.part),
    count: Math.max(first.count, second.count),
    first: { words, paging: first },
    second: beside && { ...beside, paging: second },
  };
}
