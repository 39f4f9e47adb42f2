import { createPressPace } from './press-pace.ts';
import { CONTROLS } from './stops.ts';

/** Marks the page for the styles as used by a finger now, not by keys. */
const FINGER = 'data-finger';

/** Marks the page while what a press asked for is being loaded. */
export const LOADING = 'data-loading';

/**
 * Marks a control for the styles as long as a finger or a button of the mouse holds it down, or its press is not done.
 */
const HELD = 'data-held';

/**
 * Presses a control when a finger that went down in it comes up in it: after any time, over any way inside, each finger
 * for itself. Of several fingers on controls at once the first that comes up presses, the others nothing.
 *
 * Chromium's own press of a finger is a tap: none after 0.6 s, none after 4 mm of rolling, none while a palm rests on
 * the glass (VotingWorks saw elderly voters fail by it, votingworks/bmd#612). Hands with rheumatoid arthritis do all
 * three. So the tap is switched off for fingers, and the press is made of pointer events. Mouse, pen, keys and
 * assistive technology press as the browser lets them.
 *
 * `isFinger` says of a pointer's id whether it may be a finger. Returns what ends it.
 */
export function pressByFinger(page: Document, isFinger: (pointerId: number) => boolean = () => true): () => void {
  /** What each finger that may still press something went down in; undefined for bare ground. */
  const contacts = new Map<number, HTMLElement | undefined>();
  const pace = createPressPace();

  function hold(control: HTMLElement | undefined, isHeld: boolean): void {
    control?.toggleAttribute(HELD, isHeld);
  }

  function letGo(pointerId: number): void {
    hold(contacts.get(pointerId), false);
    contacts.delete(pointerId);
  }

  function begin({ target, pointerId, pointerType, button }: PointerEvent): void {
    page.documentElement.toggleAttribute(FINGER, pointerType === 'touch');
    letGo(pointerId);
    const control = button === 0 ? controlAt(target) : undefined;
    contacts.set(pointerId, control);
    hold(control, true);
  }

  function move({ pointerId, clientX, clientY }: PointerEvent): void {
    const control = contacts.get(pointerId);
    if (control !== undefined) hold(control, isOver(page, control, clientX, clientY));
  }

  function end(event: PointerEvent): void {
    const { type, pointerId, pointerType } = event;
    const isHeard = contacts.has(pointerId) && type === 'pointerup' && pointerType === 'touch' && isFinger(pointerId);
    const control = contacts.get(pointerId);
    if (isHeard) press(control, event);
    contacts.delete(pointerId);
    whenLoaded(page, () => hold(control, false));
  }

  function press(control: HTMLElement | undefined, { clientX, clientY, timeStamp }: PointerEvent): void {
    // As the browser does for a mouse: bare ground takes the focus away, and a question gives it back to what opened
    // it.
    if (control === undefined) (page.activeElement as HTMLElement | null)?.blur();
    else if (isOver(page, control, clientX, clientY) && pace.isWish(control, timeStamp)) {
      for (const pointerId of contacts.keys()) letGo(pointerId);
      hold(control, true);
      control.focus({ preventScroll: true });
      control.click();
    }
  }

  /** The browser's own press: by a mouse, a pen, a key or assistive technology. */
  function click(event: MouseEvent): void {
    const { isTrusted, target, detail, timeStamp } = event;
    if (!isTrusted) return;
    const control = controlAt(target);
    // No pointer (detail 0): a key or assistive technology pressed, no hand trembled, and fast presses all count.
    const isByHand = detail > 0 && control !== undefined;
    if (isByHand && !pace.isWish(control, timeStamp)) swallow(event);
  }

  const ended = new AbortController();
  const options = { capture: true, passive: false, signal: ended.signal };
  page.addEventListener('pointerdown', begin, options);
  page.addEventListener('pointermove', move, options);
  page.addEventListener('pointerup', end, options);
  page.addEventListener('pointercancel', end, options);
  // No tap, and with it no late mouse events on the next screen, no long press and no selected words.
  page.addEventListener('touchstart', (event) => event.preventDefault(), options);
  page.addEventListener('click', click, options);
  page.addEventListener('keydown', () => page.documentElement.removeAttribute(FINGER), options);
  return () => ended.abort();
}

/** At once, or as soon as nothing is being loaded. */
function whenLoaded({ documentElement: page }: Document, done: () => void): void {
  const observer = new MutationObserver(look);
  function look(): void {
    if (page.hasAttribute(LOADING)) return;
    observer.disconnect();
    done();
  }
  observer.observe(page, { attributeFilter: [LOADING] });
  look();
}

function controlAt(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof Element ? (target.closest<HTMLElement>(CONTROLS) ?? undefined) : undefined;
}

/**
 * Whether the control is what lies there on top: not where a question has come up over it, or the screen has changed.
 */
function isOver(page: Document, control: HTMLElement, x: number, y: number): boolean {
  const top = page.elementFromPoint(x, y);
  return top !== null && control.contains(top);
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
