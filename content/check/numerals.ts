import { besideEnglish } from './beside-english.ts';
import { type Figures, figuresOf } from './figures.ts';
import type { Content } from './parse-content.ts';
import type { Problem } from './problem.ts';

const KINDS = ['numbers', 'units', 'phone numbers'] as const;

/**
 * Every translated block holds the numbers, units and phone numbers of the English one, no more and no fewer: the
 * cheapest way to catch the most dangerous slip of a translation. A decimal comma is another number than a decimal point:
 * the carton has points (ISMP). Times such as minutes are left out, languages say them too freely.
 */
export function numerals(content: Content): readonly Problem[] {
  const figures = new Map<object, Figures>();
  return besideEnglish(content).flatMap(({ block, english }) => {
    const wanted = figures.get(english) ?? figuresOf(english.texts.join('\n'));
    figures.set(english, wanted);
    const found = figuresOf(block.texts.join('\n'));
    return KINDS.filter((kind) => list(found[kind]) !== list(wanted[kind])).map((kind) => ({
      file: block.file,
      place: block.key,
      text: `has the ${kind} ${list(found[kind])}, expected ${list(wanted[kind])} as in English`,
    }));
  });
}

function list(figures: readonly string[]): string {
  return figures.length === 0 ? 'none' : figures.join(' and ');
}
