import type { CDPSession } from 'playwright';
import { memoryOf } from '../bench/process-memory.ts';
import { learnContent, wordsOf } from './content.ts';
import { type Kiosk, newDataFolder, startKiosk } from './kiosk.ts';
import { command } from './kiosk-command.ts';
import { PIN } from './nurse.ts';
import { type SoakVisit, wholeVisit } from './soak-visit.ts';

/** What the kiosk holds on to at Welcome, after `visits` and after garbage was collected. */
export interface Measure {
  readonly visits: number;
  /** Of the page, in bytes. */
  readonly heap: number;
  /** Of the page, also those that no longer hang in a document but are held by something. */
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  /** Of the main process, in bytes. */
  readonly mainHeap: number;
  /** Of all processes of the program, in bytes, shared pages counted once. */
  readonly memory: number;
}

export interface SoakOptions {
  readonly visits: number;
  /** Measured each time after so many. */
  readonly every: number;
  /** A nurse comes in every so many visits, with PIN, walkthrough and code; 20 where nothing is given. */
  readonly guidedEvery?: number;
  /** How many different topics, so that a short soak has loaded them soon; all where nothing is given. */
  readonly topics?: number;
  readonly onMeasure?: (measure: Measure) => void;
}

/** Long enough for what the page does when nothing else is to do. */
const REST_MS = 1_000;

export function startForSoak(): Promise<Kiosk> {
  const dataFolder = newDataFolder();
  command({ dataFolder }, ['--set-pin'], { input: `${PIN}\n` });
  // Clicks inside the page are no touches: at its hour the kiosk would take itself for free and start anew.
  return startKiosk({ dataFolder, settings: { panelWidthMm: 345, panelBottomMm: 1020, restartAt: null } });
}

/** Whole visits one after the other in one running kiosk; gives back what was measured, from before the first. */
export async function soak(kiosk: Kiosk, options: SoakOptions): Promise<readonly Measure[]> {
  const { visits, every, onMeasure } = options;
  const plans = planner(options);
  const devtools = await kiosk.page.context().newCDPSession(kiosk.page);
  const measures: Measure[] = [];
  const note = async (over: number) => {
    const measure = await measureAtWelcome(kiosk, devtools, over);
    measures.push(measure);
    onMeasure?.(measure);
  };
  await note(0);
  for (let visit = 1; visit <= visits; visit += 1) {
    const plan = plans(visit);
    await kiosk.page.evaluate(wholeVisit, plan).catch((error: Error) => {
      throw new Error(`visit ${visit} (${plan.language}, ${plan.guided?.walkthrough ?? plan.topic}): ${error.message}`);
    });
    if (visit % every === 0) await note(visit);
  }
  return measures;
}

/**
 * Languages and topics by turns, so that every topic comes in every language, and likewise every walkthrough; comfort
 * in every third visit.
 */
function planner({ guidedEvery = 20, topics: wanted }: SoakOptions): (visit: number) => SoakVisit {
  const content = learnContent();
  const { library, languages } = content;
  const taught = library.topics.slice(0, wanted);
  const walkthroughs = library.walkthroughs.slice(0, wanted);
  return (visit) => {
    const isGuided = visit % guidedEvery === 0;
    // Counted for themselves: every twentieth visit alone would always be in the same language.
    const turn = isGuided ? visit / guidedEvery : visit;
    const language = languages[turn % languages.length]?.code ?? 'en';
    const { ui, topics, groups } = wordsOf(content, language);
    const topic = taught[Math.floor(turn / languages.length) % taught.length]?.id ?? '';
    const group = library.medicine.groups.find((known) => known.topics.includes(topic))?.id ?? '';
    // Staff read the first language of the kiosk.
    const first = languages[0]?.code ?? 'en';
    const staffRead = wordsOf(content, first);
    const { staff, guide } = content.staffWords.get(first) as unknown as {
      readonly staff: typeof import('../../locales/en/staff.json');
      readonly guide: typeof import('../../locales/en/guide.json');
    };
    const walkthrough = walkthroughs[Math.floor(turn / languages.length) % walkthroughs.length]?.id ?? '';
    return {
      language,
      topic: topics[topic]?.title ?? '',
      group: groups[group] ?? '',
      comfort: visit % 3 === 0 ? [visit % 4, 4 + (visit % 4), 8 + (visit % 3), 11 + (visit % 4)] : [],
      guided: isGuided
        ? {
            pin: PIN,
            walkthrough: staffRead.walkthroughs[walkthrough] ?? '',
            start: staff.launch.start,
          }
        : null,
      names: {
        comfort: ui.bar.comfort,
        emergency: ui.bar.emergency,
        finished: ui.finished.title,
        tryAgain: ui.check.tryAgain,
        leave: ui.bar.leave,
        leaveYes: ui.leave.yes,
        anotherGo: guide.strip.anotherGo,
        shown: guide.strip.shown,
        pause: guide.strip.pause,
        pauseEnd: guide.pause.end,
      },
    };
  };
}

async function measureAtWelcome(kiosk: Kiosk, devtools: CDPSession, visits: number): Promise<Measure> {
  await drawTwice(kiosk);
  await settled(kiosk, devtools);
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners, documents } = await devtools.send('Memory.getDOMCounters');
  return {
    visits,
    heap: usedSize,
    nodes,
    listeners: jsEventListeners,
    documents,
    mainHeap: await mainHeapOf(kiosk),
    memory: memoryOf(kiosk.app.process().pid ?? 0),
  };
}

/** React holds on to what a screen was before its last change: the visit is let go once Welcome has changed twice. */
async function drawTwice({ page }: Kiosk): Promise<void> {
  const content = learnContent();
  const { ui } = wordsOf(content, content.languages[0]?.code ?? 'en');
  const comfort = page.getByRole('button', { name: ui.bar.comfort, exact: true });
  const dialog = page.locator('dialog[open]');
  // As assistive technology presses, which no finger's pace holds up.
  await comfort.evaluate((button) => (button as HTMLElement).click());
  await dialog.locator('[data-page=back]').evaluate((button) => (button as HTMLElement).click());
  await dialog.waitFor({ state: 'detached' });
}

/**
 * A busy computer lets go of a screen late: until it holds on to as much as at the look before, at most for twenty
 * looks.
 */
async function settled({ page }: Kiosk, devtools: CDPSession): Promise<void> {
  let before = Number.NaN;
  for (let looks = 0; looks < 20; looks += 1) {
    await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done))));
    // Twice: what the first finds to be over is given back by the second.
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('HeapProfiler.collectGarbage');
    const { nodes } = await devtools.send('Memory.getDOMCounters');
    if (nodes === before) return;
    before = nodes;
    await page.waitForTimeout(REST_MS);
  }
}

/** After garbage was collected in the main process, in bytes. */
function mainHeapOf({ app }: Kiosk): Promise<number> {
  return app.evaluate(async () => {
    const known = globalThis as { collectGarbage?: () => void };
    if (known.collectGarbage === undefined) {
      const [v8, vm] = [process.getBuiltinModule('node:v8'), process.getBuiltinModule('node:vm')];
      v8.setFlagsFromString('--expose-gc');
      known.collectGarbage = vm.runInNewContext('gc') as () => void;
    }
    known.collectGarbage();
    known.collectGarbage();
    return process.memoryUsage().heapUsed;
  });
}
