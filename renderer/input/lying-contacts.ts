import { millimetre } from './millimetre.ts';

/** No finger rests so long on purpose; a palm, a sleeve, dust, water and a broken panel do. */
const LIES_AFTER_MS = 20_000;
/** A finger that rests trembles by more than this. */
const STILL_MM = 3;

export interface LyingContacts {
  /** Whether this pointer may still be a finger. */
  isFinger(pointerId: number): boolean;
  /** What lies on the glass now: one line for staff, in English as in the log; empty where nothing does. */
  now(): string;
  /** Calls back when that changes; gives back what ends it. */
  onChange(listener: () => void): () => void;
}

interface Contact {
  /** Where it was when it last moved, in CSS pixels. */
  x: number;
  y: number;
  timer: number;
  lies: boolean;
}

/**
 * Knows the contacts that lie still on the glass and so are no fingers. It must hear every contact, so it is asked for
 * before anything that swallows some.
 */
export function watchLyingContacts(target: Window, pxPerMm: () => number = millimetre): LyingContacts {
  const contacts = new Map<number, Contact>();
  const listeners = new Set<() => void>();
  let lying = '';

  function tell(): void {
    lying = describe([...contacts.values()].filter(({ lies }) => lies).map((contact) => placeOf(contact, target)));
    for (const listener of listeners) listener();
  }

  function rest(contact: Contact, { clientX, clientY }: PointerEvent): void {
    contact.x = clientX;
    contact.y = clientY;
    target.clearTimeout(contact.timer);
    contact.timer = target.setTimeout(() => {
      contact.lies = true;
      tell();
    }, LIES_AFTER_MS);
  }

  function end({ pointerId }: PointerEvent): void {
    const contact = contacts.get(pointerId);
    target.clearTimeout(contact?.timer);
    contacts.delete(pointerId);
    if (contact?.lies) tell();
  }

  const on = (type: string, hear: (event: PointerEvent) => void) =>
    target.addEventListener(
      type,
      (event) => {
        if ((event as PointerEvent).pointerType === 'touch') hear(event as PointerEvent);
      },
      { capture: true },
    );
  on('pointerdown', (event) => {
    end(event);
    const contact: Contact = { x: 0, y: 0, timer: 0, lies: false };
    contacts.set(event.pointerId, contact);
    rest(contact, event);
  });
  on('pointermove', (event) => {
    const contact = contacts.get(event.pointerId);
    if (contact === undefined || contact.lies) return;
    const moved = Math.hypot(event.clientX - contact.x, event.clientY - contact.y);
    if (moved > STILL_MM * pxPerMm()) rest(contact, event);
  });
  on('pointerup', end);
  on('pointercancel', end);
  return {
    isFinger: (pointerId) => contacts.get(pointerId)?.lies !== true,
    now: () => lying,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function placeOf({ x, y }: Contact, { innerWidth, innerHeight }: Window): string {
  const [left, top] = [x / innerWidth, y / innerHeight].map((part) => `${Math.round(part * 100)} %`);
  return `${left} from the left and ${top} from the top`;
}

function describe(places: readonly string[]): string {
  if (places.length === 0) return '';
  return `something lies on the glass and is no finger: ${places.join('; ')}. Wipe the panel there`;
}
