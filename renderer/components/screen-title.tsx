import { type ReactNode, useEffect, useRef } from 'react';
import styles from './screen-title.module.css';

export interface ScreenTitleProps {
  readonly id?: string;
  readonly children: ReactNode;
}

/** The heading of a screen. It takes the focus when the screen appears, so that keys and screen readers start there. */
export function ScreenTitle({ id, children }: ScreenTitleProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={heading} id={id} tabIndex={-1} className={styles['title']}>
      {children}
    </h1>
  );
}
