import type { PinResult } from '../../electron/ipc/contract.ts';
import { unreachable } from '../unreachable.ts';

/** A PIN that is being chosen: typed, typed once more, and saved by the shell. */
export interface NewPin {
  readonly at: 'first' | 'again' | 'saving' | 'saved';
  readonly typed: string;
  /** As it was typed the first time. */
  readonly first: string;
  readonly refused: PinRefusal | null;
}

export type PinRefusal =
  | { readonly why: 'differ' | 'form' | 'easy' | 'locked' }
  /** `problem` is the line of the shell, in English. */
  | { readonly why: 'unwritable'; readonly problem: string };

export type NewPinEvent =
  | { readonly type: 'typed'; readonly key: string }
  | { readonly type: 'erased' }
  /** OK. The second time it is to be saved, where the two are the same. */
  | { readonly type: 'passedOn' }
  | { readonly type: 'answered'; readonly result: PinResult };

export const startNewPin: NewPin = { at: 'first', typed: '', first: '', refused: null };

const LENGTH = { least: 6, most: 12 } as const;

export function nextNewPin(pin: NewPin, event: NewPinEvent): NewPin {
  switch (event.type) {
    case 'typed':
      return isTyping(pin) && pin.typed.length < LENGTH.most
        ? { ...pin, typed: pin.typed + event.key, refused: null }
        : pin;
    case 'erased':
      return isTyping(pin) ? { ...pin, typed: pin.typed.slice(0, -1) } : pin;
    case 'passedOn':
      return mayPassOn(pin) ? passedOn(pin) : pin;
    case 'answered':
      return answered(pin, event.result);
    default:
      return unreachable(event);
  }
}

export function isTyping({ at }: NewPin): boolean {
  return at === 'first' || at === 'again';
}

export function mayPassOn(pin: NewPin): boolean {
  return isTyping(pin) && pin.typed.length >= LENGTH.least;
}

function passedOn(pin: NewPin): NewPin {
  if (pin.at === 'first') return { at: 'again', typed: '', first: pin.typed, refused: null };
  if (pin.typed === pin.first) return { ...pin, at: 'saving', typed: '' };
  return { ...startNewPin, refused: { why: 'differ' } };
}

function answered(pin: NewPin, result: PinResult): NewPin {
  if (pin.at !== 'saving') return pin;
  if (result.ok) return { ...startNewPin, at: 'saved' };
  const { why, problem } = result;
  return { ...startNewPin, refused: why === 'unwritable' ? { why, problem } : { why } };
}
