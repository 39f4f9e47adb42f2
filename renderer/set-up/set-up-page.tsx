import { type ReactNode, useCallback, useEffect, useReducer, useState } from 'react';
import type { KioskSettings, SaveResult, SettingsChanges } from '../../electron/ipc/contract.ts';
import { usePanel } from '../use-panel.ts';
import { addSetUpWords } from '../words/words.ts';
import { DoneScreen } from './done-screen.tsx';
import { KeysScreen } from './keys-screen.tsx';
import { MeasureScreen } from './measure-screen.tsx';
import { PlaceScreen } from './place-screen.tsx';
import { changesOf, nextSetUp, startSetUp } from './set-up.ts';
import type { SetUpLanguage } from './set-up-words.ts';
import { useKeyPress } from './use-key-press.ts';

export interface SetUpPageProps {
  /** As they hold when it opens. */
  readonly settings: KioskSettings;
  /** English first; every language of the kiosk. */
  readonly languages: readonly SetUpLanguage[];
  /** To begin with; the first one where nothing is given. */
  readonly language?: string;
  /** It was opened from the staff area and leads back there, not to the first screen. */
  readonly isForStaff?: boolean;
  /** The shell has saved them. */
  readonly onSaved: (settings: KioskSettings) => void;
  readonly onDone: () => void;
}

/** The set-up for staff: one value, one screen for it. */
export function SetUpPage(props: SetUpPageProps): ReactNode {
  const { settings, languages, isForStaff = false, onSaved, onDone } = props;
  const panel = usePanel();
  const [setUp, dispatch] = useReducer(nextSetUp, startSetUp(settings, panel));
  useEffect(() => dispatch({ type: 'panelChanged', panel }), [panel]);
  const [place, setPlace] = useState(() =>
    Math.max(
      0,
      languages.findIndex(({ code }) => code === props.language),
    ),
  );
  const language = languages[place % languages.length] as SetUpLanguage;
  useEffect(() => {
    document.documentElement.lang = language.code;
    document.documentElement.dir = language.dir;
  }, [language]);
  useKeyPress(
    setUp.asking !== undefined,
    useCallback((key: string) => dispatch({ type: 'keyPressed', key }), []),
  );

  const save = async () => {
    const changes = changesOf(setUp);
    dispatch({ type: 'saveStarted' });
    const isChanged = Object.keys(changes).length > 0;
    const result = isChanged ? await saved(changes) : ({ ok: true, settings: setUp.settings } as const);
    dispatch({ type: 'saveEnded', result });
    if (isChanged && result.ok) onSaved(result.settings);
  };

  const given = {
    t: addSetUpWords(language.code, language.words),
    actions: {
      otherLanguage: languages[(place + 1) % languages.length] as SetUpLanguage,
      onLanguage: () => setPlace(place + 1),
    },
    setUp,
    dispatch,
  };
  switch (setUp.at) {
    case 'measure':
      return <MeasureScreen {...given} />;
    case 'place':
      return <PlaceScreen {...given} />;
    case 'keys':
      return <KeysScreen {...given} onSave={() => void save()} />;
    case 'done':
      return <DoneScreen {...given} isForStaff={isForStaff} onSave={() => void save()} onStart={onDone} />;
  }
}

/** Staff are told of a fault of the program too: nobody is left before "Saving". */
function saved(changes: SettingsChanges): Promise<SaveResult> {
  return window.kiosk.saveSettings(changes).catch((error: unknown) => ({ ok: false, problem: String(error) }));
}
