import { ringProblems, touchableButtons } from '../support/ring-problems.ts';

/**
 * What is wrong with the screen in this page for a person with arrows, one line each: a ring of at least 1 mm is to be
 * seen after each press, and what a finger could press is what they reach, from the top of the screen to its end
 * (KP-1). The presses are made by the page itself, so a real key must have come before, or else a browser shows no
 * ring.
 */
export function arrowProblems(): readonly string[] {
  const problems: string[] = [];
  const buttons = [...document.querySelectorAll('button')];
  const focused = () => document.activeElement ?? document.body;
  const press = (code: string) => {
    focused().dispatchEvent(new KeyboardEvent('keydown', { code, key: code, bubbles: true, cancelable: true }));
    problems.push(...ringProblems().map((problem) => `after ${code}: ${problem}`));
  };
  const touchable = touchableButtons();
  for (let presses = 0; presses <= touchable.length && !focused().matches('h1, dialog'); presses += 1) press('ArrowUp');
  const reached = new Set<Element>([focused()]);
  for (let presses = 0; presses < touchable.length; presses += 1) {
    press('ArrowDown');
    reached.add(focused());
  }
  for (const [index, button] of buttons.entries()) {
    if (touchable.includes(index) === reached.has(button)) continue;
    const name = `button "${(button.textContent ?? '').trim().slice(0, 40)}"`;
    problems.push(reached.has(button) ? `${name} is reached, and no finger can press it` : `${name} is not reached`);
  }
  return [...new Set(problems)];
}
