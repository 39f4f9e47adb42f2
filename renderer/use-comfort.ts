import { useInsertionEffect } from 'react';
import type { Language } from '../content/schema.ts';
import type { Comfort } from './session/comfort.ts';
import { type Mounting, reachLinePx } from './styles/reach.ts';
import { usePanel } from './use-panel.ts';

/**
 * Puts a visitor's choices where the styles read them: on the document, before anything is measured and painted, so that a screen never
 * shows half of a choice. Gives back the reach line of this panel in CSS pixels from the top; 0 where all is in reach.
 */
export function useComfort(
  comfort: Comfort,
  { code, dir }: Pick<Language, 'code' | 'dir'>,
  mounting: Mounting,
): number {
  const reachLine = reachLinePx(usePanel(), mounting);
  // Only when they are others: the set-up within the staff area has a language of its own.
  useInsertionEffect(() => {
    document.documentElement.lang = code;
    document.documentElement.dir = dir;
  }, [code, dir]);
  useInsertionEffect(() => {
    const { documentElement: page } = document;
    page.dataset['text'] = comfort.textSize;
    page.dataset['theme'] = comfort.theme;
    page.dataset['motion'] = comfort.isCalm ? 'calm' : 'lively';
    const low = comfort.lowReach ? reachLine : 0;
    page.toggleAttribute('data-lowered', low > 0);
    page.style.setProperty('--low-top', `${low}px`);
    setOrRemove(page, 'side', sideOf(comfort.hand, dir));
  }, [comfort, dir, reachLine]);
  return reachLine;
}

/** The side of a hand in reading direction; undefined for both hands. */
function sideOf(hand: Comfort['hand'], dir: Language['dir']): 'start' | 'end' | undefined {
  if (hand === 'both') return undefined;
  return (hand === 'left') === (dir === 'ltr') ? 'start' : 'end';
}

function setOrRemove({ dataset }: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) delete dataset[name];
  else dataset[name] = value;
}
