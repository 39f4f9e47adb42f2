import { describe, expect, test } from 'vitest';
import { glossaryTerms } from '../../../content/check/glossary-terms.ts';
import { termMatcher } from '../../../content/check/term-matcher.ts';
import { alsoIn, type Change, inTopic, linesOf, says } from '../../support/sample-content.ts';

test('the sample explains its term and calls everything the same', () => {
  expect(linesOf(glossaryTerms)).toEqual([]);
});

describe('a patient who meets a medical term for the first time', () => {
  const line = (key: string, topic = 'storage') =>
    `locales/en/${topic}.json: ${key}: has “sepsis” for the first time in this topic, expected “infection of the blood” in the same step or the one before`;
  const opening = says('en/storage', 'mainMessage', ['Keep Kineret in the fridge.']);
  const spanish = [
    says('es/storage', 'steps.cold.body', ['Sepsis de 36 a 46 °F (2 a 8 °C). Refrigerador.']),
    says('es/storage', 'steps.cold.title', 'Una infección muy grave de la sangre en el refrigerador'),
  ];

  test('finds it explained there: without, its place is named', () => {
    expect(
      linesOf(glossaryTerms, says('en/storage', 'mainMessage', ['Keep Kineret in the fridge. Sepsis is bad.'])),
    ).toEqual([line('mainMessage')]);
  });

  test('finds it explained in each topic anew', () => {
    const inject = says('en/inject', 'steps.wash.body', ['Scrub for 20 seconds to keep sepsis away.']);
    const other = says('es/inject', 'steps.wash.body', [
      'Frote por 20 segundos: sepsis, una infección muy grave de la sangre.',
    ]);
    expect(linesOf(glossaryTerms, inject, other)).toEqual([line('steps.wash.body', 'inject')]);
    const explained = says('en/inject', 'steps.spot.body', ['An infection of the blood is bad.']);
    expect(linesOf(glossaryTerms, inject, other, explained)).toEqual([]);
  });

  test('may have met the explanation one step before, not two, in any case of letters', () => {
    const term = says('en/storage', 'steps.light.title', 'Sepsis');
    const translated = says('es/storage', 'steps.light.title', 'Sepsis en su caja');
    const explain = (step: string) =>
      says('en/storage', `steps.${step}.body`, ['An INFECTION of the blood. 36 to 46 °F (2 to 8 °C).']);
    const rest: readonly Change[] = [opening, translated, ...spanish];
    expect(linesOf(glossaryTerms, term, explain('cold'), ...rest)).toEqual([]);
    expect(linesOf(glossaryTerms, term, says('en/storage', 'why', 'An infection of the blood.'), ...rest)).toEqual([
      line('steps.light.title'),
    ]);
  });

  test('reads steps in the order of the topic, whatever the order of the words', () => {
    const words = [
      opening,
      says('en/storage', 'steps.light.title', 'Sepsis'),
      says('es/storage', 'steps.light.title', 'Sepsis en su caja, una infección muy grave de la sangre'),
      says('en/storage', 'steps.newBox.title', 'It is an infection of the blood from a carton.'),
    ];
    expect(linesOf(glossaryTerms, ...words)).toEqual([line('steps.light.title')]);
    const turned = inTopic('storage', ({ steps }) => void steps.splice(1, 2, ...steps.slice(1, 3).reverse()));
    expect(linesOf(glossaryTerms, ...words, turned)).toEqual([]);
  });

  test('is not helped by an explanation that only a nurse reads', () => {
    const words = says('en/storage', 'mainMessage', ['Keep Kineret in the fridge. Sepsis is bad.']);
    const nurse = says('en/storage', 'steps.tell.prompts.why.listenFor', 'An infection of the blood.');
    expect(linesOf(glossaryTerms, words, nurse)).toEqual([line('mainMessage')]);
  });
});

