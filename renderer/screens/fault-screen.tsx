import { Component, type ReactNode } from 'react';
import type { Fault } from '../../electron/ipc/contract.ts';
import { Button } from '../components/button.tsx';
import styles from './fault-screen.module.css';

export interface FaultScreenProps {
  readonly children: ReactNode;
  readonly words: { readonly title: string; readonly body: string; readonly restart: string };
  readonly report: (fault: Fault) => void;
  /** Ends the visit: back to Welcome. */
  readonly onRestart: () => void;
}

interface State {
  readonly failed: boolean;
}

/** Long enough to read; then the next visitor finds the first screen again without anybody's help. */
const BACK_AFTER_MS = 30_000;

/** Stands in for a screen that could not be drawn: calm words and a way on for the visitor, the detail for staff. */
export class FaultScreen extends Component<FaultScreenProps, State> {
  override state: State = { failed: false };
  private timer: number | undefined;

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override componentDidCatch(error: Error): void {
    this.props.report({ where: 'screen', message: error.stack ?? error.message });
    this.timer = window.setTimeout(this.restart, BACK_AFTER_MS);
  }

  override componentWillUnmount(): void {
    window.clearTimeout(this.timer);
  }

  private readonly restart = (): void => {
    window.clearTimeout(this.timer);
    this.props.onRestart();
    this.setState({ failed: false });
  };

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { title, body, restart } = this.props.words;
    return (
      <main className={styles['screen']}>
        <h1 className={styles['title']}>{title}</h1>
        <p className={styles['body']}>{body}</p>
        <Button kind="primary" label={restart} onPress={this.restart} />
      </main>
    );
  }
}
