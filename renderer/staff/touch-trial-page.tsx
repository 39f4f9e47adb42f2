import { type PointerEvent, type ReactNode, useEffect, useState } from 'react';
import { usePanel } from '../use-panel.ts';
import type { TranslateStaff } from '../words/words.ts';
import { feltAt, startTrial, sumOf, type Trial } from './touch-trial.ts';
import { TouchTrialScreen } from './touch-trial-screen.tsx';

/** Where nothing is felt any more nobody can touch the way out either. */
const QUIET_MS = 20_000;

export interface TouchTrialPageProps {
  readonly t: TranslateStaff;
  /** All was felt, staff had enough, or nothing was felt for a while. */
  readonly onEnd: (trial: Trial) => void;
}

/** Fingers over the whole panel, each for itself. Nothing else is on the screen meanwhile, so they press nothing. */
export function TouchTrialPage({ t, onEnd }: TouchTrialPageProps): ReactNode {
  const panel = usePanel();
  const [trial, setTrial] = useState(() => startTrial(panel, millimetre()));
  const isOver = sumOf(trial).missed === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each field that feels a finger begins the wait anew
  useEffect(() => {
    const timer = window.setTimeout(() => onEnd(trial), isOver ? 0 : QUIET_MS);
    return () => window.clearTimeout(timer);
  }, [trial]);
  const onContact = (contact: PointerEvent) => {
    const points = placesOf(contact);
    const isFinger = contact.pointerType === 'touch' || contact.pointerType === 'pen';
    // A mouse that is only moved presses nothing.
    if (!isFinger && contact.type !== 'pointerdown') return;
    setTrial((known) =>
      isFinger ? points.reduce((all, [x, y]) => feltAt(all, x, y), known) : { ...known, hasOther: true },
    );
  };
  return <TouchTrialScreen {...{ t, trial, onContact }} onEnd={() => onEnd(trial)} />;
}

/**
 * Where it was since the last event, as parts of width and height: a finger that slides fast passes a field between
 * two.
 */
function placesOf({ nativeEvent }: PointerEvent): readonly (readonly [x: number, y: number])[] {
  const { innerWidth, innerHeight } = window;
  const all = nativeEvent.getCoalescedEvents();
  return (all.length > 0 ? all : [nativeEvent]).map(({ clientX, clientY }) => [
    clientX / innerWidth,
    clientY / innerHeight,
  ]);
}

/** In CSS pixels. */
function millimetre(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'));
}
