import start from 'virtual:kiosk-start';
import type { ReactNode } from 'react';
import type { Library } from '../../content/schema.ts';
import type { KioskSettings } from '../../electron/ipc/contract.ts';
import { todayHere } from '../library/review-state.ts';
import { usualComfort } from '../session/comfort.ts';
import type { KioskEvent, KioskState, Staff } from '../session/kiosk-state.ts';
import { mostTopics, readResumeCode } from '../session/resume-code.ts';
import { useComfort } from '../use-comfort.ts';
import { knownStaffWords, staffLanguages } from '../words/staff-words.ts';
import { offered } from '../words/start-languages.ts';
import { knownWords } from '../words/words.ts';
import { StaffScreens } from './staff-screens.tsx';

export interface StaffLayerProps {
  readonly settings: KioskSettings;
  readonly library: Library;
  readonly state: KioskState & { readonly staff: Staff };
  readonly dispatch: (event: KioskEvent) => void;
  readonly onSettings: (settings: KioskSettings) => void;
  readonly holdIdle: () => () => void;
}

/** The screens of staff with all they need, in their own language and in the usual comfort, whatever the patient chose. */
export function StaffLayer(props: StaffLayerProps): ReactNode {
  const { settings, library, state } = props;
  const { language } = state.staff;
  const words = knownStaffWords(language);
  const content = knownWords(language)?.content;
  useComfort(usualComfort, words ?? { code: 'en', dir: 'ltr' }, settings);
  if (words === undefined || content === undefined) return null;
  const context = { library, languages: start.languages.map(({ code }) => code), today: todayHere() };
  return (
    <StaffScreens
      {...props}
      words={words}
      content={content}
      languages={offered(settings.languages)}
      staffLanguages={staffLanguages()}
      readCode={(code) => readResumeCode(context, code, language)}
      most={mostTopics(library, context.languages)}
    />
  );
}
