import { CONTROLS } from './stops.ts';
import { createStraySpots, type StraySpots } from './stray-spots.ts';

/** After the release of a touch that answered, a finger that bounces still belongs to the answer. */
export const AFTER_RELEASE_MS = 200;

const POINTER_EVENTS = ['pointerdown', 'pointerup', 'pointercancel', 'click'] as const;
/** They follow a pointer and do not say which. */
const FOLLOWING_EVENTS = ['mousedown', 'mouseup', 'touchstart', 'touchend'] as const;
const KEY_EVENTS = ['keydown', 'keyup'] as const;

export interface TouchGuardOptions {
  /** Whether the screen is asking "Are you still there?", so that the next touch only answers. */
  readonly isAsking: () => boolean;
  /** Whether the panel is dark, so that the next touch only wakes it. */
  readonly isDark: () => boolean;
  /** Somebody touched the glass or pressed a key. Focus and mouse movement are not activity. */
  readonly onActivity: () => void;
  /** Something that is no person touches the glass again and again at one spot. */
  readonly onStray: (spot: { readonly x: number; readonly y: number }) => void;
}

/**
 * Sees every touch and key before the page does. One that answers "Are you still there?" or wakes a dark panel is
 * swallowed until its release, each finger and each key for itself, so that it presses nothing under the question; so
 * is what follows within
 * 200 ms. Returns what takes the guard away again.
 */
export function guardTouches(
  target: EventTarget,
  options: TouchGuardOptions,
  stray: StraySpots = createStraySpots(),
): () => void {
  const { isAsking, isDark, onActivity, onStray } = options;
  /**
   * Fingers and keys that were an answer and are still down, as far as is known: a release that never comes holds
   * nothing up.
   */
  const answering = new Set<number | string>();
  let swallowUntil = Number.NEGATIVE_INFINITY;

  function begins(id: number | string, at: number, isPerson: boolean): void {
    answering.delete(id);
    if (isAsking() || isDark() || at < swallowUntil) answering.add(id);
    if (isPerson) onActivity();
  }

  /** Whether it was one that answered. */
  function ends(id: number | string, at: number): boolean {
    if (!answering.delete(id)) return false;
    swallowUntil = at + AFTER_RELEASE_MS;
    return true;
  }

  function isPerson(event: PointerEvent): boolean {
    if (event.pointerType !== 'touch' || isOnControl(event.target)) return true;
    const spot = { x: event.clientX, y: event.clientY };
    // To touch the same spot at each question is what a person does who reads.
    const found = isAsking() ? stray.look(spot, event.timeStamp) : stray.touched(spot, event.timeStamp);
    if (found === 'first') onStray(spot);
    return found === undefined;
  }

  /** Whether the page should not see it. */
  function isAnswer(event: Event): boolean {
    const { timeStamp } = event;
    switch (event.type) {
      case 'pointerdown': {
        const pointer = event as PointerEvent;
        begins(pointer.pointerId, timeStamp, isPerson(pointer));
        return answering.has(pointer.pointerId);
      }
      case 'pointerup':
      case 'pointercancel':
        return ends((event as PointerEvent).pointerId, timeStamp);
      case 'keydown': {
        const { code, repeat } = event as KeyboardEvent;
        if (!repeat) begins(code, timeStamp, true);
        return answering.has(code);
      }
      case 'keyup':
        return ends((event as KeyboardEvent).code, timeStamp);
      case 'click':
        if (!isAsking() && !isDark()) return timeStamp < swallowUntil;
        // A press without pointer or key, as assistive technology sends it: an answer too.
        if ((event as MouseEvent).detail === 0) onActivity();
        return true;
      default:
        return answering.size > 0 || timeStamp < swallowUntil;
    }
  }

  const handle = (event: Event) => {
    if (!isAnswer(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const events = [...POINTER_EVENTS, ...FOLLOWING_EVENTS, ...KEY_EVENTS];
  const capturing = { capture: true, passive: false };
  for (const type of events) target.addEventListener(type, handle, capturing);
  return () => {
    for (const type of events) target.removeEventListener(type, handle, capturing);
  };
}

function isOnControl(target: EventTarget | null): boolean {
  const element = target as Partial<Element> | null;
  return element?.closest?.(`${CONTROLS}, [data-staff-mark]`) instanceof Object;
}
