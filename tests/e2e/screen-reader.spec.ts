import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { SECOND_PRESS_MS } from '../../renderer/input/press-pace.ts';
import { learnContent, wordsOf } from '../support/content.ts';
import { newDataFolder } from '../support/kiosk.ts';
import { isWelcome, type LoneKiosk, startLone } from '../support/lone-kiosk.ts';
import { unwrapped } from '../support/ordinary-user.ts';
import { type ScreenReader, screenReader, whyNoReader } from '../support/screen-reader.ts';
import { type SmallDesktop, startSmallDesktop } from '../support/small-desktop.ts';

// What a blind visitor hears: the real Orca and the real speech-dispatcher, with a voice that writes.

const content = wordsOf(learnContent(), 'en');
const { ui } = content;
const HEARD_MS = 60_000;

let desktop: SmallDesktop;
let reader: ScreenReader;
let kiosk: LoneKiosk;

test.describe(whyNoReader === undefined ? 'with Orca' : `with Orca (skipped: ${whyNoReader} is not installed)`, () => {
  test.skip(whyNoReader !== undefined);
  test.beforeEach(async () => {
    desktop = await startSmallDesktop(1920, 1080);
    reader = screenReader();
    const dataFolder = newDataFolder();
    writeFileSync(
      join(dataFolder, 'settings.json'),
      JSON.stringify({ idle: { quietSeconds: 30, countdownSeconds: 30 } }),
    );
    kiosk = startLone({
      display: desktop.name,
      dataFolder,
      start: (program, args, environment) => reader.start(unwrapped(program), args, environment),
    });
    await kiosk.shows(isWelcome, 60_000);
  });
  test.afterEach(async () => {
    await kiosk.stop();
    desktop.stop();
  });

  test('a blind visitor hears the title of each screen, each question, and "Are you still there?" with the time that is left', {
    tag: '@long',
  }, async () => {
    test.slow();
    const hears = (words: string) =>
      expect.poll(() => plain(reader.heard().join('\n')), { timeout: HEARD_MS }).toContain(plain(words));
    const touch = async (words: string) => {
      // A press sooner is a trembling finger to the kiosk.
      await new Promise((resolve) => setTimeout(resolve, SECOND_PRESS_MS + 100));
      await kiosk.touch(words);
    };
    await touch('English');
    await hears(ui.topics.title);
    await touch(ui.bar.emergency);
    await hears(`${content.emergency.title}. ${content.emergency.action}`);
    await touch(content.emergency.close);
    await kiosk.shows(({ text }) => text.includes(ui.topics.title), HEARD_MS);
    await touch(content.groups['shot'] ?? '');
    await hears(`${ui.topics.title} ${content.groups['shot']}`);
    await touch(content.topics['storage']?.title ?? '');
    await kiosk.shows(({ text }) => text.includes(content.topics['storage']?.purpose ?? ''), HEARD_MS);
    await touch(ui.bar.leave);
    await hears(`${ui.leave.title} ${ui.leave.body}`);
    await touch(ui.leave.no);

    const since = reader.heard().length;
    const countdown = () =>
      reader
        .heard()
        .slice(since)
        .filter((text) => /still there|seconds? left/i.test(text));
    await expect.poll(countdown, { timeout: 60_000 }).toHaveLength(1);
    await kiosk.shows(isWelcome, 60_000);
    expect(countdown().slice(1)).toEqual(['20 seconds left', '10 seconds left']);
    // Orca puts no space between two paragraphs; voices part them at the capital letter.
    expect(countdown()[0]).toMatch(
      new RegExp(`^${ui.stillThere.title.replace('?', '\\?')} 30 seconds left ?${ui.stillThere.body}`),
    );
  });
});

/** Some spaces may not break a line; nobody hears that. */
function plain(words: string): string {
  return words.replaceAll('\u00a0', ' ');
}
