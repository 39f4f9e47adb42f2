/** Languages for patients as staff arrange them: those that are offered first, in their order. */
export type LanguagesDraft = readonly { readonly code: string; readonly isOffered: boolean }[];

/** From the settings; no names mean every language in the kiosk's own order. */
export function languagesDraft(all: readonly string[], wanted: readonly string[]): LanguagesDraft {
  const offered = wanted.length === 0 ? all : wanted.filter((code) => all.includes(code));
  const others = all.filter((code) => !offered.includes(code));
  return [...offered.map((code) => ({ code, isOffered: true })), ...others.map((code) => ({ code, isOffered: false }))];
}

/** One step towards the first place. */
export function movedUp(draft: LanguagesDraft, code: string): LanguagesDraft {
  const from = draft.findIndex((known) => known.code === code);
  const [before, own] = [draft[from - 1], draft[from]];
  return before === undefined || own === undefined ? draft : draft.with(from - 1, own).with(from, before);
}

/** Offered or not; the last one that is offered stays. */
export function toggledLanguage(draft: LanguagesDraft, code: string): LanguagesDraft {
  const next = draft.map((known) => (known.code === code ? { code, isOffered: !known.isOffered } : known));
  return next.some(({ isOffered }) => isOffered) ? next : draft;
}

/** For the settings: no names where every language is offered in the kiosk's own order, so that a new one comes by itself. */
export function wantedOf(all: readonly string[], draft: LanguagesDraft): readonly string[] {
  const offered = draft.filter(({ isOffered }) => isOffered).map(({ code }) => code);
  return offered.join() === all.join() ? [] : offered;
}
