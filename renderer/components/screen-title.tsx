import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { InSecondPane } from './panes.ts';
import styles from './screen-title.module.css';

export interface ScreenTitleProps {
  readonly id?: string;
  readonly children: ReactNode;
}

/**
 * The heading of a screen. It takes the focus when the screen appears, so that keys and screen readers start there. In a
 * second language beside it, the heading only looks the same.
 */
export function ScreenTitle({ id, children }: ScreenTitleProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const isSecond = useContext(InSecondPane);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  if (isSecond) {
    return (
      <h2 id={id} data-title className={styles['title']}>
        {children}
      </h2>
    );
  }
  return (
    <h1 ref={heading} id={id} tabIndex={-1} className={styles['title']}>
      {children}
    </h1>
  );
}
