import type { ReactNode } from 'react';
import styles from './button.module.css';

export interface ButtonProps {
  readonly label: string;
  readonly onPress: () => void;
  readonly kind?: 'primary' | 'plain' | 'urgent' | undefined;
  /** Before the label in reading direction. */
  readonly icon?: ReactNode;
  /** After the label in reading direction. */
  readonly iconAfter?: ReactNode;
  /** `bar` for the row of the top, which is lower than the buttons that carry a screen. */
  readonly size?: 'bar' | 'large';
  /** The screen this button opens is already open. */
  readonly isCurrent?: boolean;
}

/** A large press. Fires when the finger leaves the glass inside it; sliding off cancels. */
export function Button({
  label,
  onPress,
  kind = 'plain',
  icon,
  iconAfter,
  size = 'large',
  isCurrent,
}: ButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={`${styles['button']} ${styles[kind]} ${styles[size]}`}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={onPress}
    >
      {icon}
      <span>{label}</span>
      {iconAfter}
    </button>
  );
}
