import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { EmergencyIcon } from '../components/icons.tsx';
import styles from './fault-screen.module.css';

export interface LoadingScreenProps {
  readonly words: { readonly title: string; readonly restart: string };
  readonly onRestart: () => void;
  /** Nothing where staff are at the screen. */
  readonly onEmergency: (() => void) | null;
}

/** Stands in for a screen while what it is drawn from is being loaded: nobody looks at nothing, and 911 is there. */
export function LoadingScreen({ words, onRestart, onEmergency }: LoadingScreenProps): ReactNode {
  return (
    <main className={styles['screen']}>
      <h1 className={styles['title']}>{words.title}</h1>
      <div className={styles['ways']}>
        <Button label={words.restart} onPress={onRestart} />
        {onEmergency && <Button kind="urgent" label="911" icon={<EmergencyIcon />} onPress={onEmergency} />}
      </div>
    </main>
  );
}
