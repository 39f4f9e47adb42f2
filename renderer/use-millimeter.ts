import { useInsertionEffect } from 'react';
import { layoutPxPerMm } from './styles/physical-size.ts';
import { usePanel } from './use-panel.ts';

/** Keeps `--mm` true for the panel that the page fills now. Before layout effects, because some of them measure. */
export function useMillimeter(panelWidthMm: number | null): void {
  const px = layoutPxPerMm(usePanel(), panelWidthMm);
  useInsertionEffect(() => document.documentElement.style.setProperty('--mm', `${px}px`), [px]);
}
