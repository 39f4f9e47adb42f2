import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import type { KioskSettings } from '../electron/ipc/contract.ts';
import { walkWithKeys } from './input/key-walk.ts';
import { Kiosk } from './kiosk.tsx';
import { useMillimeter } from './use-millimeter.ts';

/** No visitor's page loads it. */
const SetUpFirst = lazy(async () => ({ default: (await import('./set-up/set-up-first.tsx')).SetUpFirst }));

/** The kiosk, or before it the set-up where staff asked for it. Settings hold as soon as the shell has saved them. */
export function Page({ settings: atStart }: { readonly settings: KioskSettings }): ReactNode {
  const [settings, setSettings] = useState(atStart);
  useMillimeter(settings.panelWidthMm);
  useEffect(() => walkWithKeys(document, settings.keys), [settings.keys]);
  if (!settings.setUp) {
    return <Kiosk settings={settings} onSettings={(fresh) => setSettings({ ...fresh, setUp: false })} />;
  }
  return (
    <Suspense>
      <SetUpFirst settings={settings} onSettings={setSettings} />
    </Suspense>
  );
}
