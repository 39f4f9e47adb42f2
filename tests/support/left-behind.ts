import type { Kiosk } from './kiosk.ts';

/** What a browser and its page keep besides files, as plain data to be compared. */
export interface LeftBehind {
  readonly page: unknown;
  readonly shell: unknown;
  /** The whole document as text. */
  readonly document: string;
}

/** Put on the clipboard before a visit, so that anything written to it shows. */
export const ON_CLIPBOARD = 'what was copied before';

export function fillClipboard({ app }: Kiosk): Promise<void> {
  return app.evaluate(({ clipboard }, text) => clipboard.writeText(text), ON_CLIPBOARD);
}

/** Every place where a page could put something, and the little that it shows without being looked at. */
export async function lookAtLeftBehind(kiosk: Kiosk): Promise<LeftBehind> {
  return { ...(await lookAtPage(kiosk)), shell: await lookAtShell(kiosk) };
}

/** Through the shell: to Playwright a page that crashed once is dead for good. */
async function lookAtPage({ app }: Kiosk): Promise<Pick<LeftBehind, 'page' | 'document'>> {
  const found = await app.evaluate(
    ({ BrowserWindow }, script) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script),
    `(${lookInside})()`,
  );
  return JSON.parse(found);
}

/** Runs in the page. */
async function lookInside(): Promise<string> {
  const tried = async (look: () => unknown) => {
    try {
      return await look();
    } catch (error) {
      return `refused: ${(error as Error).name}`;
    }
  };
  const page = {
    localStorage: await tried(() => ({ ...localStorage })),
    sessionStorage: await tried(() => ({ ...sessionStorage })),
    cookie: await tried(() => document.cookie),
    databases: await tried(() => indexedDB.databases()),
    caches: await tried(() => caches.keys()),
    workers: await tried(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ownFiles: await tried(async () => {
      const names: string[] = [];
      for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
      return names;
    }),
    usage: await tried(async () => (await navigator.storage.estimate()).usage),
    name: window.name,
    history: [history.length, history.state],
    address: location.href,
    title: document.title,
    scroll: [
      scrollX,
      scrollY,
      ...[...document.querySelectorAll('*')].flatMap(({ scrollLeft, scrollTop }) => scrollLeft || scrollTop || []),
    ],
    selection: String(getSelection()),
    focus: document.activeElement?.tagName,
  };
  return JSON.stringify({ page, document: document.documentElement.outerHTML });
}

function lookAtShell({ app }: Kiosk): Promise<unknown> {
  return app.evaluate(async ({ BrowserWindow, clipboard }) => {
    const windows = BrowserWindow.getAllWindows();
    // Electron 33 names what X calls the selection in an argument.
    const older = clipboard as unknown as { readText(type: 'selection'): string };
    const readSelection = () => clipboard.selection?.readText() ?? older.readText('selection');
    // No other session is there: asking for Electron's usual one would make it, and its files.
    const sessions = windows.map(({ webContents }) => webContents.session);
    return {
      windows: windows.length,
      sessions: await Promise.all(
        sessions.map(async (known) => ({
          cookies: (await known.cookies.get({})).length,
          cache: await known.getCacheSize(),
          workers: Object.keys(known.serviceWorkers.getAllRunning()).length,
          words: known.isPersistent() ? 'on the disk' : (await known.listWordsInSpellCheckerDictionary()).length,
        })),
      ),
      clipboard: await clipboard.readText(),
      selected: await readSelection(),
      history: windows.map(({ webContents }) => webContents.navigationHistory.length()),
      zoom: windows.map(({ webContents }) => webContents.getZoomFactor()),
    };
  });
}
