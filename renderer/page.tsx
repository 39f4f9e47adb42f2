import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import type { KioskSettings } from '../electron/ipc/contract.ts';
import type { Glass } from './input/glass.ts';
import { walkWithKeys } from './input/key-walk.ts';
import { Kiosk } from './kiosk.tsx';
import { useMillimeter } from './use-millimeter.ts';

/** No visitor's page loads it. */
const SetUpFirst = lazy(async () => ({ default: (await import('./set-up/set-up-first.tsx')).SetUpFirst }));

export interface PageProps {
  readonly settings: KioskSettings;
  readonly glass: Glass;
}

/** The kiosk, or before it the set-up where staff asked for it. Settings hold as soon as the shell has saved them. */
export function Page({ settings: atStart, glass }: PageProps): ReactNode {
  const [settings, setSettings] = useState(atStart);
  useMillimeter(settings.panelWidthMm);
  useEffect(() => walkWithKeys(document, settings.keys, glass.keyPace), [settings.keys, glass]);
  if (!settings.setUp) {
    const onSettings = (fresh: KioskSettings) => setSettings({ ...fresh, setUp: false });
    return <Kiosk {...{ settings, onSettings }} lying={glass.lying} />;
  }
  return (
    <Suspense>
      <SetUpFirst settings={settings} onSettings={setSettings} />
    </Suspense>
  );
}
