import { describe, expect, test } from 'vitest';
import { doseForms } from '../../../content/check/dose-forms.ts';
import { doseRules } from '../../../content/check/dose-rules.ts';
import { linesOf, says } from '../../support/sample-content.ts';

/** The rules that a text breaks where only a nurse reads it. */
const broken = (text: string, language = 'en') =>
  linesOf(doseForms, says(`${language}/storage`, 'steps.tell.prompts.where.listenFor', text)).map((line) =>
    /has “(.+)” \((.+)\)/.exec(line)?.slice(1).reverse().join(' '),
  );

test('the sample has no form that people misread', () => {
  expect(linesOf(doseForms)).toEqual([]);
});

test('a writer is told the form, its rule and what to write instead', () => {
  expect(linesOf(doseForms, says('es/emergency', 'lead', 'Use 5 cc.'))).toEqual([
    'locales/es/emergency.json: lead: has “cc” (IS-6), expected mL',
  ]);
  expect(linesOf(doseForms, says('es/emergency', 'lead', 'Use 5 mL.'))).toEqual([
    'locales/es/emergency.json: lead: has “5 mL” (no dose in figures), expected "the dose on your label": only the prescriber sets one',
  ]);
});

describe('a form that people misread is found', () => {
  test.each([
    ['1.0 mg', 'IS-1 1.0'],
    ['2,0 mg', 'IS-1 2,0'],
    ['.5 mg', 'IS-2 .5'],
    ['10mg', 'IS-3 0mg'],
    ['10 mg. at night', 'IS-4 0 mg.'],
    ['many mLs', 'IS-4 mLs'],
    ['5 µg', 'IS-5 µg'],
    ['5 ug', 'IS-5 5 ug'],
    ['5 cc', 'IS-6 cc'],
    ['5 U', 'IS-7 5 U'],
    ['5 IU', 'IS-7 5 IU'],
    ['one QD', 'IS-8 QD'],
    ['take b.i.d. with food', 'IS-8 b.i.d'],
    ['at HS', 'IS-8 HS'],
    ['a SC shot', 'IS-8 SC'],
    ['give PRN', 'IS-8 PRN'],
    ['100000 cells', 'IS-9 100000'],
    ['1/2 tablet', 'IS-10 1/2'],
    ['type II', 'IS-11 II'],
    ['an IV line', 'IS-11 IV'],
    ['10⁶ cells', 'IS-11 0⁶'],
    ['> 5', 'IS-12 >'],
    ['you & me', 'IS-12 &'],
    ['and/or', 'IS-12 /'],
    ['Kineret100 mg', 'IS-13 Kineret100 mg'],
    ['Take two tablets', 'USP-1 two tablets'],
    ['Inject one syringe', 'USP-1 Inject one syringe'],
    ['twice daily', 'USP-2 twice daily'],
    ['once daily', 'USP-2 once daily'],
    ['3 times a day', 'USP-2 3 times a day'],
    ['every 12 hours', 'USP-2 every 12 hours'],
    ['every 4 to 6 hours', 'USP-2 every 4 to 6 hours'],
  ])('%s', (text, rule) => {
    expect(broken(text)).toContain(rule);
  });

  test.each([
    ['cada 12 horas', 'USP-2 cada 12 horas'],
    ['dos veces al día', 'USP-2 dos veces al día'],
    ['3 veces al día', 'USP-2 3 veces al día'],
    ['una vez diaria', 'USP-2 una vez diaria'],
    ['dos jeringas', 'USP-1 dos jeringas'],
    ['5 UI', 'IS-7 5 UI'],
    ['1.0 mg', 'IS-1 1.0'],
  ])('in Spanish: %s', (text, rule) => {
    expect(broken(text, 'es')).toContain(rule);
  });

  test('and every rule has been seen to find something here', () => {
    const seen = new Set([
      ...['1.0 .5 10mg mLs µg cc 5 IU QD 100000 1/2 II & Kineret100 mg two pills once daily'].flatMap((text) =>
        linesOf(doseForms, says('en/storage', 'why', text)).map((line) => /\((.+?)\)/.exec(line)?.[1]),
      ),
    ]);
    expect(doseRules.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
  });
});

describe('what people read as it is meant passes', () => {
  test.each([
    'Call 911 right away.',
    'The fridge stays at 36 to 46 °F (2 to 8 °C).',
    'Call 1-800-FDA-1088 (1-800-332-1088) or +1 (212) 555-0199.',
    'Kineret blocks IL-1, as in COVID-19.',
    'In 2025 the label changed; it was new in 2001.',
    'Hold it slanted or straight (45 to 90 degrees), 2 inches (5 cm) away.',
    'Put it in today’s carton; it isn’t in use.',
    'The US and the U.S. have 5 U.S. offices.',
    'Inject once a day. Each syringe is for one shot only.',
    'It lasts 2.5 or 10 minutes, of 1,000 or more.',
    'Bid them wait. Use a new syringe every other day.',
    'Step {{place}} of {{total}}',
    'I am OK; I vomit.',
    'A fine 29-gauge needle, grade 5.',
  ])('%s', (text) => {
    expect(linesOf(doseForms, says('en/storage', 'why', text))).toEqual([]);
  });

  test.each([
    'Inyéctese una vez al día.',
    'Use una jeringa nueva cada día.',
    'No espere 24 horas.',
    'Y la una o la otra.',
  ])('in Spanish: %s', (text) => {
    expect(linesOf(doseForms, says('es/storage', 'why', text))).toEqual([]);
  });
});

test('a picture may show two syringes; an instruction has the figure', () => {
  expect(linesOf(doseForms, says('en/pictures', 'fridge', 'Two syringes in a fridge.'))).toEqual([]);
  expect(linesOf(doseForms, says('en/pictures', 'fridge', 'A syringe with 5 mL.'))).toHaveLength(1);
  expect(linesOf(doseForms, says('en/storage', 'why', 'Two syringes are in it.'))).toHaveLength(1);
});

describe('no patient reads a dose', () => {
  test.each(['100 mg', '0.67 mL', '5 mcg', '2 g', '10 kg', '4 units', '100-mg', '١٠٠ ملغ', '100毫克'])('%s', (dose) => {
    expect(linesOf(doseForms, says('en/storage', 'why', `It is ${dose}.`))).toEqual([
      expect.stringContaining('(no dose in figures)'),
    ]);
  });

  test('but a nurse may be told one to listen for', () => {
    expect(broken('The syringe holds 100 mg.')).toEqual([]);
  });
});
