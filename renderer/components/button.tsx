import type { MouseEvent, ReactNode } from 'react';
import styles from './button.module.css';

export interface ButtonProps {
  readonly label: string;
  /** Shown instead where there is little room; part of the label, so that a voice finds either. */
  readonly shortLabel?: string | undefined;
  readonly onPress: (press: MouseEvent<HTMLButtonElement>) => void;
  readonly kind?: 'primary' | 'plain' | 'urgent' | undefined;
  /** Before the label in reading direction. */
  readonly icon?: ReactNode;
  /** After the label in reading direction. */
  readonly iconAfter?: ReactNode;
  /** `bar` beside a picture, lower than the buttons that carry a screen; `tile` in the row at the bottom, icon over word. */
  readonly size?: 'bar' | 'large' | 'tile';
  /** The screen this button opens is already open. */
  readonly isCurrent?: boolean;
  /** For something that is on or off. */
  readonly isOn?: boolean;
  /** Turns a page for keypads. */
  readonly page?: 'back' | 'on';
  /** Brings everything within reach, also for keypads. */
  readonly isLowReach?: boolean;
}

/** A large press. Fires when the finger leaves the glass inside it; sliding off cancels. */
export function Button(props: ButtonProps): ReactNode {
  const {
    label,
    shortLabel,
    onPress,
    kind = 'plain',
    icon,
    iconAfter,
    size = 'large',
    isCurrent,
    isOn,
    page,
    isLowReach,
  } = props;
  return (
    <button
      type="button"
      className={`${styles['button']} ${styles[kind]} ${styles[size]}`}
      aria-current={isCurrent ? 'true' : undefined}
      aria-pressed={isOn}
      aria-label={shortLabel === undefined ? undefined : label}
      data-page={page}
      data-low={isLowReach}
      onClick={onPress}
    >
      {icon}
      {shortLabel === undefined ? (
        <span>{label}</span>
      ) : (
        <>
          <span data-when="ample">{label}</span>
          <span data-when="tight">{shortLabel}</span>
        </>
      )}
      {iconAfter}
    </button>
  );
}
