import type { Library } from '../../content/schema.ts';
import { takenOver } from './guided-visit.ts';
import { type Launch, launched, nextSession, type Session, type SessionEvent, type Visit, welcome } from './session.ts';

/** All of the kiosk: what the person in front of it has, and what staff have over it. */
export interface KioskState {
  /** While staff are at it nothing of this changes, so a patient who was interrupted gets it back as it was. */
  readonly session: Session;
  readonly staff: Staff | null;
}

export interface Staff {
  /** What staff read: English or Spanish. */
  readonly language: string;
  readonly screen: StaffScreen;
}

export type StaffScreen =
  /** The PIN, or the one-time code, is asked for. Every other screen lies behind it. */
  | { readonly at: 'door' }
  /** Walkthroughs to start, the code to resume one, the staff area, and the way back to the patient. */
  | { readonly at: 'home' }
  /** The nurse chooses topics, in the order of touch. */
  | { readonly at: 'topics'; readonly chosen: readonly string[]; readonly group: number }
  | { readonly at: 'launch'; readonly launch: Launch }
  /** Typing the code of a walkthrough that was left. */
  | { readonly at: 'resume' }
  /** The nurse is back from a hand-over: where the patient stopped. */
  | { readonly at: 'returned'; readonly part: number }
  | { readonly at: 'area'; readonly page: AreaPage };

/** `menu` leads to all others. `firstSteps`: no PIN is set yet, and the kiosk is being set up for the first time. */
export type AreaPage =
  | 'menu'
  | 'firstSteps'
  | 'settings'
  | 'pin'
  | 'panel'
  | 'reviews'
  | 'faults'
  | 'selfCheck'
  | 'cleaning'
  | 'about'
  | 'end';

export type KioskEvent =
  | SessionEvent
  /** The mark in the corner was held, or the key chord pressed. */
  | { readonly type: 'staffAsked'; readonly language: string }
  /** The shell has let staff in. `isFirst`: with the one-time code, because no PIN is set yet. */
  | { readonly type: 'unlocked'; readonly isFirst: boolean }
  | { readonly type: 'staffLanguageChosen'; readonly language: string }
  | { readonly type: 'staffWent'; readonly to: Exclude<StaffScreen, { at: 'door' }> }
  /** A walkthrough begins as the nurse planned it, in place of what was there. */
  | { readonly type: 'walkthroughStarted'; readonly launch: Launch }
  /** One that was left goes on from its code. */
  | { readonly type: 'walkthroughResumed'; readonly visit: Visit }
  /** Somebody at the computer starts one, by a desktop icon or a script: they have been let in by the system. */
  | { readonly type: 'walkthroughOrdered'; readonly launch: Launch }
  /** The nurse has the screen again. */
  | { readonly type: 'takenOver' }
  /** Staff end the visit under the staff screens: it is forgotten. */
  | { readonly type: 'visitEnded' }
  /** Staff are done, or nobody touched the staff screens for a while. The patient has what they had. */
  | { readonly type: 'staffLeft' };

export const startState: KioskState = { session: welcome, staff: null };

/** The kiosk after `event`. Pure, as `nextSession`; an event that means nothing where it arrives gives back the same state. */
export function nextKiosk(library: Library, state: KioskState, event: KioskEvent): KioskState {
  const { session, staff } = state;
  switch (event.type) {
    case 'staffAsked':
      if (staff !== null) return state;
      // Somebody is there: the question whether anybody is has its answer.
      return {
        session: nextSession(library, session, { type: 'stirred' }),
        staff: { language: event.language, screen: { at: 'door' } },
      };
    case 'unlocked':
      return staff?.screen.at === 'door'
        ? { session, staff: { ...staff, screen: firstScreen(session, event) } }
        : state;
    case 'staffLanguageChosen':
      return staff === null ? state : { session, staff: { ...staff, language: event.language } };
    case 'staffWent':
      return isIn(staff) ? { session, staff: { ...staff, screen: event.to } } : state;
    case 'walkthroughStarted':
      return isIn(staff) ? { session: launched(inOrder(library, event.launch)), staff: null } : state;
    case 'walkthroughResumed':
      return isIn(staff) ? { session: event.visit, staff: null } : state;
    case 'walkthroughOrdered':
      return { session: launched(event.launch), staff: null };
    case 'takenOver':
      return isIn(staff) && session.at === 'visit' ? { session: takenOver(session), staff: null } : state;
    case 'visitEnded':
      return isIn(staff) ? { session: welcome, staff } : state;
    case 'staffLeft':
      return staff === null ? state : { session, staff: null };
    default: {
      if (staff !== null) return state;
      const next = nextSession(library, session, event);
      return next === session ? state : { session: next, staff };
    }
  }
}

/** Staff are past the door. */
function isIn(staff: Staff | null): staff is Staff {
  return staff !== null && staff.screen.at !== 'door';
}

/** Whoever comes back to their own walkthrough is shown it; whoever comes for the first time sets the kiosk up. */
function firstScreen(session: Session, { isFirst }: { readonly isFirst: boolean }): StaffScreen {
  if (isFirst) return { at: 'area', page: 'firstSteps' };
  return session.at === 'visit' && session.guide !== null ? { at: 'returned', part: 0 } : { at: 'home' };
}

/** What a nurse chose by touch is taught in the order of the kiosk. */
function inOrder(library: Library, launch: Launch): Launch {
  if (launch.walkthrough !== null) return launch;
  return { ...launch, topics: library.topics.map(({ id }) => id).filter((id) => launch.topics.includes(id)) };
}
