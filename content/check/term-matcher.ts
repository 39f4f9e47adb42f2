import type { Glossary } from '../schema.ts';
import { isInWord, standsAnywhere } from './whole-word.ts';

export interface FoundTerm {
  readonly term: string;
  /** As it stands in the text, in small letters. */
  readonly text: string;
}

export interface TermMatcher {
  /** The terms of a text in order; a short term inside a longer one does not count. */
  find(text: string): readonly FoundTerm[];
  /** Whether a text has any form of one term, also inside another. */
  has(text: string, term: string): boolean;
}

interface Form {
  readonly term: string;
  /** Without its star, in small letters. */
  readonly stem: string;
  /** With a star: any ending may follow. */
  readonly isOpen: boolean;
  readonly isAnywhere: boolean;
}

/** Forms have two letters at least. */
const START = 2;

/**
 * Finds the terms of one language as whole words ("arm" not in "pharmacist"), in any case of letters. Regular expressions
 * of so many words with so many letters are slow to build and to try: this only compares texts.
 */
export function termMatcher(glossary: Glossary): TermMatcher {
  const forms = Object.entries(glossary)
    .flatMap(([term, known]) => known.forms.map((form) => formOf(term, form)))
    .sort((one, other) => other.stem.length - one.stem.length);
  const byStart = Map.groupBy(forms, ({ stem }) => stem.slice(0, START));
  const byTerm = Map.groupBy(forms, ({ term }) => term);
  return {
    find: (text) => findTerms(plain(text), byStart),
    has: (text, term) => {
      const own = plain(text);
      return byTerm.get(term)?.some((form) => stands(form, own)) ?? false;
    },
  };
}

function formOf(term: string, form: string): Form {
  return {
    term,
    stem: plain(form.replace(/\*$/, '')),
    isOpen: form.endsWith('*'),
    isAnywhere: standsAnywhere(form),
  };
}

function plain(text: string): string {
  return text.toLowerCase().normalize('NFC').replace(/\s+/g, ' ');
}

function findTerms(text: string, byStart: ReadonlyMap<string, readonly Form[]>): readonly FoundTerm[] {
  const found: FoundTerm[] = [];
  let at = 0;
  while (at < text.length) {
    const place = at;
    const forms = byStart.get(text.slice(place, place + START)) ?? [];
    const ends = forms.map((form) => ({ term: form.term, end: endOf(form, text, place) }));
    const { term = '', end = place } = ends.find((one) => one.end !== undefined) ?? {};
    if (end > place) found.push({ term, text: text.slice(place, end) });
    at = Math.max(end, place + 1);
  }
  return found;
}

function stands(form: Form, text: string): boolean {
  for (let at = text.indexOf(form.stem); at !== -1; at = text.indexOf(form.stem, at + 1)) {
    if (endOf(form, text, at) !== undefined) return true;
  }
  return false;
}

/** Where a form ends that stands at a place as whole words. */
function endOf({ stem, isOpen, isAnywhere }: Form, text: string, at: number): number | undefined {
  if (!text.startsWith(stem, at)) return undefined;
  const end = at + stem.length;
  if (isAnywhere) return end;
  if (isInWord(stem.charAt(0)) && isInWord(text.charAt(at - 1))) return undefined;
  if (isOpen) return endOfWord(text, end);
  return isInWord(stem.charAt(stem.length - 1)) && isInWord(text.charAt(end)) ? undefined : end;
}

/** An ending goes on through hyphens and apostrophes: doctor’s. */
function endOfWord(text: string, from: number): number {
  let end = from;
  while (isInWord(text.charAt(end)) || ("’'-".includes(text.charAt(end)) && isInWord(text.charAt(end + 1)))) end += 1;
  return end;
}
