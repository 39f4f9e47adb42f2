import type { Field } from './settings-fields.ts';

/** What is set up on the first day, in this order. */
export const firstSteps = [
  'pin',
  'name',
  'phone',
  'afterHoursPhone',
  'languages',
  'panel',
  'display',
] as const satisfies readonly (Field | 'pin' | 'panel')[];

/** How far the first set-up is. Each step was saved, or left out, by itself: breaking off loses nothing. */
export interface FirstSteps {
  /** From 0; past the last one it is done. */
  readonly place: number;
  readonly hasPin: boolean;
}

export const startFirstSteps: FirstSteps = { place: 0, hasPin: false };

export function nextFirstSteps({ place, hasPin }: FirstSteps, event: 'saved' | 'leftOut'): FirstSteps {
  return { place: place + 1, hasPin: hasPin || (event === 'saved' && firstSteps[place] === 'pin') };
}
