import type { Locator } from 'playwright';
import type { Content } from '../../content/check/parse-content.ts';
import type { Step, StepOf, Topic } from '../../content/schema.ts';
import type { StepWords, TopicWords } from '../../content/words.ts';
import { isRightOrder, orderAnswer } from '../../renderer/session/answers.ts';
import { type SpokenWords, wordsOf } from './content.ts';
import type { Kiosk } from './kiosk.ts';

/** Called on each screen that comes up: every part of it, and every answer. */
export type Look = (screen: string, title: string) => Promise<void>;

export interface Place {
  readonly kiosk: Kiosk;
  readonly content: Content;
  readonly language: string;
}

export interface Walk extends Place {
  readonly look: Look;
}

/** From Welcome into a visit in a language, past the parts of the list before it. */
export async function chooseLanguage({ touch, page }: Kiosk, name: string): Promise<void> {
  const target = page.getByRole('button', { name });
  await target.waitFor({ state: 'attached' });
  while (await target.evaluate((element) => (element as HTMLElement).inert))
    await touch(page.locator('[data-page=on]'));
  await touch(target);
}

/** From the topics screen to the opening of a topic. */
export async function openTopic(place: Place, topicId: string): Promise<void> {
  const { touch } = place.kiosk;
  const { topics, groups } = spoken(place);
  const group = place.content.library.medicine.groups.find((known) => known.topics.includes(topicId));
  const tab = button(place, groups[group?.id ?? ''] ?? '');
  await turnTo(place, tab);
  await touch(tab);
  const target = card(place, topics[topicId]?.title ?? '');
  await turnTo(place, target);
  await touch(target);
}

/**
 * Goes through one topic by touch as a curious person would: from its card on the topics screen to what was learned and
 * back to the topics, trying in every check an answer that does not fit before the one that does.
 */
export async function walkTopic(walk: Walk, topic: Topic): Promise<void> {
  const { touch } = walk.kiosk;
  const { ui, topics } = spoken(walk);
  const words = topics[topic.id] as TopicWords;
  await openTopic(walk, topic.id);
  await lookAtParts(walk, `${topic.id}: opening`, words.title);
  await goOn(walk, ui.opening.start);
  for (const step of topic.steps) {
    const stepWords = words.steps[step.id] as StepWords;
    await lookAtParts(walk, `${topic.id}: ${step.id}`, stepWords.title);
    await answer(walk, topic.id, step, stepWords);
    await goOn(walk, ui.nav.next);
  }
  await lookAtParts(walk, `${topic.id}: finished`, ui.finished.title);
  await touch(button(walk, ui.finished.another));
}

/** To the next screen, past the parts that are left of this one. */
export async function goOn(place: Place, label: string): Promise<void> {
  const more = button(place, spoken(place).ui.nav.more);
  while (await more.isVisible()) await place.kiosk.touch(more);
  await place.kiosk.touch(button(place, label));
}

/** The card of a topic: its name begins with a badge or the title. */
function card({ kiosk }: Place, title: string): Locator {
  return kiosk.page
    .locator('main')
    .getByRole('button')
    .filter({ has: kiosk.page.getByText(title, { exact: true }) });
}

/** Turns the parts of a screen, forwards or back, until something is in view. */
async function turnTo(place: Place, target: Locator): Promise<void> {
  const { nav } = spoken(place).ui;
  const partsAway = () =>
    target.evaluate((element) => {
      const view = element.closest('[class*=paged]')?.getBoundingClientRect();
      if (view === undefined) return 0;
      const box = element.getBoundingClientRect();
      return Math.floor((box.left + box.width / 2 - view.left) / view.width);
    });
  for (let away = await partsAway(); away !== 0; away = await partsAway()) {
    await place.kiosk.touch(button(place, away > 0 ? nav.more : nav.back));
  }
}

async function lookAtParts(walk: Walk, screen: string, title: string): Promise<void> {
  const more = button(walk, spoken(walk).ui.nav.more);
  await walk.look(screen, title);
  for (let part = 2; await more.isVisible(); part += 1) {
    await walk.kiosk.touch(more);
    await walk.look(`${screen}, part ${part}`, title);
  }
}

async function answer(walk: Walk, topicId: string, step: Step, words: StepWords): Promise<void> {
  const screen = `${topicId}: ${step.id}`;
  switch (step.kind) {
    case 'choose':
      return choose(walk, screen, step, words);
    case 'order':
      return order(walk, screen, step, words);
    case 'sort':
      return sort(walk, screen, step, words);
    case 'sites':
      return sites(walk, screen, step, words);
    case 'whatIf':
      return whatIf(walk, screen, step, words);
    case 'timer':
      return runTimer(walk, screen, step);
    case 'read':
    case 'teachBack':
      return;
  }
}

