import { z } from 'zod';
import type { KioskSettings } from './ipc/contract.ts';
import { defaultKeys, keyFields, settleKeys } from './key-settings.ts';

/** What the file decides; whether the set-up is open is decided by the shell. */
export type FileSettings = Omit<KioskSettings, 'setUp'>;

export type Values = Omit<FileSettings, 'problems'>;

export const defaultSettings: Values = {
  clinic: { name: '', phone: '', afterHoursPhone: '' },
  languages: [],
  idle: { quietSeconds: 120, countdownSeconds: 30, guidedSeconds: 600, handedOverSeconds: 300 },
  keys: defaultKeys,
  display: 'primary',
  panelWidthMm: null,
  panelBottomMm: null,
  // ADA 308.2.1 and 308.3.1: 48 inches, where nothing stands in front.
  reachLimitMm: 1220,
  // Nobody is taught at three, and no clock is set forward or back then.
  restartAt: '03:00',
};

interface Field {
  readonly schema: z.ZodType;
  /** Completes "expected ...". */
  readonly expected: string;
}

const wholeNumber = (from: number, to: number): Field => ({
  schema: z.number().int().min(from).max(to),
  expected: `a whole number from ${from} to ${to}`,
});
const text = (longest: number): Field => ({
  schema: z.string().max(longest),
  expected: `text of at most ${longest} characters`,
});

const displayIdentity = z.strictObject({
  // Larger than any number that zod takes for a whole one: Chromium makes it of 64 bits.
  id: z.number(),
  label: z.string().max(200),
  width: z.number().int().min(1),
  height: z.number().int().min(1),
});

type Fields = Readonly<Record<string, Field>>;

/** Every setting by its place in the file, but the languages, which are those of the kiosk. */
const plainFields: Fields = {
  'clinic.name': text(80),
  'clinic.phone': text(40),
  'clinic.afterHoursPhone': text(40),
  'idle.quietSeconds': wholeNumber(30, 600),
  // Fewer than 20 seconds is too short to read the question and answer it (WCAG 2.2.1).
  'idle.countdownSeconds': wholeNumber(20, 60),
  'idle.guidedSeconds': wholeNumber(120, 1800),
  'idle.handedOverSeconds': wholeNumber(60, 900),
  ...keyFields,
  display: {
    schema: z.union([z.literal('primary'), z.number().int().min(1).max(16), displayIdentity]),
    expected: '"primary", the number of a display counted from the left, from 1, or what the staff area wrote',
  },
  panelWidthMm: {
    schema: z.number().min(100).max(3000).nullable(),
    expected: 'the width of the visible panel in millimeters, from 100 to 3000',
  },
  panelBottomMm: {
    schema: z.number().min(300).max(1700).nullable(),
    expected: 'the height from the floor to the lowest lit edge in millimeters, from 300 to 1700',
  },
  reachLimitMm: {
    schema: z.number().min(1000).max(1220),
    expected: 'how high a seated person reaches in millimeters above the floor, from 1000 to 1220',
  },
  restartAt: {
    schema: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .nullable(),
    expected: 'a time of day from "00:00" to "23:59", or null for never',
  },
};

const fields = (languages: readonly string[]): Fields => ({
  ...plainFields,
  languages: {
    // Twice the same would be two buttons that look alike.
    schema: z.array(z.enum(languages)).refine((named) => new Set(named).size === named.length),
    expected: `a list of languages that the kiosk has (${languages.join(', ')}), each once`,
  },
});

/**
 * The settings in a text; `file` is only named in problems. Whatever cannot be used becomes one line of `problems` and is as
 * it was in `lastGood`, or else its default: this never throws.
 */
export function parseSettings(
  file: string,
  source: string,
  languages: readonly string[],
  lastGood?: Values,
): FileSettings {
  const given = groupFrom(source);
  if (typeof given === 'string') return notUsed(file, given, lastGood);
  const problems: string[] = [];
  const report = (place: string, text: string) => problems.push(`${file}: ${place}: ${text}`);
  const note = lastGood === undefined ? '' : '; the last good value is used';
  const reading = { fields: fields(languages), report, note };
  const fallbacks = { missing: defaultSettings, bad: lastGood ?? defaultSettings } as unknown as Fallbacks;
  const settings = readGroup(reading, fallbacks, given, '') as unknown as Values;
  const named = isGroup(given['keys']) ? Object.keys(given['keys']) : [];
  // What is named in the file comes before what is as it was.
  const keys = settleKeys(settings.keys, [...named, ...Object.keys(defaultSettings.keys)], report);
  return { ...settings, keys, problems };
}

/** Where nothing of the file can be used, for this reason. */
export function notUsed(file: string, reason: string, lastGood?: Values): FileSettings {
  if (lastGood === undefined) return { ...defaultSettings, problems: [`${file}: ${reason}`] };
  return { ...lastGood, problems: [`${file}: ${reason}; the last good values are used`] };
}

/** The object that a text holds, or what is wrong with the text. Windows editors put a mark in front, which JSON does not allow. */
export function groupFrom(source: string): Group | string {
  try {
    const found: unknown = JSON.parse(source.replace(/^\uFEFF/, ''));
    return isGroup(found) ? found : 'expected one object, { ... }';
  } catch (error) {
    return `is not JSON (${(error as Error).message})`;
  }
}

export type Group = Readonly<Record<string, unknown>>;

export function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Reading {
  readonly fields: Fields;
  readonly report: (place: string, text: string) => void;
  /** Ends a line: what is used instead. */
  readonly note: string;
}

/** What holds in place of an entry that is missing, and of one that cannot be used. */
interface Fallbacks {
  readonly missing: Group;
  readonly bad: Group;
}

function readGroup(reading: Reading, { missing, bad }: Fallbacks, given: Group, prefix: string): Group {
  const strangers = Object.keys(given).filter((name) => !Object.hasOwn(missing, name));
  for (const name of strangers) {
    reading.report(prefix + name, `is not a setting; expected one of ${Object.keys(missing).join(', ')}`);
  }
  // A stranger may be a setting whose name was damaged: then the one that is missing is as it was.
  const absent = strangers.length > 0 ? bad : missing;
  const read = Object.keys(missing).map((name) => {
    if (!Object.hasOwn(given, name)) return [name, absent[name]];
    return [name, readValue(reading, { missing: missing[name], bad: bad[name] }, given[name], prefix + name)];
  });
  return Object.fromEntries(read);
}

interface Fallback {
  readonly missing: unknown;
  readonly bad: unknown;
}

function readValue(reading: Reading, fallback: Fallback, value: unknown, place: string): unknown {
  const field = reading.fields[place];
  if (field === undefined) {
    if (isGroup(value)) return readGroup(reading, fallback as Fallbacks, value, `${place}.`);
    reading.report(place, `expected a group of settings, { ... }, found ${shown(value)}${reading.note}`);
    return fallback.bad;
  }
  if (field.schema.safeParse(value).success) return value;
  reading.report(place, `expected ${field.expected}, found ${shown(value)}${reading.note}`);
  return fallback.bad;
}

function shown(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 57)}...` : json;
}
