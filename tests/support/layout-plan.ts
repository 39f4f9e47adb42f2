import { type Comfort, hands, textSizes, usualComfort } from '../../renderer/session/comfort.ts';
import { learnContent } from './content.ts';
import { pairwise } from './pairwise.ts';
import { type PanelName, panels, reachLineOf } from './panels.ts';
import { LONG, RIGHT_TO_LEFT } from './pseudo-locales.ts';

/** What decides where things lie on a screen. */
export interface LayoutLook extends Pick<Comfort, 'textSize' | 'hand' | 'lowReach'> {
  readonly panel: PanelName;
  readonly language: string;
}

/** The languages of the kiosk, one that is longer than any, and one that runs from right to left. */
export const galleryLanguages = [...learnContent().languages.map(({ code }) => code), LONG, RIGHT_TO_LEFT];

export const panelNames = Object.keys(panels) as PanelName[];

/** Where all of a panel is within reach, nothing can come lower. */
function differs({ panel, lowReach }: Pick<LayoutLook, 'panel' | 'lowReach'>): boolean {
  return !lowReach || reachLineOf(panel) > 0;
}

/** Every combination. */
export const allLooks: readonly LayoutLook[] = panelNames.flatMap((panel) =>
  galleryLanguages.flatMap((language) =>
    textSizes.flatMap((textSize) =>
      hands.flatMap((hand) =>
        [false, true].map((lowReach) => ({ panel, language, textSize, hand, lowReach })).filter(differs),
      ),
    ),
  ),
);

/** Where room is scarcest: the longest language in the largest letters, as low as it comes. */
const worstLooks: readonly LayoutLook[] = panelNames.map((panel) => ({
  panel,
  language: LONG,
  textSize: 'largest',
  hand: usualComfort.hand,
  lowReach: differs({ panel, lowReach: true }),
}));

/**
 * What is looked at in place of `allLooks`: whatever two of the factors do together is in some look, such as one
 * language on one panel. A fault that takes three factors may be in none.
 */
export const sampledLooks: readonly LayoutLook[] = pairwise(allLooks, worstLooks);

/** Such as "on the least panel, in es: largest letters, left hand, low". */
export function nameOf({ panel, language, textSize, hand, lowReach }: LayoutLook): string {
  const hold = hand === 'both' ? 'both hands' : `${hand} hand`;
  return `on ${panel}, in ${language}: ${textSize} letters, ${hold}${lowReach ? ', low' : ''}`;
}
