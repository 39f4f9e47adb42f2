import type { KioskEvent } from './kiosk-state.ts';

/** How an event gets what it needs, and what becomes of it. */
export interface Ways {
  /** Loads what the screen after the event needs; undefined where all of it is there. */
  readonly load: (event: KioskEvent) => Promise<unknown> | undefined;
  readonly apply: (event: KioskEvent) => void;
  readonly failed: (error: unknown) => void;
}

/** `onFailed`: what the event needs could not be loaded, so it will not happen. */
export type Press = (event: KioskEvent, onFailed?: () => void) => void;

/**
 * The order of events is the order of presses, not of loads. What a visitor chose and what is still being loaded for it
 * gives way to whatever leads elsewhere after it: another choice, "I'm finished", or nobody there any more. What staff
 * or the computer ask is never dropped: it waits for what they asked before.
 */
export function inOrderOfPresses({ load, apply, failed }: Ways): Press {
  let latest = 0;
  let ofStaff: Promise<void> | undefined;

  return (event, onFailed) => {
    if (!staysHere(event)) latest += 1;
    const mine = latest;
    const loading = load(event);
    if (isOfStaff(event)) {
      if (loading === undefined && ofStaff === undefined) return apply(event);
      const turn: Promise<void> = Promise.all([loading, ofStaff])
        .then(
          () => apply(event),
          (error: unknown) => {
            onFailed?.();
            failed(error);
          },
        )
        .finally(() => {
          if (ofStaff === turn) ofStaff = undefined;
        });
      ofStaff = turn;
    } else if (loading === undefined) {
      apply(event);
    } else {
      // Of no use to anybody any more: it neither happens nor fails.
      loading.then(
        () => mine === latest && apply(event),
        (error: unknown) => mine === latest && failed(error),
      );
    }
  };
}

/** Changes how a screen looks, not which one it is. */
function staysHere({ type }: KioskEvent): boolean {
  switch (type) {
    case 'partTurned':
    case 'comfortChanged':
    case 'comfortUndone':
    case 'fellQuiet':
    case 'stirred':
      return true;
    default:
      return false;
  }
}

function isOfStaff({ type }: KioskEvent): boolean {
  switch (type) {
    case 'staffAsked':
    case 'unlocked':
    case 'staffLanguageChosen':
    case 'staffWent':
    case 'walkthroughStarted':
    case 'walkthroughResumed':
    case 'walkthroughOrdered':
    case 'takenOver':
    case 'visitEnded':
    case 'staffLeft':
      return true;
    default:
      return false;
  }
}
