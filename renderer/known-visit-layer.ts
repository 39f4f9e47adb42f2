import type { VisitLayer } from './visit-layer.tsx';

let loaded: typeof VisitLayer | undefined;

/** Fetches the screens of a visit from the kiosk's own files, the first time. */
export async function loadVisitLayer(): Promise<void> {
  loaded ??= (await import('./visit-layer.tsx')).VisitLayer;
}

/** The screens of a visit, once they are loaded. */
export function knownVisitLayer(): typeof VisitLayer | undefined {
  return loaded;
}
