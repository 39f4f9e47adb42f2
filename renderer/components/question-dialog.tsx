import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './question-dialog.module.css';
import { ScreenTitle } from './screen-title.tsx';

export interface QuestionDialogProps {
  readonly title: string;
  /** What Escape means: the answer that changes nothing. */
  readonly onDismiss: () => void;
  /** In the corner where the screen behind has it too. */
  readonly lowReach: ReactNode;
  /** The screen behind: clear where it shows what is being chosen, covered where nobody should read it. */
  readonly behind?: 'clear' | 'shaded' | 'covered';
  readonly children: ReactNode;
}

/**
 * A question over the screen. The browser's own modal dialog: it keeps focus and touch inside, gives focus back
 * where it was, and hides the rest from screen readers. It takes the focus itself, not its heading: Orca 43 says nothing of a
 * heading that comes with all that leaves its tree at once, and title and text of a dialog.
 */
export function QuestionDialog(props: QuestionDialogProps): ReactNode {
  const { title, onDismiss, lowReach, behind = 'shaded', children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    element?.focus({ preventScroll: true });
    return () => {
      element?.close();
      // React has taken the dialog off the page by now, so the browser does not give the focus back by itself.
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`${styles['dialog']} ${styles[behind] ?? ''}`}
      tabIndex={-1}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onDismiss();
      }}
    >
      <div className={styles['room']}>
        <div className={styles['sheet']}>
          <ScreenTitle id={titleId}>{title}</ScreenTitle>
          {children}
        </div>
      </div>
      <div className={styles['corner']}>{lowReach}</div>
    </dialog>
  );
}
