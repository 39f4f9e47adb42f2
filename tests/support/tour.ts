import { join } from 'node:path';
import { learnContent, wordsOf } from './content.ts';
import type { DisplayName } from './displays.ts';
import { type Kiosk, startKiosk } from './kiosk.ts';

export interface Shot {
  readonly file: string;
  readonly title: string;
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
    shots.push({ file, title });
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
  await shootParts('Topics');
  for (const topic of library.topics) {
    const topicWords = spoken.topics[topic.id];
    await touch(page.getByRole('button', { name: topicWords?.title ?? '' }).last());
    for (const step of topic.steps) {
      const title = `${topic.id}: ${step.id}`;
      await shootParts(title);
      if (step.kind === 'choose') {
        const choices = topicWords?.steps[step.id]?.choices ?? {};
        for (const { id, right } of [...step.choices].sort(
          (a, b) => Number(a.right ?? false) - Number(b.right ?? false),
        )) {
          await touch(button(choices[id]?.label ?? ''));
          await shootParts(`${title}, ${id}`);
          if (!right) await touch(button(ui.check.tryAgain));
        }
      }
      await touch(button(ui.nav.next));
    }
    await shootParts(`${topic.id}: finished`);
    await touch(button(ui.finished.another));
  }
  await shoot('Topics, all seen');
  await touch(button(ui.bar.emergency));
  await shootParts('When to call 911');
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
