import { type ReactNode, useLayoutEffect } from 'react';
import type { KioskSettings } from '../../electron/ipc/contract.ts';
import { SetUpPage } from '../set-up/set-up-page.tsx';
import { useSetUpLanguages } from '../set-up/set-up-words.ts';

export interface PanelPageProps {
  readonly settings: KioskSettings;
  /** What staff read, to begin with. */
  readonly language: string;
  /** The shell has saved them. */
  readonly onSettings: (settings: KioskSettings) => void;
  readonly onDone: () => void;
}

/** The set-up of panel and keys, from within the staff area. */
export function PanelPage({ settings, language, onSettings, onDone }: PanelPageProps): ReactNode {
  const languages = useSetUpLanguages();
  useLanguageGivenBack();
  if (languages === undefined) return null;
  return <SetUpPage {...{ settings, languages, language, onDone }} onSaved={onSettings} isForStaff />;
}

/** The set-up has a language of its own. The page has the one from before again, before the screen after it says what it wants. */
function useLanguageGivenBack(): void {
  useLayoutEffect(() => {
    const { documentElement: page } = document;
    const { lang, dir } = page;
    return () => {
      page.lang = lang;
      page.dir = dir;
    };
  }, []);
}
