import type { ReactNode } from 'react';
import { Paged, type Paging } from './paged.tsx';
import { Picture, type PictureProps } from './picture.tsx';
import styles from './step-layout.module.css';

export interface StepLayoutProps {
  readonly picture: PictureProps;
  readonly paging: Paging;
  readonly children: ReactNode;
}

/** A picture and what belongs to it: side by side on a wide panel, one above the other on a tall one. */
export function StepLayout({ picture, paging, children }: StepLayoutProps): ReactNode {
  return (
    <div className={styles['layout']}>
      <Picture {...picture} />
      <Paged paging={paging}>
        <div className={styles['words']}>{children}</div>
      </Paged>
    </div>
  );
}
