/** A finger that leaves the glass can still press for a moment: screens report the click late. */
const AFTER_RELEASE_MS = 200;

/** A second press this soon is a trembling finger, not a wish. */
const SECOND_PRESS_MS = 500;

/**
 * After a key of a pad (`data-key`), which people press fast and which changes no screen, another press is a wish at
 * once, and the same key after this: no finger taps twice on purpose in less.
 */
const SAME_KEY_MS = 110;

const POINTER_EVENTS = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'click'] as const;
const KEY_EVENTS = ['keydown', 'keyup'] as const;

export interface TouchGuardOptions {
  /** Whether the screen is asking "Are you still there?", so that the next touch only answers. */
  readonly isAsking: () => boolean;
  /** Somebody touched the glass or pressed a key. Focus and mouse movement are not activity. */
  readonly onActivity: () => void;
}

/**
 * Sees every touch and key before the page does. The one that answers "Are you still there?" is swallowed until
 * 200 ms after its release, so it presses nothing under the question. Returns what takes the guard away again.
 */
export function guardTouches(target: EventTarget, { isAsking, onActivity }: TouchGuardOptions): () => void {
  const down = new Set<number | string>();
  let swallowing = false;
  let swallowUntil = 0;
  let lastPress = Number.NEGATIVE_INFINITY;
  let lastKey: string | undefined;

  function begins(id: number | string): void {
    down.add(id);
    if (isAsking()) swallowing = true;
    onActivity();
  }

  function ends(id: number | string, at: number): void {
    down.delete(id);
    if (!swallowing || down.size > 0) return;
    swallowing = false;
    swallowUntil = at + AFTER_RELEASE_MS;
  }

  function handle(event: Event): void {
    const wasSwallowing = swallowing;
    if (event.type === 'pointerdown') {
      const { isPrimary, pointerId } = event as PointerEvent;
      // A release that never came (a finger that left the panel at its edge) must not count as held for ever.
      if (isPrimary) down.clear();
      begins(pointerId);
    } else if (event.type === 'keydown' && !(event as KeyboardEvent).repeat) begins((event as KeyboardEvent).code);
    else if (event.type === 'pointerup' || event.type === 'pointercancel')
      ends((event as PointerEvent).pointerId, event.timeStamp);
    else if (event.type === 'keyup') ends((event as KeyboardEvent).code, event.timeStamp);
    else if (event.type === 'click' && isAsking()) {
      // A press without touch or key, as assistive technology sends it: an answer too.
      onActivity();
      swallow(event);
      return;
    }
    if (wasSwallowing || swallowing || event.timeStamp < swallowUntil) swallow(event);
    else if (event.type === 'click') press(event);
  }

  function press(event: Event): void {
    // No pointer (detail 0): a key or assistive technology pressed, no finger trembled, and fast presses all count.
    if ((event as UIEvent).detail === 0) return;
    // A finger that leaves the mark for staff, or bare ground, pressed nothing that the next press could repeat.
    if (isBeside(event.target)) return;
    const key = keyOf(event.target);
    const wait = !lastKey ? SECOND_PRESS_MS : key === lastKey ? SAME_KEY_MS : 0;
    if (event.timeStamp - lastPress < wait) swallow(event);
    else {
      lastPress = event.timeStamp;
      lastKey = key;
    }
  }

  const events = [...POINTER_EVENTS, 'pointercancel', ...KEY_EVENTS];
  const options = { capture: true, passive: false };
  for (const type of events) target.addEventListener(type, handle, options);
  return () => {
    for (const type of events) target.removeEventListener(type, handle, options);
  };
}

/** The key of a pad that was pressed, empty for the one that ends the typing; undefined for everything else. */
function keyOf(target: EventTarget | null): string | undefined {
  return (target as Partial<Element> | null)?.closest?.('[data-key]')?.getAttribute('data-key') ?? undefined;
}

/** Nothing there can be pressed. */
function isBeside(target: EventTarget | null): boolean {
  return (target as Partial<Element> | null)?.closest?.('button, a, input, [role]') === null;
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
