import { expect, test } from 'playwright/test';
import type { StepWords, TopicWords } from '../../content/words.ts';
import type { DisplayName } from '../support/displays.ts';
import { isFullRun } from '../support/full-run.ts';
import type { Kiosk } from '../support/kiosk.ts';
import { letIn, type NursePlace, startWithPin, typeOn } from '../support/nurse.ts';
import { pseudoContent as content, Person, wordsFor } from '../support/person.ts';
import { RIGHT_TO_LEFT } from '../support/pseudo-locales.ts';

function stepOf(topic: TopicWords, id: string): StepWords {
  const step = topic.steps[id];
  if (step === undefined) throw new Error(`there is no step ${id}`);
  return step;
}

/** As the list of steps to jump to has it. */
function stepName(form: string, topicId: string, id: string, words: TopicWords): string {
  const steps = content.library.topics.find((topic) => topic.id === topicId)?.steps ?? [];
  const place = steps.findIndex((step) => step.id === id) + 1;
  return form.replace('{{step}}', String(place)).replace('{{title}}', stepOf(words, id).title);
}

/** The last step of a topic, by id, and its first two questions to tell or show. */
function teachBackOf(topicId: string) {
  const step = content.library.topics.find(({ id }) => id === topicId)?.steps.at(-1);
  if (step?.kind !== 'teachBack') throw new Error(`${topicId} does not end with something to tell or show`);
  return step;
}

function checkOf(topicId: string) {
  const step = content.library.topics.find(({ id }) => id === topicId)?.steps.find(({ kind }) => kind === 'choose');
  if (step?.kind !== 'choose') throw new Error(`${topicId} asks nothing to choose`);
  return step;
}

const kiosks: Kiosk[] = [];
test.afterEach(async () => {
  for (const kiosk of kiosks.splice(0)) {
    expect.soft(kiosk.complaints).toEqual([]);
    await kiosk.close();
  }
});

async function personAt(display: DisplayName, language: string): Promise<Person> {
  const kiosk = await startWithPin({ display, language });
  kiosks.push(kiosk);
  return new Person(kiosk, wordsFor(language));
}

const everyPlace = ['en', 'es', RIGHT_TO_LEFT].flatMap((language) =>
  (['landscape', 'portrait'] as const).map((display) => ({ language, display })),
);
/** Each language once, each panel, and from right to left on the narrower one. */
const somePlaces: readonly NursePlace[] = [
  { language: 'en', display: 'portrait' },
  { language: 'es', display: 'landscape' },
  { language: RIGHT_TO_LEFT, display: 'portrait' },
];

for (const { language, display } of isFullRun ? everyPlace : somePlaces) {
  test(`a nurse guides a patient, hands over, comes back, is called away and finishes, by touch alone, in ${language}, ${display}`, async () => {
    test.slow();
    const nurse = await personAt(display, language);
    const { ui, staff, guide, walkthroughs, topics } = nurse.words;
    const [inject, after] = [topics['inject'], topics['after']] as [TopicWords, TopicWords];
    const walkthrough = walkthroughs['first-injection'] ?? '';
    const injectQuestions = teachBackOf('inject');
    const [firstQuestion, secondQuestion] = injectQuestions.prompts.map(
      ({ id }) => stepOf(inject, injectQuestions.id).prompts?.[id],
    );
    const check = checkOf('after');
    const checkWords = stepOf(after, check.id);
    const misfit = check.choices.find(({ right }) => !right)?.id ?? '';
    const fit = check.choices.find(({ right }) => right)?.id ?? '';
    const own = content.languages.find(({ code }) => code === language)?.name ?? '';

    await test.step('she starts a walkthrough', async () => {
      await letIn(nurse.kiosk, staff.ok);
      await nurse.touchesCard(walkthrough);
      await nurse.chooses(own);
      await nurse.touches(staff.launch.start);
      await nurse.sees(guide.strip.label);
    });

    await test.step('the patient tells, has another go, and tells it', async () => {
      await nurse.touches(guide.strip.jump);
      await nurse.touches(stepName(guide.jump.step, 'inject', injectQuestions.id, inject));
      await nurse.sees(guide.strip.ask.replace('{{ask}}', firstQuestion?.ask ?? ''));
      await nurse.touches(guide.strip.anotherGo);
      await nurse.seesHeading(ui.check.again);
      await nurse.goesOnTo(stepOf(inject, injectQuestions.id).title);
      await nurse.touches(guide.strip.shown);
      await nurse.sees(guide.strip.ask.replace('{{ask}}', secondQuestion?.ask ?? ''));
      // The patient sees what they are asked.
      await expect(nurse.kiosk.page.locator('main').getByText(secondQuestion?.ask ?? '')).toBeInViewport({
        ratio: 1,
      });
      await nurse.touches(guide.strip.shown);
    });

    await test.step('she gives the screen to the patient, who goes on alone', async () => {
      await nurse.touches(guide.strip.handOver);
      await nurse.touches(guide.handOver.yes);
      await expect(nurse.kiosk.page.locator('[data-nurse]')).toHaveCount(0);
      await nurse.goesOnTo(after.title);
      await nurse.goesOnTo(checkWords.title);
      await nurse.touches(checkWords.choices?.[misfit]?.label ?? '');
      await nurse.touches(ui.check.tryAgain);
      await nurse.touches(checkWords.choices?.[fit]?.label ?? '');
      await nurse.seesHeading(ui.check.yes);
    });

    await test.step('she comes back, sees where the patient stopped, and takes over', async () => {
      await letIn(nurse.kiosk, staff.ok);
      await nurse.sees(staff.returned.title);
      await nurse.sees(checkWords.title);
      await nurse.sees(staff.returned.repeated);
      await nurse.touches(staff.returned.takeOver);
      await nurse.sees(guide.strip.label);
      await nurse.seesHeading(ui.check.yes);
    });

    const code = await test.step('she is called away', async () => {
      await nurse.touches(guide.strip.pause);
      const shown = (await nurse.kiosk.page.locator('[data-code]').textContent()) ?? '';
      await nurse.touches(guide.pause.end);
      await expect(nurse.kiosk.page.locator('[data-nurse]')).toHaveCount(0);
      return shown.replace(/[^A-Z0-9]/g, '');
    });
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{8}$/);

    const elsewhere = await personAt(display, language);
    await test.step('she goes on at another kiosk, from her code', async () => {
      await letIn(elsewhere.kiosk, staff.ok);
      await elsewhere.touchesCard(staff.homeScreen.resume);
      await typeOn(elsewhere.kiosk, code);
      await elsewhere.touches(staff.ok);
      await elsewhere.sees(guide.strip.label);
      await elsewhere.seesHeading(checkWords.title);
      expect(await elsewhere.kiosk.page.evaluate(() => document.documentElement.lang)).toBe(language);
    });

    await test.step('she finishes with the patient, and nothing is kept', async () => {
      const questions = teachBackOf('after');
      await elsewhere.goesOnTo(stepOf(after, questions.id).title);
      for (const _ of questions.prompts) await elsewhere.touches(guide.strip.shown);
      await elsewhere.goesOnTo(ui.summary.title);
      await elsewhere.sees(ui.summary.shown);
      await elsewhere.goesOnUntil(elsewhere.kiosk.page.getByRole('button', { name: '911', exact: true }));
      expect(await elsewhere.kiosk.page.locator('[data-nurse]').count()).toBe(0);
    });
  });
}
