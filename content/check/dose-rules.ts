import { DOSE_UNITS, withUnit } from './figures.ts';

export interface DoseRule {
  readonly id: string;
  /** With the flag `g`; by language without region, or under `any` for every language. */
  readonly patterns: Readonly<Record<string, RegExp>>;
  readonly write: string;
  /** Of instructions alone: what a picture shows may have it. */
  readonly isInstruction?: true;
  /** Of what a patient reads alone: what a nurse listens for may have it. */
  readonly isForPatients?: true;
}

const any = (pattern: RegExp) => ({ any: pattern });

/** Whole words, where letters may have accents. */
const words = (text: string, flags = 'giu') => new RegExp(`(?<![\\p{L}\\p{N}])(?:${text})(?![\\p{L}\\p{N}])`, flags);

const NUMBER = 'two|three|four|five|six|seven|eight|nine|ten|twelve';
const SPANISH_NUMBER = 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce';
const DOSES = '(?:\\p{L}+ )?(?:tablets?|pills?|capsules?|syringes?|shots?|injections?|drops?|doses?)';
const SPANISH_DOSES = '(?:tabletas?|pastillas?|cápsulas?|jeringas?|inyecciones|gotas?|dosis)';

/**
 * Forms that people misread: IS after the ISMP list of error-prone abbreviations, symbols and dose designations, USP
 * after the wording of prescription labels in USP chapter 17, and the kiosk's own rule that a dose is the prescriber's
 * alone. "Once a day" is how the label of this medicine speaks and stays.
 */
export const doseRules: readonly DoseRule[] = [
  { id: 'IS-1', patterns: any(/\d(?:\.0+|,0{1,2})(?!\d)/gu), write: 'a whole number without a zero after the point' },
  { id: 'IS-2', patterns: any(/(?<![\d\p{L}.,])[.,]\d+/gu), write: 'a zero before the decimal point' },
  {
    id: 'IS-3',
    patterns: any(/\d(?:mg|m[lL]|mcg|k?g|units?|unidad(?:es)?)(?!\p{L})/gu),
    write: 'a space before the unit',
  },
  {
    id: 'IS-4',
    patterns: any(/\d\s?(?:mc?g|m[lL]|k?g)\.(?=\s+\p{Ll})|(?<!\p{L})(?:mc?gs|m[lL]s|kgs)(?!\p{L})/gu),
    write: 'the unit without a period and without an s',
  },
  { id: 'IS-5', patterns: any(/[µμ]g|\d\s?ug(?!\p{L})/gu), write: 'mcg' },
  { id: 'IS-6', patterns: any(words('cc')), write: 'mL' },
  { id: 'IS-7', patterns: any(/\d\s?(?:U|IU|UI)(?![\p{L}\p{N}]|\.\p{L})/gu), write: 'units' },
  {
    id: 'IS-8',
    patterns: any(
      /(?<![\p{L}\p{N}.])(?:Q\.?O?\.?D|[BTQ]\.?I\.?D|P\.?R\.?N|HS|AC|PC|SC|SQ|O[DSU]|D\/C|q\.?o?\.?d|qid|prn|[btq]\.i\.d|p\.r\.n|[ap]\.c|s\.[cq])(?![\p{L}\p{N}]|\.\p{L})/gu,
    ),
    write: 'it in words',
  },
  {
    id: 'IS-9',
    // Years are no amounts; the numbers of documents have letters or hyphens.
    patterns: { en: /(?<![\p{L}\d.,/-])(?!(?:19|20)\d\d(?!\d))\d{4,}(?![\d\p{L}/-])/gu },
    write: 'a comma in thousands',
  },
  { id: 'IS-10', patterns: any(/\d\s?\/\s?\d+/gu), write: 'words, or a sign such as ½' },
  {
    id: 'IS-11',
    patterns: any(/(?<![\p{L}\p{N}])(?:I{2,3}|I[VX]|VI{1,3}|XI{1,2})(?![\p{L}\p{N}])|\d[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu),
    write: 'Arabic numerals and words, and "in a vein" for IV',
  },
  {
    id: 'IS-12',
    patterns: any(/[<>@&+]|(?<!\d\s?)\/|\/(?!\s?\d)/gu),
    write: 'words: more than, less than, at, and, per, or',
  },
  { id: 'IS-13', patterns: any(/\p{L}{3,}\d+\s?(?:mc?g|m[lL]|k?g|units)(?!\p{L})/gu), write: 'a space after the name' },
  {
    id: 'USP-1',
    patterns: {
      en: words(`(?:${NUMBER}) ${DOSES}|(?:take|inject|use|give) one ${DOSES}`),
      es: words(`(?:${SPANISH_NUMBER}) ${SPANISH_DOSES}`),
    },
    write: 'the amount in figures',
    isInstruction: true,
  },
  {
    id: 'USP-2',
    patterns: {
      en: words(
        `once daily|(?:twice|(?:\\d+|several|${NUMBER}) times) (?:daily|(?:a|per|each|every) day)|every (?:\\d+|${NUMBER})(?: (?:to|or) \\d+)? hours`,
      ),
      es: words(
        `una vez diaria|(?:\\d+|varias|${SPANISH_NUMBER}) veces (?:diarias|(?:al|por|cada) día)|cada (?:\\d+|${SPANISH_NUMBER})(?: [ao] \\d+)? horas`,
      ),
    },
    write: 'when to do it, such as "in the morning and in the evening"',
    isInstruction: true,
  },
  {
    id: 'no dose in figures',
    patterns: any(
      new RegExp(withUnit([...Object.values(DOSE_UNITS).flat(), 'unit', 'units', 'unidad', 'unidades']), 'giu'),
    ),
    write: '"the dose on your label": only the prescriber sets one',
    isForPatients: true,
  },
];
