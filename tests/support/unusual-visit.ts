import type { Locator } from 'playwright';
import type { StepOf } from '../../content/schema.ts';
import type { TopicWords } from '../../content/words.ts';
import { learnContent, wordsOf } from './content.ts';
import type { Kiosk } from './kiosk.ts';
import { letIn, PIN } from './nurse.ts';

/** What somebody did whose every choice is one that hardly anybody makes; `traces` are the words that could tell of it. */
export interface UnusualVisit {
  readonly traces: readonly string[];
}

const content = learnContent();
const LANGUAGE = 'es';
const { ui, topics, groups } = wordsOf(content, LANGUAGE);
const own = content.languages.find(({ code }) => code === LANGUAGE)?.name ?? '';
/** Of what the nurse reads, who reads the first language of the kiosk. */
const { staff, guide } = content.staffWords.get('en') as unknown as {
  readonly staff: typeof import('../../locales/en/staff.json');
  readonly guide: typeof import('../../locales/en/guide.json');
};

/** The last of its kind, which nobody starts with. */
const TOPIC = 'off-label';
const WALKTHROUGH = content.library.walkthroughs.at(-1);

/** A person alone: language, comfort, a topic that nobody starts with, and an answer that does not fit. Stays at that answer. */
export async function visitAlone(kiosk: Kiosk): Promise<UnusualVisit> {
  const { page } = kiosk;
  await kiosk.touch(page.getByRole('button', { name: own }));
  await chooseUnusualComfort(kiosk);
  await touches(
    kiosk,
    groups[content.library.medicine.groups.find((group) => group.topics.includes(TOPIC))?.id ?? ''] ?? '',
  );
  await touchesIn(
    kiosk,
    page
      .locator('main')
      .getByRole('button')
      .filter({ hasText: topics[TOPIC]?.title ?? '' }),
  );
  const wrong = await answersWrong(kiosk, TOPIC);
  return { traces: [...tracesOf(TOPIC), ...wrong, ...ofComfort] };
}

/**
 * With a nurse: PIN, walkthrough, language, comfort, an answer that does not fit, "another go", the code, the screen handed
 * over. Stays with the patient.
 */
export async function visitWithNurse(kiosk: Kiosk): Promise<UnusualVisit> {
  const { page } = kiosk;
  const topic = WALKTHROUGH?.topics[0] ?? '';
  await letIn(kiosk, staff.ok);
  await touchesIn(
    kiosk,
    page.getByRole('button').filter({ hasText: wordsOf(content, 'en').walkthroughs[WALKTHROUGH?.id ?? ''] ?? '' }),
  );
  await kiosk.touch(page.getByRole('radio', { name: own, exact: true }).first());
  await touches(kiosk, staff.launch.start);
  await chooseUnusualComfort(kiosk);
  const wrong = await answersWrong(kiosk, topic);
  const again = page.getByRole('button', { name: guide.strip.anotherGo, exact: true });
  await goesOnUntil(kiosk, again);
  await kiosk.touch(again);
  await touches(kiosk, guide.strip.pause);
  const code = (await page.locator('[data-code]').textContent()) ?? '';
  await touches(kiosk, guide.pause.goOn);
  await touches(kiosk, guide.strip.handOver);
  await touches(kiosk, guide.handOver.yes);
  await page.locator('[data-nurse]').waitFor({ state: 'detached' });
  return {
    traces: [...tracesOf(topic), ...wrong, ...ofComfort, code, code.replace('-', ''), WALKTHROUGH?.id ?? '', PIN],
  };
}

/** Staff come in and go again: the code of their screens is there from now on, as in any kiosk that is in use. */
export async function staffLookIn(kiosk: Kiosk): Promise<void> {
  await letIn(kiosk, staff.ok);
  await touches(kiosk, staff.leave);
  await kiosk.page.getByRole('button', { name: '911', exact: true }).waitFor();
}

/** "I'm finished", yes; for a patient whom a nurse waits for, both once more. */
export async function finishes(kiosk: Kiosk): Promise<void> {
  const leave = kiosk.page.getByRole('button', { name: ui.bar.leave, exact: true });
  for (let times = 0; times < 2 && (await leave.count()) > 0; times += 1) {
    await kiosk.touch(leave);
    await touches(kiosk, ui.leave.yes);
  }
}

/** By the names that files would have them under. */
const ofComfort = ['contrast-dark', 'largest', 'lowReach', 'data-lowered', 'isCalm'];

async function chooseUnusualComfort(kiosk: Kiosk): Promise<void> {
  await touches(kiosk, ui.bar.comfort);
  const choices = [
    ui.comfort.themes['contrast-dark'],
    ui.comfort.hands.left,
    ui.comfort.still,
    ui.comfort.reachLow,
    ui.comfort.sizes.largest,
  ];
  for (const name of choices) await touchesIn(kiosk, kiosk.page.getByRole('radio', { name, exact: true }));
  await touches(kiosk, ui.comfort.done);
}

/** Goes on to the first question of a topic and picks what does not fit; gives back what was picked, by id and words. */
async function answersWrong(kiosk: Kiosk, topicId: string): Promise<readonly string[]> {
  const steps = content.library.topics.find(({ id }) => id === topicId)?.steps ?? [];
  const step = steps.find((known): known is StepOf<'choose'> => known.kind === 'choose');
  const misfit = step?.choices.find(({ right }) => !right)?.id ?? '';
  const label = topics[topicId]?.steps[step?.id ?? '']?.choices?.[misfit]?.label ?? '';
  const choice = kiosk.page.getByRole('button', { name: label, exact: true });
  await goesOnUntil(kiosk, choice);
  await touchesIn(kiosk, choice);
  await kiosk.page.getByText(ui.check.again, { exact: true }).first().waitFor({ state: 'attached' });
  return [step?.id ?? '', misfit, label];
}

/** Ids and headings of a topic and its steps; ids that are everyday words stand in too many files to tell anything. */
function tracesOf(topicId: string): readonly string[] {
  const { title, steps } = topics[topicId] as TopicWords;
  const ids = [topicId, ...Object.keys(steps)].filter((id) => /[A-Z-]/.test(id));
  return [...ids, title, ...Object.values(steps).map((step) => step.title)];
}

function touches(kiosk: Kiosk, name: string): Promise<void> {
  return touchesIn(kiosk, kiosk.page.getByRole('button', { name, exact: true }));
}

/** Past the parts that come before. */
async function touchesIn(kiosk: Kiosk, target: Locator): Promise<void> {
  const { page } = kiosk;
  await target.waitFor({ state: 'attached' });
  const dialog = page.locator('dialog[open]');
  for (let turns = 0; turns < 20; turns += 1) {
    if (!(await target.evaluate((element) => (element as HTMLElement).inert))) break;
    const on = ((await dialog.count()) > 0 ? dialog.last() : page).locator('[data-page=on]');
    await kiosk.touch(on.first());
  }
  await kiosk.touch(target);
}

async function goesOnUntil(kiosk: Kiosk, there: Locator): Promise<void> {
  for (let turns = 0; (await there.count()) === 0; turns += 1) {
    if (turns > 80) throw new Error(`${there} does not come`);
    await kiosk.touch(kiosk.page.locator('nav [data-page=on]'));
  }
}
