import type { Kiosk } from './kiosk.ts';

/** Lets files of the page whose address fits come later, or not at all. */
export interface FilesInTheWay {
  /** From now on. An address that fits none of both is answered as always. */
  set(files: { readonly refused?: string; readonly held?: string }): Promise<void>;
  /** Answers what was held, but for what fits this and stays held. */
  release(held?: string): Promise<void>;
}

/** A disk that is slow or bad, for the page of a kiosk: patterns are of addresses, as text of regular expressions. */
export async function filesInTheWay({ app }: Kiosk): Promise<FilesInTheWay> {
  await app.evaluate(({ BrowserWindow }) => {
    const state = { refused: '^$', held: '^$', waiting: [] as { readonly url: string; readonly answer: () => void }[] };
    Object.assign(globalThis, { filesInTheWay: state });
    BrowserWindow.getAllWindows()[0]?.webContents.session.webRequest.onBeforeRequest(({ url }, decide) => {
      if (new RegExp(state.refused).test(url)) decide({ cancel: true });
      else if (new RegExp(state.held).test(url)) state.waiting.push({ url, answer: () => decide({}) });
      else decide({});
    });
  });
  return {
    set: ({ refused = '^$', held = '^$' }) =>
      app.evaluate(
        (_, wanted) => {
          Object.assign((globalThis as unknown as { filesInTheWay: object }).filesInTheWay, wanted);
        },
        { refused, held },
      ),
    release: (held = '^$') =>
      app.evaluate((_, stillHeld) => {
        const { filesInTheWay: state } = globalThis as unknown as {
          filesInTheWay: { held: string; waiting: { readonly url: string; readonly answer: () => void }[] };
        };
        state.held = stillHeld;
        const waiting = state.waiting.splice(0);
        state.waiting.push(...waiting.filter(({ url }) => new RegExp(stillHeld).test(url)));
        for (const { url, answer } of waiting) if (!new RegExp(stillHeld).test(url)) answer();
      }, held),
  };
}
