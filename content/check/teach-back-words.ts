/** A way of saying, and how to put it in a problem. */
export interface Wording {
  readonly pattern: RegExp;
  readonly example: string;
}

/**
 * Yes-or-no questions, by language: where a sentence or a part of it begins with one. They say nothing about what a
 * person will do. "What do you ...?" is open and passes, "Do not ..." is no question.
 */
export const YES_OR_NO: Readonly<Record<string, RegExp>> = {
  en: new RegExp(
    [
      '(?:^|[.!?:;,—–]\\s+)[“"‘(]?(?:(?:do|did|have|had) (?:you|we|they|I)\\b',
      '(?:are|were|can|could|will|would|should|shall|may|must) (?:you|we|they|I|it|this|that|these|the|your)\\b',
      '(?:is|was|does|did|has) (?:it|this|that|there|the|your|he|she|Kineret)\\b)',
      '\\b(?:if|whether) you (?:understand|understood)\\b',
      '\\byes or no\\b',
    ].join('|'),
    'iu',
  ),
  es: new RegExp(
    [
      '¿(?:Y |Pero )?(?:entiende|entendió|comprende|comprendió|sabe|puede|podría|podrá|tiene|está|están|es|son|fue|hay|no',
      'ha|han|hizo|debe|debería|necesita|recuerda|quiere|cree|conoce|siente|usa|sirve|funciona|va a|vamos a|le qued[aó]',
      '(?:se|le|lo|la|los|las) (?:puede|debe|siente|duele|parece|sabe|hace|usa))(?!\\p{L})',
      '(?<!\\p{L})si (?:entiende|entendió|comprende|comprendió|sabe)(?!\\p{L})',
      '(?<!\\p{L})sí o no(?!\\p{L})',
    ].join('|'),
    'iu',
  ),
};

/** How a prompt begins, by language. */
export const REQUEST: Readonly<Record<string, Wording>> = {
  en: { pattern: /^(?:Tell|Show) your nurse\b/u, example: '“Tell your nurse” or “Show your nurse”' },
  es: {
    pattern: /^(?:Dígale|Cuéntele|Explíquele|Muéstrele|Enséñele) a su enfermera o enfermero(?!\p{L})/u,
    example: '“Dígale a su enfermera o enfermero” or “Muéstrele a su enfermera o enfermero”',
  },
};

/**
 * Words that judge the person, by language. Some words judge nobody in another sense and pass: a syringe left out by
 * mistake, a heart that has a failure.
 */
export const SCOLDING: Readonly<Record<string, RegExp>> = {
  en: /\b(?:wrong(?:ly)?|incorrect(?:ly)?|errors?|(?:your|a|this) mistakes?|mistakes? you|mistaken|fail(?:s|ed|ing)?|(?<!(?:heart|kidney|liver|lung|organ|breathing) )failures?|scor(?:es?|ed)|quiz(?:zes)?|test yourself|bad answer)\b/giu,
  es: /(?<!\p{L})(?:incorrect\p{L}+|equivoc\p{L}+|error(?:es)?|mal hech[oa]s?|fall(?:ó|aste|ado)|fracas\p{L}+|reprob\p{L}+|puntaje|puntuación|calificación|póngase a prueba)(?!\p{L})/giu,
};
