// These run in the page and need nothing from outside themselves.

/** Which of the page's buttons a finger could press now, as places in document order, from 0. */
export function touchableButtons(): readonly number[] {
  return [...document.querySelectorAll('button')].flatMap((button, index) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && button.contains(hit) && !button.matches(':disabled, [aria-disabled=true]') ? [index] : [];
  });
}

/** What hides where a person is, one line each (WCAG 2.4.7, 2.4.11 and 2.4.13; 1 mm so that it shows from a chair). */
export function ringProblems(): readonly string[] {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return ['nothing has the focus'];
  const name = `${focused.tagName.toLowerCase()} "${(focused.getAttribute('aria-label') ?? focused.textContent ?? '').slice(0, 40)}"`;
  const mm = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'));
  // A dialog has the ring around its title.
  const ringed = (focused.matches('dialog') && focused.querySelector('h1')) || focused;
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(ringed);
  const ring = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
  if (ring < mm) return [`${name} has a ring of ${(ring / mm).toFixed(2)} mm`];
  // A pixel is rounding.
  const reach = ring + Number.parseFloat(outlineOffset) - 1;
  const { left, top, right, bottom } = ringed.getBoundingClientRect();
  for (let parent = ringed.parentElement; parent !== null; parent = parent.parentElement) {
    const { overflow } = getComputedStyle(parent);
    if (overflow === 'visible' && parent !== document.documentElement) continue;
    const frame = parent.getBoundingClientRect();
    const isWhole =
      left - reach >= frame.left &&
      top - reach >= frame.top &&
      right + reach <= frame.right &&
      bottom + reach <= frame.bottom;
    if (!isWhole) return [`the ring of ${name} is cut off by ${parent.className || parent.tagName}`];
  }
  return [];
}
