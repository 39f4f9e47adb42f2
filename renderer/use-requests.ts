import { useEffect } from 'react';
import type { ShellRequest } from '../electron/ipc/contract.ts';
import { loadLibrary } from './library/library.ts';
import { usualComfort } from './session/comfort.ts';
import type { KioskEvent } from './session/kiosk-state.ts';

/** Does what somebody at the computer asks of the kiosk: at once, and at the start what was asked before. */
export function useRequests(nurseLanguage: string, dispatch: (event: KioskEvent) => void): void {
  useEffect(() => {
    const take = () =>
      void window.kiosk.takeRequest().then(async (request) => {
        const event = request === null ? undefined : await eventFor(request, nurseLanguage);
        if (event !== undefined) dispatch(event);
      });
    take();
    return window.kiosk.onRequest(take);
  }, [nurseLanguage, dispatch]);
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
