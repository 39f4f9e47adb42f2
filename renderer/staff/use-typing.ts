import { useEffect, useRef } from 'react';

export interface Typing {
  /** What this key types, or undefined where it types nothing here. */
  readonly meaning: (key: string) => string | undefined;
  readonly onKey: (key: string) => void;
  readonly onErase: () => void;
  readonly onOk: () => void;
}

/**
 * Hears a keyboard beside the pad on the screen, without a field to type in. Whoever walks the screen by keys is not
 * disturbed: Enter ends only what was typed just now, and Space is typed only within a text.
 */
export function useTyping(typing: Typing): void {
  const latest = useRef(typing);
  latest.current = typing;
  const isTyping = useRef(false);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const act = actionOf(event, latest.current, isTyping.current);
      isTyping.current = act !== undefined && event.key !== 'Enter';
      if (act === undefined) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!event.repeat) act();
    };
    // Before the walk by keys, which would press what has the focus.
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  }, []);
}

/** What a key does while something is typed; undefined where it is left to the walk by keys. */
export function actionOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  { meaning, onKey, onErase, onOk }: Typing,
  isTyping: boolean,
): (() => void) | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (event.key === 'Backspace') return onErase;
  if (event.key === 'Enter') return isTyping ? onOk : undefined;
  if (event.key === ' ' && !isTyping) return undefined;
  const meant = meaning(event.key);
  return meant === undefined ? undefined : () => onKey(meant);
}
