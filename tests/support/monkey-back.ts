import type { Page } from 'playwright';
import { type Control, type Screen, settledScreen } from './monkey-screen.ts';
import type { MonkeyWords } from './monkey-words.ts';

type Touch = (control: Control) => Promise<void>;

/**
 * Goes to 911 and back with a touch each, then to Welcome with two, from wherever a patient is; a question over the screen
 * takes one touch before. Gives back what went wrong.
 */
export async function goBackForReal(page: Page, touch: Touch, words: MonkeyWords): Promise<readonly string[]> {
  const press = async (screen: Screen, isMeant: (control: Control) => boolean) => {
    const control = screen.controls.find(isMeant);
    if (control === undefined) throw new Error(`not to be touched on "${screen.heading}": ${isMeant}`);
    await touch(control);
    const next = await settledScreen(page);
    if (JSON.stringify(next) !== JSON.stringify(screen)) return next;
    // On a slow computer a touch may count as the trembling of the one before: a person touches again.
    await touch(control);
    return settledScreen(page);
  };
  const canLeave = ({ controls }: Screen) => controls.some(({ name }) => words.leave.has(name));
  const closes = ({ page: turns }: Control) => turns === 'back';
  try {
    let screen = await settledScreen(page);
    // One may lie over another: whether they are still there is asked over everything.
    for (let over = 0; over < 3 && screen.asks; over += 1)
      screen = await press(screen, screen.countsDown ? () => true : closes);
    const isAt911 = words.emergencyTitle.has(screen.heading);
    // Where a nurse guides, leaving is in their band, which 911 has not; its parts turn back first.
    for (let turns = 0; turns < 4 && isAt911 && !canLeave(screen); turns += 1) screen = await press(screen, closes);
    if (!isAt911) {
      // A topic has the same name.
      const emergency = await press(screen, ({ name, in: part }) => part === 'footer' && words.emergency.has(name));
      if (!words.emergencyTitle.has(emergency.heading)) return [`911 led to "${emergency.heading}"`];
      const back = await press(emergency, closes);
      if (back.heading !== screen.heading) return [`911 came back to "${back.heading}" instead of "${screen.heading}"`];
      screen = back;
    }
    // A patient whom a nurse waits for is told so first; then it is two touches once more.
    for (
      let first = true;
      screen.kind !== 'welcome' && (first || words.waitingTitle.has(screen.heading));
      first = false
    ) {
      const question = await press(screen, ({ name }) => words.leave.has(name));
      screen = await press(question, ({ name }) => words.forget.has(name));
    }
    return screen.kind === 'welcome' ? [] : [`two touches do not lead to Welcome, but to "${screen.heading}"`];
  } catch (error) {
    return [(error as Error).message];
  }
}
