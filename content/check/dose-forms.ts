import { doseRules } from './dose-rules.ts';
import { latinDigits, withoutPhones, withoutPlaceholders } from './figures.ts';
import type { Content } from './parse-content.ts';
import { isForPatients } from './patient-text.ts';
import type { Problem } from './problem.ts';
import { baseLanguage } from './segment.ts';
import { allBlocks, type Block } from './text.ts';

/** No text of any language holds a form that has led to wrong doses, and no patient reads a dose. */
export function doseForms(content: Content): readonly Problem[] {
  return allBlocks(content).flatMap(misread);
}

function misread(block: Block): readonly Problem[] {
  const text = withoutPhones(latinDigits(withoutPlaceholders(block.texts.join('\n'))));
  const language = baseLanguage(block.language);
  return doseRules.flatMap((rule) => {
    if (rule.isForPatients && !isForPatients(block)) return [];
    if (rule.isInstruction && block.file.endsWith('/pictures.json')) return [];
    const patterns = [rule.patterns['any'], rule.patterns[language]].filter((pattern) => pattern !== undefined);
    const found = new Set(patterns.flatMap((pattern) => text.match(pattern) ?? []));
    return [...found].map((form) => ({
      file: block.file,
      place: block.key,
      text: `has “${form}” (${rule.id}), expected ${rule.write}`,
    }));
  });
}
