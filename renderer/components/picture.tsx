import type { ReactNode } from 'react';
import styles from './picture.module.css';

export interface PictureProps {
  /** SVG text that the build has checked: shapes and colour roles only. Undefined while it loads. */
  readonly svg: string | undefined;
  /** What it shows; empty where the words beside it say the same. */
  readonly alt: string;
  /** Without panel and margin, for something that lies over it in exactly its place. */
  readonly isBare?: boolean;
}

/** A drawing in its soft panel. It fills the room it is given and keeps its shape. */
export function Picture({ svg, alt, isBare = false }: PictureProps): ReactNode {
  const name = alt === '' ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': alt };
  return (
    <div className={isBare ? styles['bare'] : styles['picture']} {...name}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: own file, checked by content/check/pictures.ts; inline, so that themes colour it */}
      <div className={styles['drawing']} dangerouslySetInnerHTML={{ __html: svg ?? '' }} />
    </div>
  );
}
