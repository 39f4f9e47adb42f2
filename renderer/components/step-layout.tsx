import type { ReactNode } from 'react';
import { Paged, type Paging } from './paged.tsx';
import styles from './step-layout.module.css';

export interface StepLayoutProps {
  readonly picture: ReactNode;
  /** Under the picture. */
  readonly below?: ReactNode;
  readonly paging: Paging;
  readonly children: ReactNode;
}

/** A picture and what belongs to it: side by side on a wide panel, one above the other on a tall one. */
export function StepLayout({ picture, below, paging, children }: StepLayoutProps): ReactNode {
  return (
    <div className={styles['layout']}>
      <div className={styles['pictured']}>
        {picture}
        {below}
      </div>
      <Paged paging={paging}>
        <div className={styles['words']}>{children}</div>
      </Paged>
    </div>
  );
}
