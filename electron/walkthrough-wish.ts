import type { CommandLine } from './command-line.ts';
import type { ShellRequest } from './ipc/contract.ts';

/** A walkthrough as somebody asked for it; with no language named, the kiosk that shows it takes its first. */
export interface WalkthroughWish {
  readonly walkthrough: string;
  readonly language?: string;
}

/** Every name that there is. */
export interface Known {
  readonly walkthroughs: readonly string[];
  readonly languages: readonly string[];
}

export type ReadWish =
  | { readonly ok: true; readonly wish: WalkthroughWish | undefined }
  /** One line for whoever typed it: what was given and what there is. */
  | { readonly ok: false; readonly problem: string };

/** The walkthrough that a command line asks for, if it does. */
export function readWish(
  { walkthrough, language }: Pick<CommandLine, 'walkthrough' | 'language'>,
  known: Known,
): ReadWish {
  if (walkthrough === undefined) {
    return language === undefined
      ? { ok: true, wish: undefined }
      : { ok: false, problem: '--language: goes with --walkthrough, which is missing' };
  }
  const problem =
    unknownName('--walkthrough', walkthrough, known.walkthroughs) ??
    (language === undefined ? undefined : unknownName('--language', language, known.languages));
  if (problem !== undefined) return { ok: false, problem };
  return { ok: true, wish: language === undefined ? { walkthrough } : { walkthrough, language } };
}

function unknownName(option: string, given: string, known: readonly string[]): string | undefined {
  if (known.includes(given)) return undefined;
  return `${option}: ${given === '' ? 'no name was given' : `"${given}" is not known`}; expected one of ${known.join(', ')}`;
}

/** What came over from another start of the program, which may be of another version: nothing is taken on trust. */
export function wishFrom(handedOver: unknown, known: Known): WalkthroughWish | undefined {
  if (typeof handedOver !== 'object' || handedOver === null || !('walkthrough' in handedOver)) return undefined;
  const { walkthrough } = handedOver;
  const language = 'language' in handedOver ? handedOver.language : undefined;
  if (typeof walkthrough !== 'string' || (language !== undefined && typeof language !== 'string')) return undefined;
  const read = readWish({ walkthrough, language }, known);
  return read.ok ? read.wish : undefined;
}

/** What the page is asked for. `offered`: languages in the clinic's order; every kiosk has English. */
export function asRequest({ walkthrough, language }: WalkthroughWish, offered: readonly string[]): ShellRequest {
  return { ask: 'walkthrough', walkthrough, language: language ?? offered[0] ?? 'en' };
}
