import { Children, isValidElement, type ReactElement } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FaultScreen, type FaultScreenProps } from '../../renderer/screens/fault-screen.tsx';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** What a touch on the one button does. */
function touchButton(screen: FaultScreen): void {
  const { children } = (screen.render() as ReactElement<{ children: ReactElement<{ onPress?: () => void }>[] }>).props;
  const press = Children.toArray(children).flatMap((child) =>
    isValidElement<{ onPress?: () => void }>(child) && child.props.onPress ? [child.props.onPress] : [],
  );
  press[0]?.();
}

test('two parts of one screen that fail at once end one visit, and not the one that comes after it', () => {
  const onRestart = vi.fn();
  const reported: string[] = [];
  const screen = new FaultScreen({
    children: null,
    words: { title: '', body: '', restart: '', emergency: '' },
    report: ({ message }) => reported.push(message),
    onRestart,
    isDeadEnd: false,
    isBroken: false,
    isStaff: false,
  } as FaultScreenProps);
  screen.state = { failed: true };
  screen.setState = () => {};
  for (const message of ['the first', 'the second']) {
    screen.componentDidCatch(Object.assign(new Error(message), { stack: message }));
    vi.advanceTimersByTime(1_000);
  }
  touchButton(screen);
  vi.advanceTimersByTime(600_000);
  expect(onRestart).toHaveBeenCalledTimes(1);
  expect(reported).toEqual(['the first', 'the second']);
});
