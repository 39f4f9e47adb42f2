import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { LanguageIcon } from '../components/icons.tsx';
import { ScreenTitle } from '../components/screen-title.tsx';
import styles from './set-up.module.css';

/** What every screen of the set-up is given. */
export interface SetUpFrameActions {
  /** The language that the button at the top changes to. */
  readonly otherLanguage: { readonly code: string; readonly name: string };
  readonly onLanguage: () => void;
}

export interface SetUpFrameProps extends SetUpFrameActions {
  readonly title: string;
  readonly children: ReactNode;
  /** The buttons that leave this screen. */
  readonly ways: ReactNode;
}

/** One thing to set up: what it is, how it is done, and the ways on always at the bottom. */
export function SetUpFrame({ title, children, ways, otherLanguage, onLanguage }: SetUpFrameProps): ReactNode {
  return (
    <main className={styles['screen']}>
      <header className={styles['top']}>
        <ScreenTitle key={title}>{title}</ScreenTitle>
        <div lang={otherLanguage.code}>
          <Button size="bar" icon={<LanguageIcon />} label={otherLanguage.name} onPress={onLanguage} />
        </div>
      </header>
      <div className={styles['body']}>{children}</div>
      <footer className={styles['ways']}>{ways}</footer>
    </main>
  );
}