describe('a translation', () => {
  test('calls a thing as the glossary does, in topics and in the words of the kiosk itself', () => {
    expect(
      linesOf(
        glossaryTerms,
        says('es/storage', 'keyPoints.cold', 'Guarde el paquete en el refrigerador.'),
        says('en/ui', 'help', 'Look in the carton'),
        says('es/ui', 'help', 'Mire en el paquete'),
      ),
    ).toEqual([
      'locales/es/ui.json: help: has no form of “carton”, which the English text has, expected one of locales/glossary/es.json',
      'locales/es/storage.json: keyPoints.cold: has no form of “carton”, which the English text has, expected one of locales/glossary/es.json',
    ]);
    expect(linesOf(glossaryTerms, says('es/storage', 'keyPoints.cold', 'Las CAJAS en el refrigerador.'))).toEqual([]);
  });

  test('may describe a picture and name a source in everyday words', () => {
    expect(linesOf(glossaryTerms, says('es/pictures', 'fridge', 'Un paquete en una nevera.'))).toEqual([]);
    expect(linesOf(glossaryTerms, says('en/sources', 'label.name', 'Carton Clinic'))).toEqual([]);
  });

  test('needs no short term where English has it inside a longer one', () => {
    const longer: Change = (draft) => {
      for (const glossary of draft.glossaries.values())
        glossary['fridge bag'] = { forms: ['fridge bag', 'bolsa fría'] };
    };
    const text = says('en/storage', 'keyPoints.light', 'Use the fridge bag.');
    const spanish = says('es/storage', 'keyPoints.light', 'Use la bolsa fría.');
    expect(linesOf(glossaryTerms, longer, text, spanish)).toEqual([]);
    expect(linesOf(glossaryTerms, text, spanish)).toHaveLength(1);
  });
});

test('every glossary has the English terms and explains the same ones', () => {
  const change: Change = ({ glossaries }) => {
    const spanish = glossaries.get('es') ?? {};
    delete spanish['fridge'];
    delete spanish['sepsis']?.explained;
    spanish['carton'] = { forms: ['caja*'], explained: ['de cartón'] };
    spanish['luna'] = { forms: ['luna'] };
  };
  expect(linesOf(glossaryTerms, change).filter((line) => line.startsWith('locales/glossary/'))).toEqual([
    'locales/glossary/es.json: fridge: is missing, expected the words of this language for it',
    'locales/glossary/es.json: carton: has "explained", expected none as in English',
    'locales/glossary/es.json: sepsis: has no "explained", expected it as in English',
    'locales/glossary/es.json: luna: is no term of locales/glossary/en.json, expected it there too',
  ]);
});

describe('a form of a term', () => {
  test.each([
    ['arm', 'Ask your pharmacist.', false],
    ['arm', 'Your arm.', true],
    ['inject*', 'You injected it.', true],
    ['inject', 'You injected it.', false],
    ['niño', 'Los NIÑOS', false],
    ['niñ*', 'Los NIÑOS', true],
    ['oído', 'Su oído duele', true],
    ['tos', 'Tosió', false],
    ['blood  test', 'A blood test', true],
    ['T*', 'A T', true],
    ['C++ (x)', 'Use C++ (x) now', true],
    ['冰箱', '请放在冰箱里', true],
    ['IL-1', 'It blocks IL-1.', true],
    ['IL-1', 'It blocks IL-12.', false],
    ['doctor*', 'Your doctor’s office', true],
    ['arm', 'pharm arm', true],
    ['blood test', 'A blood\u00a0test', true],
    ['niño', 'nin\u0303o', true],
  ])('“%s” in “%s”: %s', (form, text, isThere) => {
    expect(termMatcher({ term: { forms: [form] } }).has(text, 'term')).toBe(isThere);
  });

  test('counts for the term with the longest form', () => {
    const { find } = termMatcher({
      belly: { forms: ['belly'] },
      navel: { forms: ['belly button*', 'navel'] },
      none: { forms: ['none'] },
    });
    expect(find('Belly, belly buttons and NAVEL')).toEqual([
      { term: 'belly', text: 'belly' },
      { term: 'navel', text: 'belly buttons' },
      { term: 'navel', text: 'navel' },
    ]);
    expect(termMatcher({}).find('Belly')).toEqual([]);
  });
});

test('a language whose words are still the English ones is told so', () => {
  const french: Change = (draft) => {
    draft.glossaries.set('fr', { ...draft.glossaries.get('en'), carton: { forms: ['boîte*'] } });
  };
  expect(linesOf(glossaryTerms, alsoIn('fr'), french).length).toBeGreaterThan(3);
});
