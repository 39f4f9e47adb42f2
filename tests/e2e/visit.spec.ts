import { expect, test } from 'playwright/test';
import { learnContent, type SpokenWords, wordsOf } from '../support/content.ts';
import type { DisplayName } from '../support/displays.ts';
import { isFullRun } from '../support/full-run.ts';
import { type Kiosk, startKiosk } from '../support/kiosk.ts';
import { layoutProblems } from '../support/layout.ts';
import { chooseLanguage, goOn, openTopic, walkTopic } from '../support/walk.ts';

const content = learnContent();
const { library, languages } = content;
/** Once somebody has recorded a review, not every screen says that nobody has checked its text. */
const isReviewed = library.reviews.length > 0;

async function expectWellLaidOut(kiosk: Kiosk, screen: string): Promise<void> {
  await kiosk.page.evaluate(() => document.fonts.ready);
  expect(await layoutProblems(kiosk.page), screen).toEqual([]);
}

/** The longer language on the tighter panel, the other one on the tall panel; `npm run tour` looks at every pair. */
const panels: Readonly<Record<string, DisplayName>> = { en: 'portrait', es: 'landscape' };

/**
 * One language a topic, by turns; the full run walks each in every language. The gallery has all of their screens in
 * all languages.
 */
const walked = (topics: readonly string[], turn: number): readonly string[] =>
  isFullRun ? topics : topics.filter((_, index) => (index + turn) % languages.length === 0);

for (const [turn, { code, name }] of languages.entries()) {
  const display = panels[code] ?? 'landscape';
  for (const { id: group, topics } of library.medicine.groups) {
    const wanted = walked(topics, turn);
    test(`a person learns ${wanted.length} topics of "${group}" in ${name} by touch alone, on a ${display} panel`, {
      tag: '@long',
    }, async () => {
      test.slow();
      const kiosk = await startKiosk({ display, settings: { idle: { quietSeconds: 600, countdownSeconds: 30 } } });
      const { page } = kiosk;
      const { ui } = wordsOf(content, code);
      const heading = page.getByRole('heading', { level: 1 });
      const look = async (screen: string, title: string) => {
        await expect(heading, screen).toHaveText(title);
        if (!isReviewed) await expect(page.getByText(ui.notice)).toBeVisible();
        await expect(page.locator('[class*=drawing] > svg').first()).toBeVisible();
        await expectWellLaidOut(kiosk, screen);
      };

      await expectWellLaidOut(kiosk, 'Welcome');
      await chooseLanguage(kiosk, name);
      await expect(heading).toHaveText(ui.topics.title);
      await expectWellLaidOut(kiosk, 'topics');
      for (const id of wanted) {
        const topic = library.topics.find((known) => known.id === id);
        if (topic === undefined) throw new Error(`there is no topic "${id}"`);
        await walkTopic({ kiosk, content, language: code, look }, topic);
        await expect(heading).toHaveText(ui.topics.title);
      }
      expect(kiosk.complaints).toEqual([]);
      await kiosk.close();
    });
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
    const firstStep = (of: SpokenWords) => of.topics[topic?.id ?? '']?.steps[topic?.steps[0]?.id ?? '']?.title ?? '';

    await chooseLanguage(kiosk, name);
    await openTopic({ kiosk, content, language: code }, topic?.id ?? '');
    await goOn({ kiosk, content, language: code }, ui.opening.start);
    const place = firstStep(spoken);
    await expect(heading).toHaveText(place);

    await touch(button(ui.bar.emergency));
    await expect(heading).toHaveText(spoken.emergency.title);
    await expect(page.locator('main').getByText(spoken.emergency.action)).toBeVisible();
    await expectWellLaidOut(kiosk, 'emergency');
    // In an emergency nobody turns parts.
    await expect(button(ui.nav.more)).toHaveCount(0);
    await touch(button(spoken.emergency.close));
    await expect(heading).toHaveText(place);

    await touch(button(ui.sources.title));
    await expect(dialog.getByRole('heading')).toHaveText(ui.sources.title);
    if (!isReviewed) await expect(dialog.getByText(ui.sources.unchecked)).toBeAttached();
    await expectWellLaidOut(kiosk, 'sources');
    await touch(dialog.getByRole('button', { name: ui.sources.close }));
    await expect(heading).toHaveText(place);

    await touch(button(ui.bar.language));
    await expectWellLaidOut(kiosk, 'languages');
    await touch(dialog.getByRole('button', { name: other.name }));
    await expect(heading).toHaveText(firstStep(otherWords));
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
  const { emergency } = wordsOf(content, 'es');
  await touch(page.getByRole('button', { name: '911' }));
  await expect(page.locator('main').getByText(emergency.action)).toBeVisible();
  await touch(page.getByRole('button', { name: emergency.close }));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kineret');
  await kiosk.close();
});
