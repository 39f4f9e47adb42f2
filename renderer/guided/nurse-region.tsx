import type { ReactNode } from 'react';
import type { Language } from '../../content/schema.ts';
import type { TranslateGuide, Words } from '../words/words.ts';
import styles from './nurse-region.module.css';

/** What a nurse who guides reads in. */
export interface NurseWords extends Pick<Language, 'code' | 'dir'> {
  readonly guide: TranslateGuide;
  /** Of what is taught. */
  readonly content: Words['content'];
}

export interface NurseRegionProps {
  readonly language: Pick<Language, 'code' | 'dir'>;
  readonly children: ReactNode;
}

/** Everything in it is for the nurse: in their language, and in small letters whatever size the patient's have. */
export function NurseRegion({ language, children }: NurseRegionProps): ReactNode {
  return (
    <div className={styles['nurse']} lang={language.code} dir={language.dir} data-nurse>
      {children}
    </div>
  );
}
