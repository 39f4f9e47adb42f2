import { useEffect, useRef } from 'react';
import { guardTouches } from './input/touch-guard.ts';
import { watchPanelLight } from './panel-light.ts';

export interface GuardedTouches {
  /** As `TouchGuardOptions`. */
  readonly isAsking: () => boolean;
  /** A person touched the glass or pressed a key. */
  readonly onActivity: () => void;
}

/** For the log. */
const STRAY =
  'the glass is touched again and again at one spot where nothing is: taken for dust, water or a failing panel';

/** Guards every touch and key of the page for as long as it is used. */
export function useTouchGuard(touches: GuardedTouches): void {
  const latest = useRef(touches);
  latest.current = touches;
  useEffect(() => {
    const light = watchPanelLight(window.kiosk);
    const stopGuarding = guardTouches(window, {
      isAsking: () => latest.current.isAsking(),
      isDark: light.isDark,
      onActivity() {
        light.touched();
        latest.current.onActivity();
      },
      onStray: () => void window.kiosk.reportFault({ where: 'page', message: STRAY }),
    });
    return () => {
      stopGuarding();
      light.end();
    };
  }, []);
}
