import { expect, test } from 'playwright/test';
import { learnContent, type SpokenWords, wordsOf } from '../support/content.ts';
import type { DisplayName } from '../support/displays.ts';
import { type Kiosk, startKiosk } from '../support/kiosk.ts';
import { layoutProblems } from '../support/layout.ts';

const content = learnContent();
const { library, languages } = content;

async function expectWellLaidOut(kiosk: Kiosk, screen: string): Promise<void> {
  await kiosk.page.evaluate(() => document.fonts.ready);
  expect(await layoutProblems(kiosk.page), screen).toEqual([]);
}

for (const display of ['landscape', 'portrait'] as const satisfies readonly DisplayName[]) {
  for (const { code, name } of languages) {
    for (const topic of library.topics) {
      test(`a person learns "${topic.id}" in ${name} from Welcome to the end by touch alone, on a ${display} panel`, async () => {
        const kiosk = await startKiosk({ display });
        const { page, touch } = kiosk;
        const { ui, topics } = wordsOf(content, code);
        const topicWords = topics[topic.id];
        const button = (label: string) => page.getByRole('button', { name: label, exact: true });
        const heading = page.getByRole('heading', { level: 1 });
        const nextPart = async () => {
          while (await button(ui.nav.more).isVisible()) {
            await touch(button(ui.nav.more));
            await expectWellLaidOut(kiosk, `${topic.id}, further part`);
          }
        };

        await expectWellLaidOut(kiosk, 'Welcome');
        await touch(page.getByRole('button', { name }));
        await expect(heading).toHaveText(ui.topics.title);
        await expectWellLaidOut(kiosk, 'topics');
        await touch(page.getByRole('button', { name: topicWords?.title ?? '' }).last());

        for (const [index, step] of topic.steps.entries()) {
          const stepWords = topicWords?.steps[step.id];
          await expect(heading).toHaveText(stepWords?.title ?? '');
          await expect(
            page.getByText(
              ui.nav.place.replace('{{place}}', `${index + 1}`).replace('{{total}}', `${topic.steps.length}`),
            ),
          ).toBeVisible();
          await expect(page.getByText(ui.notice)).toBeVisible();
          await expect(page.getByRole('img').locator('svg')).toBeVisible();
          await expectWellLaidOut(kiosk, step.id);
          await nextPart();
          if (step.kind === 'choose') {
            const pick = async (right: boolean) => {
              const choice = step.choices.find((known) => Boolean(known.right) === right);
              await touch(button(stepWords?.choices?.[choice?.id ?? '']?.label ?? ''));
              await expect(heading).toHaveText(right ? ui.check.yes : ui.check.again);
              await expectWellLaidOut(kiosk, `${step.id}, ${choice?.id}`);
            };
            await pick(false);
            await nextPart();
            await touch(button(ui.check.tryAgain));
            await pick(true);
            await nextPart();
          }
          await touch(button(ui.nav.next));
        }

        await expect(heading).toHaveText(ui.finished.title);
        await expectWellLaidOut(kiosk, 'finished');
        await nextPart();
        await touch(button(ui.finished.another));
        await expect(page.getByText(ui.topics.seen)).toBeVisible();
        expect(kiosk.complaints).toEqual([]);
        await kiosk.close();
      });
    }
  }
}

for (const { code, name } of languages) {
  test(`language, 911 and "I'm finished" are one touch away on every screen in ${name}, and come back`, async () => {
    const kiosk = await startKiosk();
    const { page, touch } = kiosk;
    const spoken = wordsOf(content, code);
    const { ui } = spoken;
    const other = languages.find((language) => language.code !== code) ?? { code, name };
    const otherWords = wordsOf(content, other.code);
    const button = (label: string) => page.getByRole('button', { name: label, exact: true });
    // Questions have a heading of their own beside the screen's.
    const heading = page.locator('main').getByRole('heading', { level: 1 });
    const dialog = page.getByRole('dialog');
    const [topic] = library.topics;
    const titles = (of: SpokenWords) => ({
      topic: of.topics[topic?.id ?? '']?.title ?? '',
      secondStep: of.topics[topic?.id ?? '']?.steps[topic?.steps[1]?.id ?? '']?.title ?? '',
    });

    await touch(page.getByRole('button', { name }));
    await touch(page.getByRole('button', { name: titles(spoken).topic }).last());
    await touch(button(ui.nav.next));
    const place = titles(spoken).secondStep;
    await expect(heading).toHaveText(place);

    await touch(button(ui.bar.emergency));
    await expect(heading).toHaveText(spoken.emergency.title);
    await expect(page.getByText(spoken.emergency.action)).toBeVisible();
    await expectWellLaidOut(kiosk, 'emergency');
    // In an emergency nobody turns parts.
    await expect(button(ui.nav.more)).toHaveCount(0);
    await touch(button(ui.emergency.close));
    await expect(heading).toHaveText(place);

    await touch(button(ui.bar.language));
    await expectWellLaidOut(kiosk, 'languages');
    await touch(dialog.getByRole('button', { name: other.name }));
    await expect(heading).toHaveText(titles(otherWords).secondStep);
    await expect(page.locator('html')).toHaveAttribute('lang', other.code);

    await touch(button(otherWords.ui.bar.leave));
    await expectWellLaidOut(kiosk, 'leave');
    await touch(button(otherWords.ui.leave.no));
    await touch(button(otherWords.ui.bar.leave));
    await touch(button(otherWords.ui.leave.yes));
    await expect(heading).toContainText('Kineret');
    await expect(dialog).toHaveCount(0);
    await kiosk.close();
  });
}

test('911 can be opened before a language is chosen, and goes back to Welcome', async () => {
  const kiosk = await startKiosk({ settings: { languages: ['es', 'en'] } });
  const { page, touch } = kiosk;
  const { ui, emergency } = wordsOf(content, 'es');
  await touch(page.getByRole('button', { name: '911' }));
  await expect(page.getByText(emergency.action)).toBeVisible();
  await touch(page.getByRole('button', { name: ui.emergency.close }));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kineret');
  await kiosk.close();
});
