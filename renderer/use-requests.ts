import { useEffect } from 'react';
import type { ShellRequest } from '../electron/ipc/contract.ts';
import { loadLibrary } from './library/library.ts';
import { usualComfort } from './session/comfort.ts';
import type { KioskEvent } from './session/kiosk-state.ts';
import type { Press } from './session/press-order.ts';

/**
 * Does what somebody at the computer asks of the kiosk: at once, and at the start what was asked before. What cannot be
 * loaded for it goes back to the shell, for the page that comes after this one.
 */
export function useRequests(nurseLanguage: string, dispatch: Press, fail: (error: unknown) => void): void {
  useEffect(() => {
    const giveBack = () => void window.kiosk.giveBackRequest();
    const take = async () => {
      const request = await window.kiosk.takeRequest();
      if (request === null) return;
      try {
        const event = await eventFor(request, nurseLanguage);
        if (event !== undefined) dispatch(event, giveBack);
      } catch (error) {
        giveBack();
        fail(error);
      }
    };
    void take();
    return window.kiosk.onRequest(() => void take());
  }, [nurseLanguage, dispatch, fail]);
}

async function eventFor(request: ShellRequest, nurseLanguage: string): Promise<KioskEvent | undefined> {
  if (request.ask === 'staff') return { type: 'staffAsked', language: nurseLanguage };
  const { walkthroughs } = await loadLibrary();
  const found = walkthroughs.find(({ id }) => id === request.walkthrough);
  if (found === undefined) return undefined;
  return {
    type: 'walkthroughOrdered',
    launch: {
      walkthrough: found.id,
      topics: found.topics,
      hasTeachBack: true,
      beside: null,
      nurseLanguage,
      language: request.language,
      comfort: usualComfort,
    },
  };
}
