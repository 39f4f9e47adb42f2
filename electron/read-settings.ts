import { readFileSync } from 'node:fs';
import {
  defaultSettings,
  type FileSettings,
  type Group,
  groupFrom,
  notUsed,
  parseSettings,
  type Values,
} from './settings.ts';

/** Beside a settings file: the values that were good last, for the day on which the file is not. */
export const lastGoodFile = (file: string): string => `${file}.last-good`;

/**
 * The clinic's settings from `file`, for a kiosk that has these languages. Whatever cannot be used, a file that is gone too, is as it was in the last
 * good copy, or else its default, and becomes one line of `problems`: this never throws. With neither file nor copy it is defaults and no line.
 */
export function readSettings(file: string, languages: readonly string[]): FileSettings {
  const found = textOf(file);
  const settings = settingsFrom(file, found, languages);
  if (found.is === 'text' && settings.problems.length === 0) return settings;
  const lastGood = readLastGood(file, languages);
  return lastGood === undefined ? settings : settingsFrom(file, found, languages, lastGood);
}

/** What stands in a file, right or wrong; undefined where it holds no object. */
export function groupIn(file: string): Group | undefined {
  const found = textOf(file);
  const group = found.is === 'text' ? groupFrom(found.text) : undefined;
  return typeof group === 'object' ? group : undefined;
}

function settingsFrom(file: string, found: Found, languages: readonly string[], lastGood?: Values): FileSettings {
  switch (found.is) {
    case 'text':
      return parseSettings(file, found.text, languages, lastGood);
    case 'missing':
      return lastGood === undefined ? { ...defaultSettings, problems: [] } : notUsed(file, 'is not there', lastGood);
    case 'unreadable':
      return notUsed(file, `cannot be read (${found.why})`, lastGood);
  }
}

/** A copy that is damaged itself is none; one good setting of it is better than none. */
function readLastGood(file: string, languages: readonly string[]): Values | undefined {
  const copy = lastGoodFile(file);
  const given = groupIn(copy);
  if (given === undefined) return undefined;
  const { problems: _, ...values } = parseSettings(copy, JSON.stringify(given), languages);
  return values;
}

type Found =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'missing' }
  | { readonly is: 'unreadable'; readonly why: string };

function textOf(file: string): Found {
  try {
    // Fatal: a name with a damaged letter must not pass for the name.
    return { is: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? { is: 'missing' } : { is: 'unreadable', why: message };
  }
}
