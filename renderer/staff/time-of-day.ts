import { keepTogether } from '../words/keep-together.ts';
import type { TranslateStaff } from '../words/words.ts';

/** How far one press goes, in minutes. */
export const STEP_MINUTES = 30;

const DAY_MINUTES = 24 * 60;

/** A time of day such as "03:00" after a press; past midnight it goes on. On a whole step, so that an odd time from the file becomes a plain one. */
export function steppedTime(time: string, direction: -1 | 1): string {
  const minutes = minutesOf(time);
  const step = direction < 0 ? Math.ceil(minutes / STEP_MINUTES) - 1 : Math.floor(minutes / STEP_MINUTES) + 1;
  const next = (step * STEP_MINUTES + DAY_MINUTES) % DAY_MINUTES;
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return `${twoDigits(Math.floor(next / 60))}:${twoDigits(next % 60)}`;
}

/** As staff read a clock, such as "3:00 AM"; Latin digits in every language. */
export function shownTime(t: TranslateStaff, language: string, time: string | null): string {
  if (time === null) return t('settings.never');
  // Of no time zone, so that no change of the clock falls into it.
  const moment = new Date(minutesOf(time) * 60_000);
  const form = { hour: 'numeric', minute: '2-digit', hour12: true, timeZone: 'UTC' } as const;
  return keepTogether(new Intl.DateTimeFormat(`${language}-u-nu-latn`, form).format(moment));
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
