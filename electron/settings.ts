import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { KioskSettings } from './ipc/contract.ts';
import { defaultKeys, keyFields, settleKeys } from './key-settings.ts';

/** What the file decides; whether the set-up is open is decided by the shell. */
export type FileSettings = Omit<KioskSettings, 'setUp'>;

type Values = Omit<FileSettings, 'problems'>;

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

type Fields = Readonly<Record<string, Field>>;

/** Every setting by its place in the file. */
const fields = (languages: readonly string[]): Fields => ({
  'clinic.name': text(80),
  'clinic.phone': text(40),
  'clinic.afterHoursPhone': text(40),
  languages: {
    schema: z.array(z.enum(languages)),
    expected: `a list of languages that the kiosk has (${languages.join(', ')})`,
  },
  'idle.quietSeconds': wholeNumber(30, 600),
  // Fewer than 20 seconds is too short to read the question and answer it (WCAG 2.2.1).
  'idle.countdownSeconds': wholeNumber(20, 60),
  'idle.guidedSeconds': wholeNumber(120, 1800),
  'idle.handedOverSeconds': wholeNumber(60, 900),
  ...keyFields,
  display: {
    schema: z.union([z.literal('primary'), z.number().int().min(1).max(16)]),
    expected: '"primary", or the number of a display counted from the left, from 1',
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
});

/**
 * The clinic's settings from `file`, for a kiosk that has these languages. A missing file means defaults. Whatever cannot be used is replaced by its
 * default and becomes one line of `problems`: this never throws.
 */
export function readSettings(file: string, languages: readonly string[]): FileSettings {
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { ...defaultSettings, problems: [] };
    return { ...defaultSettings, problems: [`${file}: cannot be read (${(error as Error).message})`] };
  }
  return parseSettings(file, source, languages);
}

/** As `readSettings`, for text already read; `file` is only named in problems. */
export function parseSettings(file: string, source: string, languages: readonly string[]): FileSettings {
  let given: unknown;
  try {
    given = fromJson(source);
  } catch (error) {
    return { ...defaultSettings, problems: [`${file}: is not JSON (${(error as Error).message})`] };
  }
  if (!isGroup(given)) return { ...defaultSettings, problems: [`${file}: expected one object, { ... }`] };
  const problems: string[] = [];
  const report = (place: string, text: string) => problems.push(`${file}: ${place}: ${text}`);
  const read = readGroup({ fields: fields(languages), report }, defaultSettings as unknown as Group, given, '');
  const settings = read as unknown as Values;
  const keys = settleKeys(settings.keys, isGroup(given['keys']) ? Object.keys(given['keys']) : [], report);
  return { ...settings, keys, problems };
}

/** Throws where it is not JSON. Windows editors put a byte-order mark in front, which JSON does not allow. */
export function fromJson(source: string): unknown {
  return JSON.parse(source.replace(/^\uFEFF/, ''));
}

export type Group = Readonly<Record<string, unknown>>;

export function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Reading {
  readonly fields: Fields;
  readonly report: (place: string, text: string) => void;
}

function readGroup(reading: Reading, defaults: Group, given: Group, prefix: string): Group {
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(defaults, name)) {
      reading.report(prefix + name, `is not a setting; expected one of ${Object.keys(defaults).join(', ')}`);
    }
  }
  const read = Object.entries(defaults).map(([name, fallback]) => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    return [name, value === undefined ? fallback : readValue(reading, fallback, value, prefix + name)];
  });
  return Object.fromEntries(read);
}

function readValue(reading: Reading, fallback: unknown, value: unknown, place: string): unknown {
  const field = reading.fields[place];
  if (field === undefined) {
    if (isGroup(value)) return readGroup(reading, fallback as Group, value, `${place}.`);
    reading.report(place, `expected a group of settings, { ... }, found ${shown(value)}`);
    return fallback;
  }
  if (field.schema.safeParse(value).success) return value;
  reading.report(place, `expected ${field.expected}, found ${shown(value)}`);
  return fallback;
}

function shown(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 57)}...` : json;
}
