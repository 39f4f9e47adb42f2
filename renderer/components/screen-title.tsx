import { type ReactNode, useEffect, useRef } from 'react';
import styles from './screen-title.module.css';

/** The heading of a screen. It takes the focus when the screen appears, so that keys and screen readers start there. */
export function ScreenTitle({ children }: { readonly children: ReactNode }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles['title']}>
      {children}
    </h1>
  );
}
