import { type ReactNode, useState } from 'react';
import type { Visit } from '../session/session.ts';
import { codeLetterOf } from './door.ts';
import { type CodeRefusal, RESUME_CODE_LENGTH, ResumeScreen } from './resume-screen.tsx';
import type { StaffGiven } from './staff-frame.tsx';
import { useTyping } from './use-typing.ts';

export type ReadCode = (
  code: string,
) => { readonly ok: true; readonly visit: Visit } | { readonly ok: false; readonly why: CodeRefusal };

export interface ResumePageProps {
  readonly given: StaffGiven;
  readonly readCode: ReadCode;
  readonly onVisit: (visit: Visit) => void;
  readonly onBack: () => void;
}

/** A refused code stays as it was typed, so that one character can be mended. */
export function ResumePage({ given, readCode, onVisit, onBack }: ResumePageProps): ReactNode {
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<CodeRefusal | null>(null);
  const change = (text: string) => {
    setTyped(text.slice(0, RESUME_CODE_LENGTH));
    setRefused(null);
  };
  const onKey = (key: string) => change(typed + key);
  const onErase = () => change(typed.slice(0, -1));
  const onOk = () => {
    if (typed.length < RESUME_CODE_LENGTH) return;
    const read = readCode(typed);
    if (read.ok) onVisit(read.visit);
    else setRefused(read.why);
  };
  useTyping({ meaning: codeLetterOf, onKey, onErase, onOk });
  return <ResumeScreen {...given} {...{ typed, refused, onKey, onErase, onOk, onBack }} />;
}
