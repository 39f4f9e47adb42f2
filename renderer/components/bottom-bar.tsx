import { type ReactNode, useContext } from 'react';
import styles from './bottom-bar.module.css';
import { CornerMark } from './corner-mark.ts';

export interface BottomBarProps {
  /** In the corner where reading begins. */
  readonly start: ReactNode;
  readonly middle?: ReactNode;
  readonly end: ReactNode;
  /** Over the tiles, which keep their place at the very bottom of every screen. */
  readonly above?: ReactNode;
}

/** The row of tiles at the bottom of every screen, within reach of everybody. */
export function BottomBar({ start, middle, end, above }: BottomBarProps): ReactNode {
  const mark = useContext(CornerMark);
  return (
    <footer>
      {above}
      <div className={styles['bar']}>
        {start}
        <div className={styles['middle']}>{middle}</div>
        {end}
        <div className={styles['mark']}>{mark}</div>
      </div>
    </footer>
  );
}
