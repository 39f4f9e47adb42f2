import type { KioskSettings, SettingsChanges } from '../../electron/ipc/contract.ts';
import type { TranslateStaff } from '../words/words.ts';
import { shownTime } from './time-of-day.ts';

export type TextField = keyof KioskSettings['clinic'];
export type SecondsField = keyof KioskSettings['idle'];
/** A setting that staff change by itself. What belongs to the panel is measured (renderer/set-up/). */
export type Field = TextField | SecondsField | 'languages' | 'display' | 'restartAt';

/** In the order of the screen. */
export const textFields = ['name', 'phone', 'afterHoursPhone'] as const satisfies readonly TextField[];
export const secondsFields = [
  'quietSeconds',
  'countdownSeconds',
  'guidedSeconds',
  'handedOverSeconds',
] as const satisfies readonly SecondsField[];
export const fields: readonly Field[] = [...textFields, 'languages', ...secondsFields, 'display', 'restartAt'];

/** As the shell takes them (electron/settings.ts). */
export const LONGEST_TEXT: Readonly<Record<TextField, number>> = { name: 80, phone: 40, afterHoursPhone: 40 };

/** Seconds from the least to the most, and by how many one press changes them. */
export const SECONDS: Readonly<
  Record<SecondsField, { readonly least: number; readonly most: number; readonly step: number }>
> = {
  quietSeconds: { least: 30, most: 600, step: 30 },
  countdownSeconds: { least: 20, most: 60, step: 5 },
  guidedSeconds: { least: 120, most: 1800, step: 60 },
  handedOverSeconds: { least: 60, most: 900, step: 30 },
};

/** The seconds after a press; on a whole step, so that an odd value from the file becomes a plain one. */
export function stepped(field: SecondsField, seconds: number, direction: -1 | 1): number {
  const { least, most, step } = SECONDS[field];
  const next = direction < 0 ? (Math.ceil(seconds / step) - 1) * step : (Math.floor(seconds / step) + 1) * step;
  return Math.min(most, Math.max(least, next));
}

export function isText(field: Field): field is TextField {
  return (textFields as readonly Field[]).includes(field);
}

export function isSeconds(field: Field): field is SecondsField {
  return (secondsFields as readonly Field[]).includes(field);
}

/** One setting as it holds now, in the form in which it would be saved again. */
export function partOf(settings: KioskSettings, field: Field): SettingsChanges {
  if (isText(field)) return { clinic: { [field]: settings.clinic[field] } };
  if (isSeconds(field)) return { idle: { [field]: settings.idle[field] } };
  if (field === 'languages') return { languages: settings.languages };
  return field === 'display' ? { display: settings.display } : { restartAt: settings.restartAt };
}

/** What names languages: all that the kiosk has, in its order. */
export type NamedLanguages = readonly { readonly code: string; readonly name: string }[];

/** One setting as staff read it in this language. `part` is what `partOf` gives. */
export function shownValue(
  { t, language }: { readonly t: TranslateStaff; readonly language: string },
  languages: NamedLanguages,
  field: Field,
  part: SettingsChanges,
): string {
  if (isText(field)) return part.clinic?.[field] || t('settings.empty');
  if (isSeconds(field)) return duration(t, part.idle?.[field] ?? 0);
  if (field === 'display') return displayName(t, part.display ?? 'primary');
  if (field === 'restartAt') return shownTime(t, language, part.restartAt ?? null);
  const wanted = part.languages ?? [];
  const name = (code: string) => languages.find((known) => known.code === code)?.name ?? code;
  return wanted.length === 0 ? t('settings.allLanguages') : wanted.map(name).join(', ');
}

/** Whole minutes where they are whole. */
export function duration(t: TranslateStaff, seconds: number): string {
  return seconds % 60 === 0 ? t('minutes', { count: seconds / 60 }) : t('seconds', { count: seconds });
}

/** One that is known by itself has the name that the system has for it, if any, and its size. */
export function displayName(t: TranslateStaff, display: KioskSettings['display']): string {
  if (display === 'primary') return t('settings.primary');
  if (typeof display === 'number') return t('settings.display', { number: display });
  const { label, width, height } = display;
  const size = t('settings.size', { width, height });
  return label === '' ? size : `${label}: ${size}`;
}

/** What was changed while staff are in: each setting as it was before, so that it can be undone. */
export type Before = Readonly<Partial<Record<Field, SettingsChanges>>>;

/** After `field` was saved. A setting that is as it was before is not a change any more. */
export function afterSaving(before: Before, field: Field, was: KioskSettings, is: KioskSettings): Before {
  const first = before[field] ?? partOf(was, field);
  const { [field]: _, ...others } = before;
  return isSame(first, partOf(is, field)) ? others : { ...others, [field]: first };
}

function isSame(one: SettingsChanges, other: SettingsChanges): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
