import type { ReactNode } from 'react';
import type { Library } from '../../content/schema.ts';
import type { SessionEvent, Visit } from '../session/session.ts';
import { NurseStrip } from './nurse-strip.tsx';
import { nurseWords } from './nurse-words.ts';
import { stripLines } from './strip-lines.ts';

export interface VisitStripProps {
  /** What is taught. */
  readonly library: Library;
  readonly visit: Visit;
  readonly dispatch: (event: SessionEvent) => void;
}

/** The nurse's band for where a guided visit is; nothing for the moment before its words are loaded. */
export function VisitStrip({ library, visit: { guide, place }, dispatch }: VisitStripProps): ReactNode {
  const words = guide && nurseWords(guide);
  if (!guide || !words) return null;
  return (
    <NurseStrip
      words={words}
      lines={stripLines(library, guide, place, words)}
      canHandOver={place.at !== 'summary'}
      onAsk={(ask) => dispatch({ type: 'dialogOpened', ask })}
      onMark={(promptId, as) => dispatch({ type: 'promptMarked', promptId, as })}
    />
  );
}
