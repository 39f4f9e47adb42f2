import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../../scripts/build.ts';
import { root } from '../../scripts/paths.ts';
import { say } from '../../scripts/say.ts';
import { systemLibraries } from '../../scripts/system-libraries.ts';
import { shareDisplays } from '../support/shared-displays.ts';
import { letStiffHands } from '../support/stiff-hands.ts';

// `npm run stiff-hands`: presses as stiff and shaking hands make them, by a real touch device, on the packaged program.
// `-- --presses N --seed S` plays a run again. As root, on Linux.
const { values } = parseArgs({
  options: { presses: { type: 'string', default: '500' }, seed: { type: 'string' } },
});
const presses = Number(values.presses);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));

await systemLibraries(['xserver-xorg-core', 'xserver-xorg-video-dummy', 'x11-xserver-utils']);
await build('test');
const stop = await shareDisplays();
say('stiff hands', `seed ${seed}, ${presses} presses`);
const report = await letStiffHands(seed, presses, (made) => {
  if (made % 50 === 0) say('stiff hands', `${made} of ${presses}`);
});
stop();
const file = join(root, 'out', 'stiff-hands.json');
mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(file, JSON.stringify(report, null, 1));
const { lost, wrong, screens, kinds, withPalm, longestRestMs, longestWayMm } = report;
for (const line of lost) console.error(`lost: ${line}`);
for (const line of wrong) console.error(`wrong: ${line}`);
say(
  'stiff hands',
  `seed ${seed}: ${presses} presses on ${screens} screens and ${Object.keys(kinds).length} kinds of controls, ${withPalm} beside a palm, up to ${longestRestMs} ms and ${longestWayMm} mm; ${lost.length} lost, ${wrong.length} twice or elsewhere (${file})`,
);
process.exit(lost.length + wrong.length === 0 ? 0 : 1);
