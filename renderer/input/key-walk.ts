import type { KeyAction, KeyMap } from '../../electron/ipc/contract.ts';
import { actionOf } from './key-map.ts';
import type { KeyPace } from './key-pace.ts';
import { nextStop, type Step } from './next-stop.ts';
import { isOff, shown, stopsBefore, stopsIn, topmost } from './stops.ts';

/** Where nothing tells hands from machines. */
const atOnce: KeyPace = { byHand: (press) => press() };

/**
 * Lets a person use every screen by keys alone: arrows and Enter, two switches, or a keypad, as the settings name them.
 * Other keys press nothing, and a key that is held does nothing more (Section 508, 407.4). What presses waits for
 * `pace` to say that it was a hand; the ring moves at once. Returns what ends it.
 */
export function walkWithKeys(page: Document, keys: KeyMap, { byHand }: KeyPace = atOnce): () => void {
  const act = actions(page, byHand);
  const hear = (event: KeyboardEvent) => {
    if (isTyping(event.target)) return;
    const action = actionOf(keys, event, page.documentElement.dir === 'rtl' ? 'rtl' : 'ltr');
    if (action !== undefined || pressesByItself(event)) event.preventDefault();
    if (action === undefined || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    act[action]();
  };
  page.addEventListener('keydown', hear);
  return () => page.removeEventListener('keydown', hear);
}

function actions(page: Document, byHand: KeyPace['byHand']): Readonly<Record<KeyAction, () => void>> {
  let pressed: HTMLElement | undefined;

  function standing(): { readonly stops: readonly HTMLElement[]; readonly place: number | undefined } {
    const root = topmost(page);
    const stops = stopsIn(root);
    const focused = stops.indexOf(page.activeElement as HTMLElement);
    if (focused >= 0) return { stops, place: focused };
    // A button that its own press switched off may have lost the focus, and still is where the person is.
    const held = [page.activeElement, pressed].find((control) => control && root.contains(control) && isOff(control));
    return { stops, place: held ? stopsBefore(stops, held) - 0.5 : undefined };
  }

  function walk(step: Step): void {
    const { stops, place } = standing();
    // A box of parts must not scroll towards what has the focus: it turns by its own buttons.
    stops[nextStop(stops.length, place, step)]?.focus({ preventScroll: true });
  }

  function select(): void {
    const { stops, place } = standing();
    // Nobody should press what they do not see: the first key only shows where the walk begins.
    if (place === undefined) walk('next');
    else if (stops[place] !== undefined) {
      pressed = stops[place];
      press(pressed);
    }
  }

  function press(control: HTMLElement | undefined): void {
    control?.click();
    // What had the focus may be gone with the press: then the walk begins again in sight, not with the next key.
    requestAnimationFrame(() => {
      if (standing().place === undefined) walk('next');
    });
  }

  return {
    previous: () => walk('previous'),
    next: () => walk('next'),
    move: () => walk('move'),
    select: () => byHand(select),
    pageBack: () => byHand(() => press(shown(topmost(page), '[data-page="back"]')[0])),
    pageOn: () => byHand(() => press(shown(topmost(page), '[data-page="on"]')[0])),
    // Within reach matters most where a question stands too high.
    lowReach: () => byHand(() => press(shown(page.body, '[data-low]')[0])),
  };
}

/** A browser presses what has the focus by these, and once more for as long as Enter is held. */
function pressesByItself({ key }: KeyboardEvent): boolean {
  return key === 'Enter' || key === ' ';
}

/** A field for typing, as staff have some, keeps its keys. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input:not([type="radio"], [type="checkbox"]), textarea');
}
