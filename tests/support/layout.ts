import type { Page } from 'playwright';

/** What a screen shows that it should not: in words, one line each. Sizes in millimetres of the panel. */
export function layoutProblems(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const problems: string[] = [];
    const mm = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'));
    const scope = document.querySelector('dialog[open]') ?? document.body;
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
    const paged = document.querySelector('dialog[open] [class*=paged]') ?? document.querySelector('[class*=paged]');
    const view = paged?.getBoundingClientRect();
    /** On the part of a paged screen that is turned to. */
    const isShown = (element: Element) => {
      if (paged === null || view === undefined || !paged.contains(element)) return true;
      const box = element.getBoundingClientRect();
      return box.left < view.right - 1 && box.right > view.left + 1;
    };

    const targets = [...scope.querySelectorAll('button')].filter(isShown);
    const boxes = targets.map((target) => ({ target, box: target.getBoundingClientRect() }));
    for (const { target, box } of boxes) {
      // Half a pixel is rounding.
      const [width, height] = [(box.width + 0.5) / mm, (box.height + 0.5) / mm];
      if (width < 12.7 || height < 12.7)
        problems.push(`${name(target)} is ${width.toFixed(1)} x ${height.toFixed(1)} mm, expected at least 12.7 mm`);
      if (box.left < 0 || box.top < 0 || box.right > innerWidth + 0.5 || box.bottom > innerHeight + 0.5)
        problems.push(`${name(target)} is not wholly on the screen`);
    }
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const across = Math.max(a.box.left - b.box.right, b.box.left - a.box.right);
        const down = Math.max(a.box.top - b.box.bottom, b.box.top - a.box.bottom);
        const gap = (Math.max(across, down) + 0.5) / mm;
        if (gap < 2.54)
          problems.push(
            `${name(a.target)} and ${name(b.target)} are ${gap.toFixed(1)} mm apart, expected at least 2.54 mm`,
          );
      }
    }

    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (
        element === null ||
        (node.textContent ?? '').trim() === '' ||
        element.closest('[role=status]') !== null ||
        !isShown(element)
      )
        continue;
      const capital = (Number.parseFloat(getComputedStyle(element).fontSize) * 0.668) / mm;
      if (capital < 4.79)
        problems.push(`${name(element)} has capitals of ${capital.toFixed(2)} mm, expected at least 4.8 mm`);
      const range = document.createRange();
      range.selectNodeContents(node);
      const lineHeight = Number.parseFloat(getComputedStyle(element).lineHeight);
      for (const letters of range.getClientRects()) {
        // The box of letters is taller than a tight line; what matters is the line.
        const trim = Math.max(0, (letters.height - lineHeight) / 2);
        const box = new DOMRect(letters.x, letters.y + trim, letters.width, letters.height - 2 * trim);
        const isPagedAway =
          paged?.contains(element) && view !== undefined && (box.left >= view.right - 1 || box.right <= view.left + 1);
        if (isPagedAway || box.width === 0) continue;
        if (box.left < -0.5 || box.top < -0.5 || box.right > innerWidth + 0.5 || box.bottom > innerHeight + 0.5)
          problems.push(`${name(element)} runs off the screen`);
        for (let parent: Element | null = element; parent !== null; parent = parent.parentElement) {
          if (getComputedStyle(parent).overflow === 'visible') continue;
          const frame = parent.getBoundingClientRect();
          if (
            box.bottom > frame.bottom + 1 ||
            box.top < frame.top - 1 ||
            box.right > frame.right + 1 ||
            box.left < frame.left - 1
          )
            problems.push(`${name(element)} is cut off by ${parent.className || parent.tagName}`);
        }
      }
    }
    for (const element of [document.documentElement, document.body]) {
      if (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight)
        problems.push(`${element.tagName} scrolls`);
    }
    return [...new Set(problems)];
  });
}
