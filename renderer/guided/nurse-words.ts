import type { Language } from '../../content/schema.ts';
import type { Beside } from '../components/panes.ts';
import type { Guide } from '../session/guide.ts';
import { knownStaffWords } from '../words/staff-words.ts';
import { knownWords } from '../words/words.ts';
import type { NurseWords } from './nurse-region.tsx';

/** What the nurse of a guided visit reads; undefined for the moment before it is loaded. */
export function nurseWords({ nurseLanguage }: Guide): NurseWords | undefined {
  const staff = knownStaffWords(nurseLanguage);
  const content = staff && knownWords(staff.code)?.content;
  return staff && content && { code: staff.code, dir: staff.dir, guide: staff.guide, content };
}

/** The second language of a guided visit; undefined where there is none, or where the patient has chosen the same one. */
export function besideWords({ beside }: Guide, patient: Language['code']): Beside | undefined {
  if (beside === null || beside === patient) return undefined;
  const words = knownWords(beside);
  const staff = knownStaffWords(beside);
  return words && staff?.code === beside ? { words, code: beside, dir: staff.dir } : undefined;
}
