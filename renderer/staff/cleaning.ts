/** How long the screen can be wiped, in seconds. */
export const CLEANING_SECONDS = [30, 60, 120] as const;

const TOUCHES_AND_KEYS = [
  'pointerdown',
  'pointermove',
  'pointerup',
  'pointercancel',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchmove',
  'touchend',
  'click',
  'contextmenu',
  'wheel',
  'keydown',
  'keyup',
] as const;

/** From now on no touch and no key reaches the page. Returns what lets them through again. */
export function swallowTouches(target: EventTarget): () => void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const options = { capture: true, passive: false };
  for (const type of TOUCHES_AND_KEYS) target.addEventListener(type, swallow, options);
  return () => {
    for (const type of TOUCHES_AND_KEYS) target.removeEventListener(type, swallow, options);
  };
}
