import { type ReactNode, useEffect, useRef, useState } from 'react';

/** The shell takes a page for dead that it does not hear for several of these. */
export const BEAT_MS = 1_000;

/**
 * Tells the shell every second that this page lives. Each beat has gone through React, a frame that was painted, and a
 * look whether anything is on the screen that leads on: a page that hangs, shows nothing or cannot show its first
 * screen does not send it.
 */
export function Heartbeat({ isFree }: { readonly isFree: () => boolean }): ReactNode {
  const [beat, setBeat] = useState(0);
  const latest = useRef(isFree);
  latest.current = isFree;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each beat comes of the one before
  useEffect(() => {
    let timer: number | undefined;
    const frame = requestAnimationFrame(() => {
      // A task after the frame's own: by then it has been painted.
      timer = window.setTimeout(() => {
        if (isSomethingShown()) void window.kiosk.alive(latest.current());
        timer = window.setTimeout(() => setBeat((last) => last + 1), BEAT_MS);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
  }, [beat]);
  return null;
}

function isSomethingShown(): boolean {
  const screen = document.querySelector<HTMLElement>('main');
  if (screen === null || screen.textContent === '' || 'deadEnd' in screen.dataset) return false;
  const { width, height } = screen.getBoundingClientRect();
  return width > 0 && height > 0 && screen.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}
