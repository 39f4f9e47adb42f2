import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedEnvironment } from '../tests/support/displays.ts';
import { buildGallery } from '../tests/support/gallery-program.ts';
import { shareDisplays } from '../tests/support/shared-displays.ts';
import { type Shot, type TourLook, tour, tourLooks } from '../tests/support/tour.ts';
import { root } from './paths.ts';
import { say } from './say.ts';
import { systemLibraries } from './system-libraries.ts';

// `npm run tour`: every screen in every theme, size of text and language, upright and wide, as contact sheets. With a word,
// such as `npm run tour -- theme`, only the looks whose name has it.
const out = join(root, 'out', 'tour');
const wanted = process.argv[2] ?? '';
await systemLibraries();
const program = await buildGallery();
process.env[sharedEnvironment.gallery] = program;
const stop = await shareDisplays(program);
mkdirSync(out, { recursive: true });

/** Two at a time: as many as there are cores on a small machine. */
const waiting = tourLooks().filter(({ name }) => name.includes(wanted));
const sheets: string[] = [];
async function work(): Promise<void> {
  for (let look = waiting.shift(); look !== undefined; look = waiting.shift()) {
    say('tour', look.name);
    rmSync(join(out, look.name), { recursive: true, force: true });
    const shots = await tour(look, out);
    sheets.push(look.name);
    writeFileSync(join(out, `${look.name}.html`), sheet(look, shots));
  }
}
await Promise.all([work(), work()]);
writeFileSync(
  join(out, 'index.html'),
  page(
    'Tour of the kiosk',
    `<ul>${sheets
      .sort()
      .map((name) => `<li><a href="${name}.html">${name}</a></li>`)
      .join('')}</ul>`,
  ),
);
stop();
say('tour', join(out, 'index.html'));
process.exit(0);

/** One look at a glance. */
function sheet({ name, panel, language }: TourLook, shots: readonly Shot[]): string {
  const figures = shots.map(
    ({ file, title }) =>
      `<figure><a href="${name}/${file}"><img src="${name}/${file}" loading="lazy" alt=""></a><figcaption>${title}</figcaption></figure>`,
  );
  return page(`${name}: ${panel}, ${language}`, `<div>${figures.join('')}</div>`);
}

function page(title: string, body: string): string {
  return `<!doctype html><meta charset="utf-8"><title>${title}</title><style>
body { font: 15px sans-serif; margin: 24px; background: #ddd } div { display: flex; flex-wrap: wrap; gap: 14px } figure { margin: 0; inline-size: 380px }
img { display: block; inline-size: 100%; border: 1px solid #888 } figcaption { padding: 4px 0 }
</style><h1>${title}</h1>${body}`;
}
