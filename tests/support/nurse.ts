import type { Locator } from 'playwright';
import { type DisplayName, sharedEnvironment } from './displays.ts';
import { type Kiosk, newDataFolder, startKiosk } from './kiosk.ts';
import { command } from './kiosk-command.ts';

/** Six digits that nobody would try first. */
export const PIN = '482915';

/** As long as the mark in the corner wants to be held, and a little more. */
export const HOLD_MS = 3_200;

/** On a pad people type faster than they turn pages. */
const BETWEEN_KEYS_MS = 250;

export interface NursePlace {
  readonly display: DisplayName;
  /** What patients are offered first, and what the nurse reads. */
  readonly language: string;
}

/** A kiosk whose PIN is set as an administrator sets it, with the pseudo-languages among its languages. */
export async function startWithPin({ display, language }: NursePlace): Promise<Kiosk> {
  const program = process.env[sharedEnvironment.pseudo];
  if (program === undefined) throw new Error(`${sharedEnvironment.pseudo} is not set: start the tests with "npm test"`);
  const dataFolder = newDataFolder();
  command({ dataFolder }, ['--set-pin'], { input: `${PIN}\n` });
  const others = ['en', 'es'].filter((code) => code !== language);
  return startKiosk({ program, display, dataFolder, settings: { languages: [language, ...others] } });
}

/** Press and hold in the corner, then the digits and OK. */
export async function letIn(kiosk: Kiosk, ok: string): Promise<void> {
  await holdMark(kiosk);
  await typeOn(kiosk, PIN);
  await kiosk.touch(kiosk.page.getByRole('button', { name: ok, exact: true }));
}

/** Until the mark has given way to what it opens. */
export async function holdMark({ page, fingerDown, fingerUp }: Kiosk): Promise<void> {
  const mark = page.locator('[data-staff-mark]');
  const box = await middleOf(mark);
  await fingerDown(box.x, box.y);
  await mark.waitFor({ state: 'detached' });
  await fingerUp();
}

/** Letters or digits on a pad of the kiosk, by heart: the first one after a look at the pad. */
export async function typeOn({ page, touchAt }: Kiosk, text: string): Promise<void> {
  await page.locator('button[data-key]').first().waitFor();
  const places = await page.evaluate(
    (letters) =>
      letters.map((letter) => {
        const [key] = [letter, letter.toLowerCase()].flatMap(
          (name) => document.querySelector(`button[data-key="${name}"]`) ?? [],
        );
        const { left, top, width, height } = key?.getBoundingClientRect() ?? new DOMRect();
        return [left + width / 2, top + height / 2] as const;
      }),
    [...text],
  );
  for (const [index, [x, y]] of places.entries()) await touchAt(x, y, index === 0 ? undefined : BETWEEN_KEYS_MS);
}

async function middleOf(target: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${target} is not on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
