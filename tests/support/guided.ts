import type { Content } from '../../content/check/parse-content.ts';
import type { NurseWords } from '../../renderer/guided/nurse-region.tsx';
import { usualComfort } from '../../renderer/session/comfort.ts';
import { findTopic } from '../../renderer/session/places.ts';
import { type Launch, launched, nextSession, type SessionEvent, type Visit } from '../../renderer/session/session.ts';
import { addStaffWords } from '../../renderer/words/words.ts';
import { wordsOf } from './content.ts';

/** What a nurse reads in one language of the kiosk. */
export function nurseWordsOf(content: Content, code: string): NurseWords {
  const staff = content.staffWords.get(code);
  const language = content.languages.find((known) => known.code === code);
  if (staff === undefined || language === undefined) throw new Error(`staff have no language "${code}"`);
  const { ui: _, ...words } = wordsOf(content, code);
  return { code, dir: language.dir, guide: addStaffWords(code, staff).guide, content: words };
}

/** A guided visit at its beginning: getting ready, then where to inject. */
export function guidedVisit(change: Partial<Launch> = {}): Visit {
  return launched({
    language: 'en',
    comfort: usualComfort,
    walkthrough: 'first-injection',
    topics: ['get-ready', 'sites'],
    hasTeachBack: true,
    beside: null,
    nurseLanguage: 'en',
    ...change,
  });
}

/** The visit after these events. */
export function after(content: Content, visit: Visit, ...events: readonly SessionEvent[]): Visit {
  const session = events.reduce<Visit>((known, event) => {
    const next = nextSession(content.library, known, event);
    if (next.at === 'welcome') throw new Error(`the visit ended at ${event.type}`);
    return next;
  }, visit);
  return session;
}

/** Straight to a step of the plan, by its id. */
export function toStep({ library }: Content, topicId: string, stepId: string): SessionEvent {
  const index = findTopic(library, topicId)?.steps.findIndex(({ id }) => id === stepId) ?? -1;
  if (index < 0) throw new Error(`${topicId} has no step ${stepId}`);
  return { type: 'jumped', topicId, index };
}
