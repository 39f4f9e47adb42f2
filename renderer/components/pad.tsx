import type { CSSProperties, ReactNode } from 'react';
import styles from './pad.module.css';

export interface PadKey {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** Heard instead of the label, where that is a sign that nobody would say. */
  readonly name?: string;
  /** `sign`: what it types; `word`: what it does; `primary`: ends the typing. */
  readonly kind?: 'sign' | 'word' | 'primary';
  /** How many columns it takes; 1 where nothing is given. */
  readonly span?: number;
  readonly isOn?: boolean;
  readonly isOff?: boolean;
  readonly onPress: () => void;
}

/**
 * Keys to type with, on the screen itself: the computer's own keyboard would be a way out of the kiosk. They lie as on
 * every telephone and keyboard, from left to right in every script. `data-key` lets the guard of touches tell fast
 * typing from a trembling finger; it is empty on the key that may bring another screen.
 */
export function Pad({ columns, keys }: { readonly columns: number; readonly keys: readonly PadKey[] }): ReactNode {
  return (
    <div className={styles['pad']} dir="ltr" style={{ '--columns': columns } as CSSProperties}>
      {keys.map(({ id, label, icon, name, kind = 'sign', span = 1, isOn, isOff, onPress }) => (
        <button
          key={id}
          type="button"
          data-key={kind === 'primary' ? '' : id}
          className={`${styles['key']} ${styles[kind]}`}
          style={{ gridColumn: `span ${span}` }}
          aria-label={name}
          aria-pressed={isOn}
          disabled={isOff}
          onClick={onPress}
        >
          {icon}
          <span data-title={kind === 'sign' ? true : undefined}>{label}</span>
        </button>
      ))}
    </div>
  );
}
