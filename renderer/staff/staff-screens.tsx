import { type ReactNode, useState } from 'react';
import type { Library } from '../../content/schema.ts';
import type { KioskSettings } from '../../electron/ipc/contract.ts';
import type { KioskEvent, KioskState, Staff, StaffScreen } from '../session/kiosk-state.ts';
import type { StaffWords } from '../words/staff-words.ts';
import type { StartLanguage } from '../words/start-languages.ts';
import type { Words } from '../words/words.ts';
import { AreaScreens } from './area-screens.tsx';
import { DoorPage } from './door-page.tsx';
import { LaunchScreens } from './launch-screens.tsx';
import { type ReadCode, ResumePage } from './resume-page.tsx';
import { Returned } from './returned.tsx';
import type { Before } from './settings-fields.ts';
import type { StaffGiven } from './staff-frame.tsx';

export interface StaffScreensProps {
  readonly settings: KioskSettings;
  readonly library: Library;
  /** With staff at it. */
  readonly state: KioskState & { readonly staff: Staff };
  /** Offered to patients. */
  readonly languages: readonly StartLanguage[];
  readonly words: StaffWords;
  readonly staffLanguages: readonly StaffWords[];
  /** Of what is taught, in the language of staff. */
  readonly content: Words['content'];
  readonly dispatch: (event: KioskEvent) => void;
  /** The kiosk holds other settings from now on. */
  readonly onSettings: (settings: KioskSettings) => void;
  readonly readCode: ReadCode;
  /** How many topics a nurse may choose. */
  readonly most: number;
  /** Stops the idle clock; call what it returns to let it run on. */
  readonly holdIdle: () => () => void;
}

/** What every part of the staff screens is given besides. */
export interface StaffPartProps extends StaffScreensProps {
  readonly given: StaffGiven;
  readonly onWent: (to: Exclude<StaffScreen, { at: 'door' }>) => void;
}

/** The screen of staff: the door, and behind it what a nurse starts and what staff look after. */
export function StaffScreens(props: StaffScreensProps): ReactNode {
  const { state, dispatch, readCode } = props;
  const [before, setBefore] = useState<Before>({});
  const given = givenTo(props);
  const { screen } = state.staff;
  const onWent: StaffPartProps['onWent'] = (to) => dispatch({ type: 'staffWent', to });
  const parts: StaffPartProps = { ...props, given, onWent };
  switch (screen.at) {
    case 'door':
      return (
        <DoorPage
          given={given}
          onUnlocked={(isFirst) => dispatch({ type: 'unlocked', isFirst })}
          onCancel={() => dispatch({ type: 'staffLeft' })}
        />
      );
    case 'home':
    case 'topics':
    case 'launch':
      // Another group, or another walkthrough, begins with its first part.
      return <LaunchScreens key={screen.at === 'topics' ? screen.group : screen.at} {...parts} screen={screen} />;
    case 'resume':
      return (
        <ResumePage
          given={given}
          readCode={readCode}
          onVisit={(visit) => dispatch({ type: 'walkthroughResumed', visit })}
          onBack={() => onWent({ at: 'home' })}
        />
      );
    case 'returned':
      return <Returned {...parts} part={screen.part} />;
    case 'area':
      return <AreaScreens key={screen.page} {...parts} page={screen.page} before={before} onBefore={setBefore} />;
  }
}

function givenTo({ words, staffLanguages, dispatch }: StaffScreensProps): StaffGiven {
  const place = staffLanguages.findIndex(({ code }) => code === words.code);
  const other = staffLanguages[(place + 1) % Math.max(1, staffLanguages.length)];
  return {
    t: words.t,
    language: words.code,
    otherLanguage: other?.code === words.code ? undefined : other,
    onLanguage: () => other !== undefined && dispatch({ type: 'staffLanguageChosen', language: other.code }),
  };
}
