import type { ReactNode } from 'react';
import type { KioskSettings } from '../../electron/ipc/contract.ts';
import { pxPerMm } from '../styles/physical-size.ts';
import type { Panel } from './set-up.ts';
import { SetUpPage } from './set-up-page.tsx';
import { loadSetUpWords } from './set-up-words.ts';

/** What the screens of the set-up need at least, in millimetres as the page knows them. */
const LEAST_MM = { landscape: { width: 330, height: 186 }, portrait: { width: 260, height: 440 } } as const;

/**
 * CSS pixels in a millimetre during the set-up. A panel that was measured wrongly before must not make the screen that
 * mends it too large to use.
 */
export function setUpPxPerMm({ widthPx, heightPx }: Panel, panelWidthMm: number | null): number {
  const least = widthPx > heightPx ? LEAST_MM.landscape : LEAST_MM.portrait;
  return Math.min(pxPerMm(widthPx, panelWidthMm), widthPx / least.width, heightPx / least.height);
}

/** The set-up for staff with its words, which no visitor's page loads. `onDone` is called with the settings it left. */
export async function openSetUp(
  settings: KioskSettings,
  panel: Panel,
  onDone: (settings: KioskSettings) => void,
): Promise<ReactNode> {
  const languages = await loadSetUpWords();
  return <SetUpPage settings={settings} panel={panel} languages={languages} onDone={onDone} />;
}
