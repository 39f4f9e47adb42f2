import { keepTogether } from './keep-together.ts';

/** A day as people write it, such as "May 22, 2027"; Latin digits in every language, as on the carton. */
export function longDate(language: string, day: string): string {
  const date = new Intl.DateTimeFormat(`${language}-u-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
  return keepTogether(date);
}
