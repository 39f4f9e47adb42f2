import { Component, type ReactNode } from 'react';
import type { Fault } from '../../electron/ipc/contract.ts';
import { Button } from '../components/button.tsx';
import styles from './fault-screen.module.css';

export interface FaultScreenProps {
  readonly children: ReactNode;
  readonly words: {
    readonly title: string;
    readonly body: string;
    readonly restart: string;
    /** What to do in an emergency: 911 cannot be opened from here. */
    readonly emergency: string;
  };
  readonly report: (fault: Fault) => void;
  /** Ends the visit: back to Welcome. */
  readonly onRestart: () => void;
  /** Nothing on this page leads on from here: the first screen itself fails, or something cannot be loaded. The shell starts such a page anew. */
  readonly isDeadEnd: boolean;
  /** Something failed that is not a screen, and nothing may stand over it. */
  readonly isBroken: boolean;
  /** Staff came: what they have may be drawn though the screen below could not. */
  readonly isStaff: boolean;
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
    // Several parts of one screen may fail: each is told, and one clock runs.
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(this.restart, BACK_AFTER_MS);
  }

  override componentDidUpdate(before: FaultScreenProps): void {
    if (!this.state.failed || !this.props.isStaff || before.isStaff) return;
    window.clearTimeout(this.timer);
    this.setState({ failed: false });
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
    const { isBroken, isDeadEnd } = this.props;
    if (!this.state.failed && !isBroken) return this.props.children;
    const { title, body, restart, emergency } = this.props.words;
    return (
      <main className={styles['screen']} data-dead-end={isDeadEnd || isBroken ? '' : undefined}>
        <h1 className={styles['title']}>{title}</h1>
        <p className={styles['body']}>{body}</p>
        <Button kind="primary" label={restart} onPress={this.restart} />
        <p className={styles['emergency']}>{emergency}</p>
      </main>
    );
  }
}
