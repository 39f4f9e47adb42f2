import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './question-dialog.module.css';

export interface QuestionDialogProps {
  readonly title: string;
  /** What Escape means: the answer that changes nothing. */
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

/**
 * A question over the screen. The browser's own modal dialog: it keeps focus and touch inside, gives focus back
 * where it was, and hides the rest from screen readers.
 */
export function QuestionDialog({ title, onDismiss, children }: QuestionDialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onDismiss();
      }}
    >
      <h1 id={titleId} className={styles['title']}>
        {title}
      </h1>
      {children}
    </dialog>
  );
}
