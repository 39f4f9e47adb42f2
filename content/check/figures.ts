import { IN_WORD, standsAnywhere } from './whole-word.ts';

/** How languages write a unit; a star stands for any ending. The first form is the one that cartons use. */
export const DOSE_UNITS: Readonly<Record<string, readonly string[]>> = {
  mg: [
    'mg',
    'mgs',
    'milligram*',
    'miligram*',
    'мг',
    '毫克',
    'ミリグラム',
    '밀리그램*',
    'ملغ',
    'ملغم',
    'مجم',
    'میلی‌گرم',
  ],
  mL: ['mL', 'mLs', 'milliliter*', 'mililit*', 'мл', '毫升', 'ミリリットル', '밀리리터*', 'مل', 'میلی‌لیتر'],
  mcg: ['mcg', 'mcgs', 'microgram*', 'мкг', '微克', 'マイクログラム', '마이크로그램*', 'مكغ', 'میکروگرم'],
  g: ['g', 'gram', 'grams', 'gramo', 'gramos', 'грамм*', '克', 'グラム', '그램*', 'غرام', 'جرام', 'گرم'],
  kg: [
    'kg',
    'kgs',
    'kilogram*',
    'kilo',
    'kilos',
    'кг',
    '公斤',
    '千克',
    'キログラム',
    '킬로그램*',
    'كغ',
    'كجم',
    'کیلوگرم',
  ],
};

const OTHER_UNITS: Readonly<Record<string, readonly string[]>> = {
  '°F': ['°F', '° F', '℉', '华氏度', '華氏度', 'درجة فهرنهايت'],
  '°C': ['°C', '° C', '℃', '摄氏度', '攝氏度', 'درجة مئوية'],
  cm: [
    'cm',
    'centimet*',
    'centímet*',
    'xăng-ti-mét',
    'santimèt',
    'sentimetro',
    'см',
    '厘米',
    '公分',
    'センチ',
    '센티미터*',
    'سم',
    'سانتی‌متر',
  ],
  inch: [
    'inch',
    'inches',
    'pulgada*',
    'polegada*',
    'pouce*',
    'pous',
    'дюйм*',
    '英寸',
    '吋',
    'インチ',
    '인치*',
    'بوصة',
    'بوصات',
    'اینچ',
  ],
};

/** What may stand between a number and its unit: a space, one that does not break, or a hyphen. */
const BETWEEN = '[ \\u00a0\\u202f-]?';

/** A number in Latin digits with its unit, as text of a regular expression for the flags `iu`. */
export function withUnit(forms: readonly string[]): string {
  return `[\\d\\p{No}]${BETWEEN}(?:${forms.map(wordEnd).join('|')})`;
}

/** A form up to its end as a word, as text of a regular expression. */
function wordEnd(form: string): string {
  if (standsAnywhere(form)) return form;
  const ending = form.endsWith('*') ? `${IN_WORD}*` : '';
  return `${form.replace(/\*$/, '').replace(/ /g, '\\s')}${ending}(?!${IN_WORD})`;
}

const UNITS = Object.entries({ ...DOSE_UNITS, ...OTHER_UNITS }).map(
  ([unit, forms]) => [unit, new RegExp(withUnit(forms), 'giu')] as const,
);

/** Ten digits, or with letters as on a telephone key pad, in the US way. */
const PHONE = /(?<![\p{L}\d])(?:\+?1[-.\s])?\(?\d{3}\)?[-.\s‑](?:\d{3}|[A-Z]{3})[-.\s‑]\d{4}(?!\d)/gu;
/** March is the third month in languages that number them; English names it, so it is no numeral. */
const NUMBERED_MONTH = /\d{1,2}\s?[月월]|tháng\s\d{1,2}/giu;
const NUMERAL = /\d+(?:[.,]\d+)*|[½⅓⅔¼¾]/gu;

const { compare } = new Intl.Collator('en', { numeric: true });
const inOrder = (figures: readonly string[]) => [...figures].sort(compare);

/** What must be the same in every language, each in a fixed order. */
export interface Figures {
  readonly numbers: readonly string[];
  readonly units: readonly string[];
  readonly 'phone numbers': readonly string[];
}

/** Placeholders of the kiosk are filled with figures of their own. */
export function withoutPlaceholders(text: string): string {
  return text.replace(/{{\w+}}/g, ' ');
}

export function withoutPhones(text: string): string {
  return text.replace(PHONE, ' ');
}

export function figuresOf(text: string): Figures {
  const own = latinDigits(withoutPlaceholders(text));
  const phones = own.match(PHONE)?.map((phone) => phone.replace(/[^\dA-Z]/g, '').replace(/^1(?=.{10}$)/, '')) ?? [];
  const rest = withoutPhones(own).replace(NUMBERED_MONTH, ' ');
  const numbers = rest.match(NUMERAL)?.map((number) => number.replace(/,(?=\d{3}(?!\d))/g, '')) ?? [];
  const units = UNITS.flatMap(([unit, pattern]) => rest.match(pattern)?.map(() => unit) ?? []);
  return { numbers: inOrder(numbers), units: inOrder(units), 'phone numbers': inOrder(phones) };
}

/** Digits of other scripts as Latin ones: ٣, ۳ and ३ are 3. Unicode keeps the ten digits of a script in a row, apart from others. */
export function latinDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const codePoint = digit.codePointAt(0) ?? 0;
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(codePoint - value - 1))) value += 1;
    return String(value);
  });
}
