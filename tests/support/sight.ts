import type { Kiosk } from './kiosk.ts';
import type { SmallDesktop } from './small-desktop.ts';

/** What is on the screen, as far as somebody could have got out. */
export interface Sight {
  readonly windows: readonly object[];
  /** Of windows, popups, tools of the browser. */
  readonly pages: number;
  /** Of the page, 1 where nobody zoomed in. */
  readonly scale: number;
  readonly hasHeading: boolean;
  /** The window that has the keys, and the uppermost that the desktop manages, as numbers of X. */
  readonly active: string;
  readonly top: string;
  /** What lies over the kiosk and did not in the beginning: menus, popups, dialogs. */
  readonly over: readonly string[];
}

/** Somebody who looks at a kiosk that has just been started on a desktop. */
export function watch(kiosk: Kiosk, desktop: SmallDesktop): () => Promise<Sight> {
  const { active: own } = managed(desktop);
  const known = new Set(layers(desktop).map(([id]) => id));
  return async () => {
    const [shell, page] = await Promise.all([askShell(kiosk), askPage(kiosk)]);
    const all = layers(desktop);
    const above = all.slice(
      0,
      all.findIndex((layer) => layer.includes(own)),
    );
    const over = above.flatMap(([id = '']) => (known.has(id) ? [] : describe(id, desktop)));
    return { ...shell, ...page, ...managed(desktop), over };
  };
}

function askShell({ app }: Kiosk): Promise<Pick<Sight, 'windows' | 'pages'>> {
  return app.evaluate(({ BrowserWindow, webContents }) => ({
    windows: BrowserWindow.getAllWindows().map((window) => ({
      id: window.id,
      bounds: window.getBounds(),
      isVisible: window.isVisible(),
      isMinimized: window.isMinimized(),
      isKiosk: window.isKiosk(),
      isFullScreen: window.isFullScreen(),
      isFocused: window.isFocused(),
      zoom: window.webContents.getZoomFactor(),
      address: window.webContents.getURL().replace(/#$/, ''),
    })),
    pages: webContents.getAllWebContents().length,
  }));
}

function askPage({ page }: Kiosk): Promise<Pick<Sight, 'scale' | 'hasHeading'>> {
  return page.evaluate(() => ({
    scale: window.visualViewport?.scale ?? 0,
    hasHeading: document.querySelector('h1') !== null,
  }));
}

function managed(desktop: SmallDesktop): Pick<Sight, 'active' | 'top'> {
  const said = desktop.run('xprop', ['-root', '_NET_ACTIVE_WINDOW', '_NET_CLIENT_LIST_STACKING']);
  const last = (name: string) => new RegExp(`${name}.*(0x[0-9a-f]+)`).exec(said)?.[1] ?? '';
  return { active: last('_NET_ACTIVE_WINDOW'), top: last('_NET_CLIENT_LIST_STACKING') };
}

/** Every child of the root, the uppermost first: its number, and those of the windows inside it. */
function layers(desktop: SmallDesktop): readonly (readonly string[])[] {
  const tree = desktop.run('xwininfo', ['-root', '-tree']).split(/^ {5}(?=0x)/m);
  return tree.slice(1).map((layer) => [...layer.matchAll(/^ *(0x[0-9a-f]+)/gm)].map((found) => found[1] ?? ''));
}

/** One line, or none where nobody can see it. */
function describe(id: string, desktop: SmallDesktop): readonly string[] {
  let about: string;
  try {
    about = desktop.run('xwininfo', ['-id', id, '-stats']);
  } catch {
    // Gone since.
    return [];
  }
  const size = /Width: (\d+)\s+Height: (\d+)/.exec(about) ?? [];
  const isSeen = about.includes('IsViewable') && Number(size[1]) > 9 && Number(size[2]) > 9;
  return isSeen ? [`${size[1]} x ${size[2]}: ${about.trim().split('\n')[0]}`] : [];
}
