import { useSyncExternalStore } from 'react';
import type { Panel } from './styles/physical-size.ts';

let last: Panel = { widthPx: 0, heightPx: 0 };

/**
 * The panel as it is now, whenever it came or changed: switched on late, exchanged, turned, with another mode or scale.
 */
export function usePanel(): Panel {
  return useSyncExternalStore(onPanelChange, panelNow);
}

/** The same value as long as it is the same panel. */
function panelNow(): Panel {
  const { width, height } = window.screen;
  if (last.widthPx !== width || last.heightPx !== height) last = { widthPx: width, heightPx: height };
  return last;
}

/** The first comes before the window has its new size, the second also where only the scale is another. */
function onPanelChange(changed: () => void): () => void {
  // TypeScript does not know yet that a screen tells of its changes: https://www.w3.org/TR/window-management/
  const screen: EventTarget = window.screen as Screen & EventTarget;
  screen.addEventListener('change', changed);
  window.addEventListener('resize', changed);
  return () => {
    screen.removeEventListener('change', changed);
    window.removeEventListener('resize', changed);
  };
}
