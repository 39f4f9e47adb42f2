import { keepTogether } from '../words/keep-together.ts';

/** A moment on the clock of the clinic, such as "May 22, 2027, 9:05 AM"; Latin digits in every language. */
export function localTime(language: string, iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const form = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return keepTogether(new Intl.DateTimeFormat(`${language}-u-nu-latn`, form).format(moment));
}
