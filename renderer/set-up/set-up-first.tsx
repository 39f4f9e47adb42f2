import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { KioskSettings } from '../../electron/ipc/contract.ts';
import { Heartbeat } from '../heartbeat.tsx';
import { type IdleClock, startIdleClock } from '../session/idle.ts';
import { STAFF_SECONDS } from '../use-idle.ts';
import { useTouchGuard } from '../use-touch-guard.ts';
import { SetUpPage } from './set-up-page.tsx';
import { useSetUpLanguages } from './set-up-words.ts';

export interface SetUpFirstProps {
  readonly settings: KioskSettings;
  /** These hold from now on; the set-up is over where they say so. */
  readonly onSettings: (settings: KioskSettings) => void;
}

/**
 * The set-up before the first screen. Nobody has typed a PIN, so where it is left alone it ends by itself, with nothing
 * saved that was not, and the shell saves nothing any more.
 */
export function SetUpFirst({ settings, onSettings }: SetUpFirstProps): ReactNode {
  const languages = useSetUpLanguages();
  const [isOver, setOver] = useState(false);
  useQuiet(() => setOver(true));
  useRequestsRefused();
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
      <Heartbeat isFree={() => false} />
      {languages !== undefined && (
        <SetUpPage settings={settings} languages={languages} onSaved={onSettings} onDone={() => setOver(true)} />
      )}
    </>
  );
}

/** Calls `over` where nobody has touched the glass or pressed a key for a while. */
function useQuiet(over: () => void): void {
  const clock = useRef<IdleClock>(undefined);
  useTouchGuard({ isAsking: () => false, onActivity: () => clock.current?.stir() });
  // biome-ignore lint/correctness/useExhaustiveDependencies: one clock, from the first screen on
  useEffect(() => {
    const times = { quietSeconds: STAFF_SECONDS, countdownSeconds: 0 };
    const started = startIdleClock(times, ({ phase }) => phase === 'over' && over(), {
      now: () => performance.now(),
      setTimeout: (run, ms) => window.setTimeout(run, ms),
      clearTimeout: (timer) => window.clearTimeout(timer),
    });
    clock.current = started;
    return () => started.stop();
  }, []);
}

/**
 * What somebody at the computer asks for meanwhile is taken, which shows that the page lives, and not done: whoever
 * measures would lose what they have measured, and what is done minutes later nobody expects any more.
 */
function useRequestsRefused(): void {
  useEffect(() => {
    const refuse = () => void window.kiosk.takeRequest();
    refuse();
    return window.kiosk.onRequest(refuse);
  }, []);
}
