import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Comfort, type Theme, textSizes, themes, usualComfort } from '../../renderer/session/comfort.ts';
import { learnContent } from './content.ts';
import { startGallery } from './gallery.ts';
import type { PanelName } from './panels.ts';
import { LONG, RIGHT_TO_LEFT } from './pseudo-locales.ts';

/** One way to see every screen. */
export interface TourLook {
  /** Also the name of its folder of pictures. */
  readonly name: string;
  readonly panel: PanelName;
  readonly language: string;
  readonly comfort: Comfort;
}

export interface Shot {
  /** Inside the folder of its look. */
  readonly file: string;
  readonly title: string;
}

const orientations: Readonly<Record<'landscape' | 'portrait', PanelName>> = {
  landscape: '15.6 inch, 1366 x 768',
  portrait: '32 inch upright, 1080 x 1920',
};

/**
 * Every theme, every size of text, every language and low reach, each in both orientations; one sheet for each name
 * before the colon.
 */
export function tourLooks(): readonly TourLook[] {
  const languages = learnContent().languages.map(({ code }) => code);
  const looks = [
    ...themes.map((theme): Named => [`theme ${theme}`, { theme }, 'en']),
    ...textSizes.filter((size) => size !== 'usual').map((textSize): Named => [`text ${textSize}`, { textSize }, 'en']),
    ...[...languages, LONG, RIGHT_TO_LEFT].slice(1).map((language): Named => [`language ${language}`, {}, language]),
    ['low reach, left hand', { lowReach: true, hand: 'left' }, 'en'] satisfies Named,
    [
      'hardest',
      { lowReach: true, textSize: 'largest', theme: 'contrast-dark' satisfies Theme },
      RIGHT_TO_LEFT,
    ] satisfies Named,
  ];
  return looks.flatMap(([name, change, language]) =>
    Object.entries(orientations).map(([orientation, panel]) => ({
      name: `${name}, ${orientation}`,
      panel,
      language,
      comfort: { ...usualComfort, ...change },
    })),
  );
}

type Named = readonly [name: string, change: Partial<Comfort>, language: string];

/** Takes a picture of every part of every screen, as that look has it. */
export async function tour({ name, panel, language, comfort }: TourLook, folder: string): Promise<readonly Shot[]> {
  const gallery = await startGallery(panel);
  const look = { language, comfort };
  const shots: Shot[] = [];
  mkdirSync(join(folder, name), { recursive: true });
  for (const title of await gallery.names(look)) {
    const parts = await gallery.show(look, title);
    for (let part = 0; part < parts; part += 1) {
      if (part > 0) await gallery.show(look, title, part);
      const file = `${String(shots.length + 1).padStart(4, '0')}.jpg`;
      await gallery.page.screenshot({
        path: join(folder, name, file),
        type: 'jpeg',
        quality: 80,
        animations: 'disabled',
      });
      shots.push({ file, title: part === 0 ? title : `${title}, part ${part + 1}` });
    }
  }
  await gallery.close();
  return shots;
}
