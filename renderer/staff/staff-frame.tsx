import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { LanguageIcon } from '../components/icons.tsx';
import { ScreenTitle } from '../components/screen-title.tsx';
import type { TranslateStaff } from '../words/words.ts';
import styles from './staff-frame.module.css';

/** What every screen of staff is given. */
export interface StaffGiven {
  readonly t: TranslateStaff;
  /** Of what staff read, for dates. */
  readonly language: string;
  /** The language that the button at the top changes to; undefined where the kiosk has only one. */
  readonly otherLanguage: { readonly code: string; readonly name: string } | undefined;
  readonly onLanguage: () => void;
}

export interface StaffFrameProps extends Pick<StaffGiven, 'otherLanguage' | 'onLanguage'> {
  readonly title: string;
  /** A pictogram of what this screen is about. */
  readonly sign: ReactNode;
  /** Where this is in a row of screens, such as "2 of 7". */
  readonly place?: string | undefined;
  /** The buttons that leave this screen, the one that goes on last. */
  readonly ways: ReactNode;
  /** There is only the way on, which lies where it always does. */
  readonly isOnward?: boolean;
  readonly children: ReactNode;
}

/** The same frame around every screen of staff: what it is, what there is to do, and the ways on at the bottom. */
export function StaffFrame(props: StaffFrameProps): ReactNode {
  const { title, sign, place, ways, isOnward = false, otherLanguage, onLanguage, children } = props;
  return (
    <div className={styles['screen']}>
      <header className={styles['title']}>
        <div className={styles['sign']}>{sign}</div>
        <div>
          {place !== undefined && <p className={styles['place']}>{place}</p>}
          <ScreenTitle key={title}>{title}</ScreenTitle>
        </div>
      </header>
      <div className={styles['language']} lang={otherLanguage?.code}>
        {otherLanguage !== undefined && (
          <Button size="bar" icon={<LanguageIcon />} label={otherLanguage.name} onPress={onLanguage} />
        )}
      </div>
      <main className={styles['body']}>{children}</main>
      <footer className={isOnward ? `${styles['ways']} ${styles['onward']}` : styles['ways']}>{ways}</footer>
    </div>
  );
}
