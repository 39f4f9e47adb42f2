import { useEffect } from 'react';
import { nameOfKey } from '../input/key-map.ts';

/** Many keypads send a key together with one of these, which alone says nothing. */
const MODIFIERS: ReadonlySet<string> = new Set(['Alt', 'AltGraph', 'Control', 'Meta', 'Shift']);

/** While `isAsking`, takes every key before anything else sees it, so that it does nothing but be named. */
export function useKeyPress(isAsking: boolean, onKey: (name: string) => void): void {
  useEffect(() => {
    if (!isAsking) return;
    const take = (event: KeyboardEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      // A key that is still held from before was meant for something else.
      if (event.type === 'keyup' || event.repeat || MODIFIERS.has(event.key)) return;
      onKey(nameOfKey(event));
    };
    // The window's capture comes before every other listener of the page.
    window.addEventListener('keydown', take, { capture: true });
    window.addEventListener('keyup', take, { capture: true });
    return () => {
      window.removeEventListener('keydown', take, { capture: true });
      window.removeEventListener('keyup', take, { capture: true });
    };
  }, [isAsking, onKey]);
}
