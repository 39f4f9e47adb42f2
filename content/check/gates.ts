import { authorWarnings } from './author-warnings.ts';
import { doseForms } from './dose-forms.ts';
import type { Gate } from './gate.ts';
import { glossaryTerms } from './glossary-terms.ts';
import { leftOutFacts } from './left-out.ts';
import { numerals } from './numerals.ts';
import { readingLevel } from './reading-level.ts';
import { readingTime } from './reading-time.ts';
import { requiredParts } from './required-parts.ts';
import { sentenceLength } from './sentences.ts';
import { teachBack } from './teach-back.ts';

/** Everything that must be true of content that parses, besides what needs fonts or the page's code to be seen. */
export const gates: readonly { readonly name: string; readonly gate: Gate }[] = [
  { name: 'reading level', gate: readingLevel },
  { name: 'reading time', gate: readingTime },
  { name: 'sentences', gate: sentenceLength },
  { name: 'numerals', gate: numerals },
  { name: 'dose forms', gate: doseForms },
  { name: 'glossary', gate: glossaryTerms },
  { name: 'teach-back', gate: teachBack },
  { name: 'required parts', gate: requiredParts },
  { name: 'author warnings', gate: authorWarnings },
  { name: 'facts of the article', gate: leftOutFacts },
];
