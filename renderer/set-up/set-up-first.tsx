import { type ReactNode, useEffect, useState } from 'react';
import type { KioskSettings } from '../../electron/ipc/contract.ts';
import { Heartbeat } from '../heartbeat.tsx';
import { SetUpPage } from './set-up-page.tsx';
import { useSetUpLanguages } from './set-up-words.ts';

export interface SetUpFirstProps {
  readonly settings: KioskSettings;
  /** These hold from now on; the set-up is over where they say so. */
  readonly onSettings: (settings: KioskSettings) => void;
}

/** The set-up before the first screen. */
export function SetUpFirst({ settings, onSettings }: SetUpFirstProps): ReactNode {
  const languages = useSetUpLanguages();
  const [isOver, setOver] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: ends once
  useEffect(() => {
    if (!isOver) return;
    const end = (held: KioskSettings) => onSettings({ ...held, setUp: false });
    window.kiosk.saveSettings({}).then(
      (result) => end(result.ok ? result.settings : settings),
      () => end(settings),
    );
  }, [isOver]);
  return (
    <>
      <Heartbeat isFree={false} />
      {languages !== undefined && (
        <SetUpPage settings={settings} languages={languages} onSaved={onSettings} onDone={() => setOver(true)} />
      )}
    </>
  );
}
