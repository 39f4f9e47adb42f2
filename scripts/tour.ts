import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learnContent } from '../tests/support/content.ts';
import { type DisplayName, displays } from '../tests/support/displays.ts';
import { shareDisplays } from '../tests/support/shared-displays.ts';
import { tourKiosk } from '../tests/support/tour.ts';
import { build } from './build.ts';
import { root } from './paths.ts';
import { say } from './say.ts';
import { systemLibraries } from './system-libraries.ts';

// `npm run tour`: every screen in every language on both panels, as pictures and one page to look at them.
const out = join(root, 'out', 'tour');
await systemLibraries();
await build('test');
const stop = await shareDisplays();
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

async function section(display: DisplayName, language: string): Promise<string> {
  say('tour', `${display}, ${language}`);
  const shots = await tourKiosk(display, language, out);
  for (const { title, problems = [] } of shots) {
    for (const problem of problems) console.error(`${display}, ${language}, ${title}: ${problem}`);
    if (problems.length > 0) process.exitCode = 1;
  }
  const figures = shots.map(
    ({ file, title }) =>
      `<figure><a href="${file}"><img src="${file}" loading="lazy" alt=""></a><figcaption>${title}</figcaption></figure>`,
  );
  const { width, height } = displays[display];
  return `<h2>${display} (${width} x ${height}), ${language}</h2><div class="${display}">${figures.join('')}</div>`;
}

const languages = learnContent().languages.map(({ code }) => code);
const sections: string[] = [];
for (const language of languages) {
  sections.push(
    ...(await Promise.all((Object.keys(displays) as DisplayName[]).map((display) => section(display, language)))),
  );
}
writeFileSync(
  join(out, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Tour of the kiosk</title><style>
body { font: 16px sans-serif; margin: 24px; background: #ddd } div { display: flex; flex-wrap: wrap; gap: 16px } figure { margin: 0 }
.landscape img { width: 420px } .portrait img { width: 240px } img { display: block; border: 1px solid #888 } figcaption { padding: 4px 0 }
</style><h1>Tour of the kiosk</h1>${sections.join('')}`,
);
stop();
say('tour', join(out, 'index.html'));
process.exit(0);
