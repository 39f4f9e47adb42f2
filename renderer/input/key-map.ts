import type { KeyAction, KeyMap } from '../../electron/ipc/contract.ts';

type Key = Pick<KeyboardEvent, 'code' | 'key'>;

/** How the settings name a key: its place on the keyboard, or what it means where a keypad sends no place. */
export function nameOfKey({ code, key }: Key): string {
  return code === '' ? key : code;
}

/** What a key means, or undefined where it means nothing here. `direction` is the reading direction of the page. */
export function actionOf(keys: KeyMap, key: Key, direction: 'ltr' | 'rtl'): KeyAction | undefined {
  const name = nameOfKey(key);
  const actions = Object.keys(keys) as KeyAction[];
  return actions.find((action) => keys[action].includes(name)) ?? sidewaysArrow(name, direction);
}

/** Left and right follow the reading direction, unless the clinic named them for something else. */
function sidewaysArrow(name: string, direction: 'ltr' | 'rtl'): KeyAction | undefined {
  if (name !== 'ArrowLeft' && name !== 'ArrowRight') return undefined;
  return (name === 'ArrowRight') === (direction === 'ltr') ? 'next' : 'previous';
}
