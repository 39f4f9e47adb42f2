import { z } from 'zod';
import type { KeyAction, KeyMap } from './ipc/contract.ts';

/**
 * What works where nobody named a key: arrows with Enter. Not the digits 1 and 2 as which switch boxes present themselves: every
 * scanner and every stray keyboard sends them too (WCAG 2.1.4), so a clinic that has switches names them.
 */
export const defaultKeys: KeyMap = {
  previous: ['ArrowUp'],
  next: ['ArrowDown'],
  pageBack: ['PageUp'],
  pageOn: ['PageDown'],
  select: ['Enter', 'Space', 'NumpadEnter'],
  move: [],
  lowReach: [],
};

const keyNames = {
  // Only the form: keypads send names that no list of ours would have.
  schema: z.array(z.string().regex(/^[A-Z][A-Za-z0-9]{0,39}$/)).max(20),
  expected: 'a list of key names such as "F13" or "AudioVolumeUp"',
};

/** The settings of the group `keys`, each by its place in the file. */
export const keyFields = Object.fromEntries(Object.keys(defaultKeys).map((action) => [`keys.${action}`, keyNames]));

/**
 * Gives every key one meaning. `named` are the actions in the order of the settings file: the first that names a key
 * keeps it, and each later one is reported by its place. A key of a default list goes to whoever names it.
 */
export function settleKeys(
  keys: KeyMap,
  named: readonly string[],
  report: (place: string, text: string) => void,
): KeyMap {
  const isNamed = (action: KeyAction) => keys[action] !== defaultKeys[action];
  const actions = (Object.keys(defaultKeys) as KeyAction[]).sort(
    (one, other) => Number(isNamed(other)) - Number(isNamed(one)) || named.indexOf(one) - named.indexOf(other),
  );
  const keeper = new Map<string, KeyAction>();
  const settled = actions.map((action) => {
    const kept = [...new Set(keys[action])].filter((key) => {
      const first = keeper.get(key);
      if (first === undefined) keeper.set(key, action);
      else if (isNamed(action)) report(`keys.${action}`, `"${key}" is a key of keys.${first} already, which keeps it`);
      return first === undefined;
    });
    return [action, kept];
  });
  return Object.fromEntries(settled) as KeyMap;
}
