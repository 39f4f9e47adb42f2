import { expect, test } from 'vitest';
import { numerals } from '../../../content/check/numerals.ts';
import { alsoIn, linesOf, says } from '../../support/sample-content.ts';

test('the sample has the same figures in both languages, also in plural forms that English lacks', () => {
  expect(linesOf(numerals)).toEqual([]);
});

test('a patient is never told another number: it is named with the one in English', () => {
  const change = says('es/storage', 'steps.cold.body', ['El refrigerador está de 36 a 48 °F (2 a 8 °C).']);
  expect(linesOf(numerals, change)).toEqual([
    'locales/es/storage.json: steps.cold.body: has the numbers 2 and 8 and 36 and 48, expected 2 and 8 and 36 and 46 as in English',
  ]);
});

test('nor another unit, in whatever form the language writes it', () => {
  const spot = (text: string) => linesOf(numerals, says('es/inject', 'steps.spot.body', [text]));
  expect(spot('Quédese a 2 centímetros (5 cm) del ombligo.')).toEqual([
    'locales/es/inject.json: steps.spot.body: has the units cm and cm, expected cm and inch as in English',
  ]);
  expect(spot('Quédese a 2 pulgadas (5 centímetros) del ombligo.')).toEqual([]);
});

test('nor another phone number; how it is grouped does not matter', () => {
  const answer = (text: string) => linesOf(numerals, says('es/storage', 'steps.whatIf.cases.frozen.answer', [text]));
  expect(answer('Llame al 1-800-555-0198.')).toEqual([
    'locales/es/storage.json: steps.whatIf.cases.frozen.answer: has the phone numbers 8005550198, expected 8005550199 as in English',
  ]);
  expect(answer('Llame al (800) 555-0199.')).toEqual([]);
});

test('a number that is lost, doubled or in words is named', () => {
  const action = (text: string) => linesOf(numerals, says('es/emergency', 'action', text));
  expect(action('Llame a emergencias.')).toEqual([
    'locales/es/emergency.json: action: has the numbers none, expected 911 as in English',
  ]);
  expect(action('Llame al 911, al 911.')).toHaveLength(1);
  expect(action('Llame al nueve once.')).toHaveLength(1);
});

test('digits of another script are the same numbers', () => {
  expect(linesOf(numerals, alsoIn('fa'), says('fa/emergency', 'action', 'با ۹۱۱ تماس بگیرید'))).toEqual([]);
  expect(linesOf(numerals, alsoIn('fa'), says('fa/emergency', 'action', 'با ۹۱۲ تماس بگیرید'))).toHaveLength(1);
  expect(linesOf(numerals, alsoIn('ne'), says('ne/emergency', 'action', '९११ मा फोन गर्नुहोस्'))).toEqual([]);
});

test('a decimal comma is not a decimal point, a comma in thousands is nothing', () => {
  const pair = (english: string, spanish: string) =>
    linesOf(numerals, says('en/storage', 'why', english), says('es/storage', 'why', spanish));
  expect(pair('It is 2.5 now.', 'Ahora es 2,5.')).toHaveLength(1);
  expect(pair('It is 1,000 now.', 'Ahora es 1000.')).toEqual([]);
});

test('a month that a language numbers is no numeral', () => {
  const date = (text: string) =>
    linesOf(
      numerals,
      alsoIn('zh'),
      says('en/storage', 'why', 'Since October 2025.'),
      says('es/storage', 'why', 'Desde octubre de 2025.'),
      says('zh/storage', 'why', text),
    );
  expect(date('自2025年10月起。')).toEqual([]);
  expect(date('自2025年起10个月。')).toHaveLength(1);
});

test('the words of the kiosk itself are compared, without what fills their placeholders', () => {
  expect(linesOf(numerals, says('es/ui', 'left_many', 'Quedan {{count}} de 60 minutos'))).toEqual([
    'locales/es/ui.json: left_many: has the numbers 60, expected none as in English',
  ]);
  expect(linesOf(numerals, says('es/welcome', 'start', 'Toque aquí 2 veces.'))).toEqual([
    'locales/es/welcome.json: start: has the numbers 2, expected none as in English',
  ]);
});
