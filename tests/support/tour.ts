import { join } from 'node:path';
import { learnContent, wordsOf } from './content.ts';
import type { DisplayName } from './displays.ts';
import { type Kiosk, startKiosk } from './kiosk.ts';
import { layoutProblems } from './layout.ts';
import { openTopic, walkTopic } from './walk.ts';

export interface Shot {
  readonly file: string;
  readonly title: string;
  /** What does not lie as it should; nothing on a screen in order. */
  readonly problems?: readonly string[];
}

/** Goes through every screen of the kiosk in one language by touch and takes a picture of each part of each. */
export async function tourKiosk(display: DisplayName, language: string, folder: string): Promise<readonly Shot[]> {
  const content = learnContent();
  const { library, languages } = content;
  const spoken = wordsOf(content, language);
  const { ui } = spoken;
  const shots: Shot[] = [];
  const kiosk = await startKiosk({
    display,
    settings: {
      clinic: { name: 'Riverside Clinic', phone: '555-010-0199' },
      idle: { quietSeconds: 600, countdownSeconds: 30 },
    },
  });
  const { page, touch } = kiosk;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const shoot = async (title: string) => {
    const file = `${display}-${language}-${String(shots.length + 1).padStart(2, '0')}.png`;
    await settle(kiosk);
    await page.screenshot({ path: join(folder, file) });
    shots.push({ file, title, problems: await layoutProblems(page) });
  };
  const shootParts = async (title: string) => {
    await shoot(title);
    for (let part = 2; await button(ui.nav.more).isVisible(); part += 1) {
      await touch(button(ui.nav.more));
      await shoot(`${title}, part ${part}`);
    }
  };

  await shoot('Welcome');
  await touch(page.getByRole('button', { name: languages.find(({ code }) => code === language)?.name ?? '' }));
  for (const { id } of library.medicine.groups) {
    await touch(button(spoken.groups[id] ?? ''));
    await shootParts(`Topics: ${id}`);
  }
  for (const topic of library.topics) await walkTopic({ kiosk, content, language, look: shoot }, topic);
  await shoot('Topics, all seen');
  await touch(button(ui.bar.emergency));
  await shoot('When to call 911');
  await touch(button(ui.emergency.close));
  await openTopic({ kiosk, content, language }, library.topics[0]?.id ?? '');
  await touch(button(ui.sources.title));
  await shoot('Where does this come from?');
  await touch(page.getByRole('dialog').getByRole('button', { name: ui.sources.close }));
  await touch(button(ui.bar.language));
  await shoot('Language');
  await touch(page.getByRole('dialog').getByRole('button', { name: ui.languages.close }));
  await touch(button(ui.bar.leave));
  await shoot('Leave');
  await kiosk.close();

  const idle = await startKiosk({
    display,
    settings: { idle: { quietSeconds: 30, countdownSeconds: 60 }, colour: 'blue' },
  });
  await settle(idle);
  await idle.page.screenshot({ path: join(folder, `${display}-${language}-staff.png`) });
  shots.push({ file: `${display}-${language}-staff.png`, title: 'Welcome with a note for staff' });
  await idle.touch(idle.page.getByRole('button', { name: /staff/ }));
  await settle(idle);
  await idle.page.screenshot({ path: join(folder, `${display}-${language}-staff-open.png`) });
  shots.push({ file: `${display}-${language}-staff-open.png`, title: 'The note for staff' });
  await idle.touch(idle.page.getByRole('button', { name: 'Close' }));
  await idle.touch(
    idle.page.getByRole('button', { name: languages.find(({ code }) => code === language)?.name ?? '' }),
  );
  await idle.page.getByRole('dialog').waitFor({ timeout: 40_000 });
  await settle(idle);
  await idle.page.screenshot({ path: join(folder, `${display}-${language}-idle.png`) });
  shots.push({ file: `${display}-${language}-idle.png`, title: 'Still there?' });
  await idle.close();
  return shots;
}

/** Waits until pictures and letters are there and nothing moves. */
async function settle({ page }: Kiosk): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[class*=drawing]')].every((box) => box.firstElementChild),
  );
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
