import { learnContent, wordsOf } from './content.ts';
import type { LoneKiosk } from './lone-kiosk.ts';

const { topics, groups } = wordsOf(learnContent(), 'es');
const group = groups['shot'] ?? '';
const { title = '', purpose = '' } = topics['storage'] ?? {};

/** What is touched, one screen after the other from Welcome on, and what is read then. */
const WAY = [
  ['Español', group],
  [group, title],
  [title, purpose],
] as const;

/** The first screen of the topic, where a visit of three touches ends. */
export const opening = purpose;

/** A visit in Spanish, as many screens away from Welcome. */
export async function beginVisit(kiosk: LoneKiosk, screens: number = WAY.length): Promise<void> {
  for (const [words, seen] of WAY.slice(0, screens)) {
    await kiosk.touch(words);
    await kiosk.shows(({ text }) => text.includes(seen));
  }
}

/** What is kept of a visit, and the language of the screen. */
export const whatIsLeft = (kiosk: LoneKiosk) =>
  kiosk.inPage(
    'JSON.stringify([localStorage.length, sessionStorage.length, history.length, window.name, document.documentElement.lang])',
  );

/** So it is where nobody was. */
export const NOTHING_LEFT = '[0,0,1,"","en"]';
