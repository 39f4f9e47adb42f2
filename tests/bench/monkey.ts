import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../../scripts/build.ts';
import { root } from '../../scripts/paths.ts';
import { say } from '../../scripts/say.ts';
import { systemLibraries } from '../../scripts/system-libraries.ts';
import { letMonkey, type MonkeyReport, startForMonkey } from '../support/monkey.ts';
import { shareDisplays } from '../support/shared-displays.ts';

// `npm run monkey`: random touches, keys and idles on the packaged program. `-- --events N --seed S` plays a run again, choosing
// anew from what is on the screen; `-- --again FILE` does what the report of a run says, move by move.
const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '5000' },
    seed: { type: 'string' },
    again: { type: 'string' },
    built: { type: 'boolean' },
  },
});
const before =
  values.again === undefined ? undefined : (JSON.parse(readFileSync(values.again, 'utf8')) as MonkeyReport);
const events = before?.events ?? Number(values.events);
const seed = before?.seed ?? Number(values.seed ?? Math.floor(Math.random() * 1_000_000));

await systemLibraries();
if (!values.built) await build('test');
const stop = await shareDisplays();
say('monkey', `seed ${seed}, ${events} events`);
const kiosk = await startForMonkey();
const report = await letMonkey(kiosk, {
  seed,
  events,
  walksAway: true,
  ...(before && { replay: before.done }),
  onProgress: (over) => {
    if (over % 500 === 0) say('monkey', `${over} of ${events}`);
  },
});
await kiosk.close();
stop();

const file = join(root, 'out', 'monkey.json');
mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(file, JSON.stringify(report, null, 1));
const { problems, seconds, headings, wentBack } = report;
for (const problem of problems) console.error(problem);
say(
  'monkey',
  `seed ${seed}: ${report.events} events in ${seconds} s, ${headings} different screens, ${wentBack} times back to Welcome, ${problems.length} problems (${file})`,
);
if (problems.length > 0) {
  say('monkey', `to see it again: npm run monkey -- --events ${events} --seed ${seed}`);
  say('monkey', `the same moves once more: cp ${file} FILE, then npm run monkey -- --again FILE`);
}
process.exit(problems.length === 0 ? 0 : 1);