async function choose(walk: Walk, screen: string, step: StepOf<'choose'>, words: StepWords): Promise<void> {
  const { ui } = spoken(walk);
  const { touch } = walk.kiosk;
  const misfit = step.choices.find(({ right }) => !right)?.id ?? '';
  const fit = step.choices.find(({ right }) => right)?.id ?? '';
  await turnTo(walk, button(walk, words.choices?.[misfit]?.label ?? ''));
  await touch(button(walk, words.choices?.[misfit]?.label ?? ''));
  await lookAtParts(walk, `${screen}, ${misfit}`, ui.check.again);
  await touch(button(walk, ui.check.tryAgain));
  await turnTo(walk, button(walk, words.choices?.[fit]?.label ?? ''));
  await touch(button(walk, words.choices?.[fit]?.label ?? ''));
  await lookAtParts(walk, `${screen}, ${fit}`, ui.check.yes);
}

async function order(walk: Walk, screen: string, step: StepOf<'order'>, words: StepWords): Promise<void> {
  const { ui } = spoken(walk);
  const { touch } = walk.kiosk;
  const done = button(walk, ui.order.done);
  await turnTo(walk, done);
  await touch(done);
  await lookAtParts(walk, `${screen}, mixed`, ui.check.again);
  await touch(button(walk, ui.check.tryAgain));
  // As a person sorts: each item in turn, up to its place.
  let known = orderAnswer(step, undefined);
  for (const [place, id] of step.items.entries()) {
    while (known.items.indexOf(id) > place) {
      const up = ui.order.earlier.replace('{{item}}', words.labels?.[id] ?? '');
      await touch(button(walk, up));
      const from = known.items.indexOf(id);
      const above = known.items[from - 1] ?? '';
      known = { ...known, items: known.items.with(from - 1, id).with(from, above) };
    }
  }
  if (!isRightOrder(step, known)) throw new Error(`${screen} cannot be put into order`);
  await turnTo(walk, done);
  await touch(done);
  await lookAtParts(walk, `${screen}, in order`, ui.check.yes);
}

async function sort(walk: Walk, screen: string, step: StepOf<'sort'>, words: StepWords): Promise<void> {
  const { ui } = spoken(walk);
  const { touch } = walk.kiosk;
  for (const [index, { id, bin }] of step.items.entries()) {
    const other = step.bins.find((known) => known !== bin) ?? '';
    if (index > 0) await lookAtParts(walk, `${screen}, ${id}`, words.title);
    if (index === 0) {
      await touch(button(walk, words.bins?.[other] ?? ''));
      await lookAtParts(walk, `${screen}, ${id} misplaced`, ui.check.again);
      await touch(button(walk, ui.check.tryAgain));
    }
    await touch(button(walk, words.bins?.[bin] ?? ''));
    await lookAtParts(walk, `${screen}, ${id} placed`, ui.check.yes);
    await touch(button(walk, ui.sort.on));
  }
  await lookAtParts(walk, `${screen}, sorted`, ui.sort.all);
}

async function sites(walk: Walk, screen: string, step: StepOf<'sites'>, words: StepWords): Promise<void> {
  for (const { id } of step.areas) {
    const label = words.areas?.[id]?.label ?? '';
    await walk.kiosk.touch(button(walk, label));
    await lookAtParts(walk, `${screen}, ${id}`, label);
  }
}

async function whatIf(walk: Walk, screen: string, step: StepOf<'whatIf'>, words: StepWords): Promise<void> {
  const { ui } = spoken(walk);
  for (const { id } of step.cases) {
    const question = words.cases?.[id]?.question ?? '';
    await turnTo(walk, button(walk, question));
    await walk.kiosk.touch(button(walk, question));
    await lookAtParts(walk, `${screen}, ${id}`, question);
    // Back over the parts of the answer, to the questions.
    const heading = walk.kiosk.page.getByRole('heading', { level: 1 });
    while ((await heading.textContent()) !== words.title) await walk.kiosk.touch(button(walk, ui.nav.back));
  }
}

/** Once through in real time: the clock is short. */
async function runTimer(walk: Walk, screen: string, step: StepOf<'timer'>): Promise<void> {
  const { ui } = spoken(walk);
  const { page, touch } = walk.kiosk;
  await touch(button(walk, ui.timer.start_other.replace('{{count}}', String(step.seconds))));
  await walk.look(`${screen}, running`, (await page.getByRole('heading', { level: 1 }).textContent()) ?? '');
  await button(walk, ui.timer.again).waitFor({ timeout: (step.seconds + 5) * 1000 });
  await lookAtParts(walk, `${screen}, over`, ui.timer.over);
}

function button({ kiosk }: Place, name: string): Locator {
  return kiosk.page.getByRole('button', { name, exact: true });
}

function spoken({ content, language }: Place): SpokenWords {
  return wordsOf(content, language);
}
