import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { KioskSettings } from '../../electron/ipc/contract.ts';
import { setUpPxPerMm } from '../set-up/open-set-up.tsx';
import type { Panel } from '../set-up/set-up.ts';
import { SetUpPage } from '../set-up/set-up-page.tsx';
import { loadSetUpWords, type SetUpLanguage } from '../set-up/set-up-words.ts';
import { pxPerMm } from '../styles/physical-size.ts';

export interface PanelPageProps {
  readonly settings: KioskSettings;
  /** What staff read, to begin with. */
  readonly language: string;
  readonly onDone: (settings: KioskSettings) => void;
}

/** The set-up of panel and keys, from within the staff area. The page has its old look again when it is left. */
export function PanelPage({ settings, language, onDone }: PanelPageProps): ReactNode {
  const [languages, setLanguages] = useState<readonly SetUpLanguage[]>();
  const [panel] = useState<Panel>(() => ({ widthPx: window.screen.width, heightPx: window.screen.height }));
  // What holds while the set-up is open must not change under it.
  const [atFirst] = useState(settings);
  const latest = useRef(settings.panelWidthMm);
  useEffect(() => {
    void loadSetUpWords().then(setLanguages);
  }, []);
  useEffect(() => {
    const { documentElement: page } = document;
    const { lang, dir } = page;
    const setMillimeter = (px: number) => page.style.setProperty('--mm', `${px}px`);
    setMillimeter(setUpPxPerMm(panel, latest.current));
    return () => {
      page.lang = lang;
      page.dir = dir;
      setMillimeter(pxPerMm(panel.widthPx, latest.current));
    };
  }, [panel]);
  if (languages === undefined) return null;
  return (
    <SetUpPage
      settings={atFirst}
      panel={panel}
      languages={languages}
      language={language}
      isForStaff
      onDone={(fresh) => {
        latest.current = fresh.panelWidthMm;
        onDone(fresh);
      }}
    />
  );
}
