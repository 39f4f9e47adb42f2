/** One that lies on another part of a screen is marked as away. */
const HEADING = 'h1[tabindex="-1"]:not([data-away])';
/** What a person can press. */
export const CONTROLS = 'button, a[href], input, [role="radio"]';
const OFF = ':disabled, [aria-disabled="true"]';

/** What a person can use now: the dialog on top, or else the page. */
export function topmost(page: Document): Element {
  return [...page.querySelectorAll('dialog[open]')].at(-1) ?? page.body;
}

/**
 * The stops of a walk by keys: the heading, or the dialog, which stands for its own; then every control in document order, which
 * is the reading order.
 */
export function stopsIn(root: Element): readonly HTMLElement[] {
  const top = root instanceof HTMLDialogElement ? [root] : shown(root, HEADING);
  return [...top, ...shown(root, CONTROLS)];
}

/** What of these is on the screen, on the part that is turned to, and not switched off. */
export function shown(root: Element, selector: string): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(
    (element) =>
      !isOff(element) && element.closest('[inert]') === null && element.checkVisibility({ visibilityProperty: true }),
  );
}

/** Whether a control is there and cannot be used, such as "earlier" on what is first already. */
export function isOff(element: Element): boolean {
  return element.matches(OFF);
}

/** How many of the stops come before a control that is a stop no more. */
export function stopsBefore(stops: readonly Element[], control: Element): number {
  const isBefore = (stop: Element) => (stop.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return stops.filter((stop) => stop.matches(HEADING) || isBefore(stop)).length;
}
