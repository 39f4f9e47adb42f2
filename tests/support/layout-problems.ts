export interface LayoutRules {
  /** Lowest and highest capitals of everything but titles, in mm. */
  readonly capitals: readonly [least: number, most: number];
}

/**
 * What the screen in this page shows that it should not: in words, one line each. Sizes in millimetres of the panel.
 * Runs in the page and needs nothing from outside it.
 */
export function layoutProblems({ capitals: [leastCapital, mostCapital] }: LayoutRules): readonly string[] {
  const problems: string[] = [];
  const page = document.documentElement;
  const token = (name: string) => Number.parseFloat(getComputedStyle(page).getPropertyValue(name));
  const mm = token('--mm');
  const lowTop = token('--low-top');
  const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
  // One box of parts, or two where a second language lies beside the first.
  const boxesOfParts = [...scope.querySelectorAll('[class*=paged]')];
  const pagedAround = (element: Element) => boxesOfParts.find((paged) => paged.contains(element));
  /** On the part of a paged screen that is turned to. */
  const isShown = (element: Element) => {
    const box = element.getBoundingClientRect();
    if (box.width === 0 && box.height === 0) return false;
    const view = pagedAround(element)?.getBoundingClientRect();
    if (view === undefined) return true;
    return box.left < view.right - 1 && box.right > view.left + 1;
  };

  const targets = [...scope.querySelectorAll('button')].filter(isShown);
  const boxes = targets.map((target) => ({ target, box: target.getBoundingClientRect() }));
  for (const { target, box } of boxes) {
    // Half a pixel is rounding.
    const [width, height] = [(box.width + 0.5) / mm, (box.height + 0.5) / mm];
    const least = target.closest('nav, footer') !== null ? 20 : 12.7;
    if (width < least || height < least)
      problems.push(`${name(target)} is ${width.toFixed(1)} x ${height.toFixed(1)} mm, expected at least ${least} mm`);
    if (box.left < 0 || box.top < 0 || box.right > innerWidth + 0.5 || box.bottom > innerHeight + 0.5)
      problems.push(`${name(target)} is not wholly on the screen`);
    const view = pagedAround(target)?.getBoundingClientRect();
    if (view !== undefined && (box.bottom > view.bottom + 1 || box.top < view.top - 1))
      problems.push(`${name(target)} is cut off by the part it is on`);
    if (box.top + 0.5 < lowTop) problems.push(`${name(target)} lies above the reach line`);
  }
  const mark = scope.querySelector('footer [data-staff-mark]')?.getBoundingClientRect();
  const lowest = Math.max(0, ...boxes.filter(({ target }) => target.closest('footer')).map(({ box }) => box.bottom));
  if (mark !== undefined) {
    if (mark.left < 0 || mark.right > innerWidth + 0.5 || mark.bottom > innerHeight + 0.5)
      problems.push('the mark for staff is not wholly on the screen');
    if (mark.top > lowest) problems.push('the mark for staff stands in a row of its own');
    if (Math.min(mark.width, mark.height) + 0.5 < 12.7 * mm) problems.push('the mark for staff is too small');
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

  // Where each line of text is, and what could cut it off.
  const lines: { readonly element: Element; readonly box: DOMRect }[] = [];
  const clipping = new Map<Element, readonly Element[]>();
  const clippedBy = (element: Element): readonly Element[] => {
    const known = clipping.get(element);
    if (known !== undefined) return known;
    const above = element.parentElement === null ? [] : clippedBy(element.parentElement);
    const found = getComputedStyle(element).overflow === 'visible' ? above : [element, ...above];
    clipping.set(element, found);
    return found;
  };
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (
      element === null ||
      (node.textContent ?? '').trim() === '' ||
      element.closest('.heard') !== null ||
      !isShown(element)
    )
      continue;
    const style = getComputedStyle(element);
    const capital = (Number.parseFloat(style.fontSize) * 0.668) / mm;
    const isTitle = element.closest('h1, [role=timer], [data-title]') !== null;
    // A nurse reads small letters whatever size the patient has chosen.
    const [least, most] = element.closest('[data-nurse]') === null ? [leastCapital, mostCapital] : [3.5, 4.2];
    if (capital < least - 0.01 || (!isTitle && capital > most + 0.01))
      problems.push(`${name(element)} has capitals of ${capital.toFixed(2)} mm, expected ${least} to ${most} mm`);
    const range = document.createRange();
    range.selectNodeContents(node);
    const view = pagedAround(element)?.getBoundingClientRect();
    const lineHeight = Number.parseFloat(style.lineHeight);
    for (const letters of range.getClientRects()) {
      // The box of letters is taller than a tight line; what matters is the line.
      const trim = Math.max(0, (letters.height - lineHeight) / 2);
      const box = new DOMRect(letters.x, letters.y + trim, letters.width, letters.height - 2 * trim);
      const isPagedAway = view !== undefined && (box.left >= view.right - 1 || box.right <= view.left + 1);
      if (isPagedAway || box.width === 0) continue;
      lines.push({ element, box });
      if (box.left < -0.5 || box.top < -0.5 || box.right > innerWidth + 0.5 || box.bottom > innerHeight + 0.5)
        problems.push(`${name(element)} runs off the screen`);
      for (const frame of clippedBy(element)) {
        const edge = frame.getBoundingClientRect();
        if (
          box.bottom > edge.bottom + 1 ||
          box.top < edge.top - 1 ||
          box.right > edge.right + 1 ||
          box.left < edge.left - 1
        )
          problems.push(`${name(element)} is cut off by ${frame.className || frame.tagName}`);
      }
      const button = element.closest('button')?.getBoundingClientRect();
      if (button !== undefined && (box.right > button.right + 0.5 || box.left < button.left - 0.5))
        problems.push(`${name(element)} runs out of its button`);
    }
    // A number at the end of a line, and what it counts at the beginning of the next. 911 is no amount.
    const text = node.textContent ?? '';
    for (const { 0: found, index } of text.matchAll(
      /(?<![\p{Nd}\p{L}.,-])(?!911\u2069?\s)[\p{Nd}\p{No}](?:[\p{Nd}.,]*[\p{Nd}\p{No}])?\u2069?[\s\-/]?\u2060?[\p{L}°%]/gu,
    )) {
      const lineOf = (at: number) => {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { top, bottom } = range.getBoundingClientRect();
        return (top + bottom) / 2;
      };
      const apart = Math.abs(lineOf(index) - lineOf(index + found.length - 1));
      if (apart > lineHeight / 2) problems.push(`${name(element)} parts a number from its unit: "${found}"`);
    }
    range.selectNodeContents(node);
    // Longer lines lose the eye on its way back (WCAG 1.4.8).
    const perLine = text.length / new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    if (perLine > 80) problems.push(`${name(element)} has lines of ${perLine.toFixed(0)} letters, expected at most 80`);
  }
  for (const [index, a] of lines.entries()) {
    for (const b of lines.slice(index + 1)) {
      if (a.element === b.element || a.element.contains(b.element) || b.element.contains(a.element)) continue;
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (across > 1 && down > 1) problems.push(`${name(a.element)} and ${name(b.element)} overlap`);
    }
  }
  for (const element of [page, document.body]) {
    if (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight)
      problems.push(`${element.tagName} scrolls`);
  }
  return [...new Set(problems)];
}
