import './styles/tokens.css';
import './styles/pictures.css';
import './styles/base.css';
import { createRoot, type Root } from 'react-dom/client';
import type { KioskSettings } from '../electron/ipc/contract.ts';
import { Heartbeat } from './heartbeat.tsx';
import { walkWithKeys } from './input/key-walk.ts';
import { quietBrowser } from './input/quiet-browser.ts';
import { Kiosk } from './kiosk.tsx';
import { pxPerMm } from './styles/physical-size.ts';

function reportFault(message: string): void {
  void window.kiosk.reportFault({ where: 'page', message });
}

quietBrowser(document);
window.addEventListener('error', ({ error, message }) => reportFault((error as Error | undefined)?.stack ?? message));
window.addEventListener('unhandledrejection', ({ reason }) => reportFault(String((reason as Error)?.stack ?? reason)));

function setMillimeter(px: number): void {
  document.documentElement.style.setProperty('--mm', `${px}px`);
}

let stopWalking = () => {};

/** The kiosk, or before it the set-up where staff asked for it. */
async function show(root: Root, settings: KioskSettings): Promise<void> {
  stopWalking();
  stopWalking = walkWithKeys(document, settings.keys);
  const panel = { widthPx: window.screen.width, heightPx: window.screen.height };
  if (settings.setUp) {
    const { openSetUp, setUpPxPerMm } = await import('./set-up/open-set-up.tsx');
    setMillimeter(setUpPxPerMm(panel, settings.panelWidthMm));
    const setUp = await openSetUp(settings, panel, (fresh) => void show(root, fresh));
    root.render(
      <>
        <Heartbeat isFree={false} />
        {setUp}
      </>,
    );
  } else {
    setMillimeter(pxPerMm(panel.widthPx, settings.panelWidthMm));
    root.render(<Kiosk settings={settings} onSettings={(fresh) => void show(root, { ...fresh, setUp: false })} />);
  }
}

void window.kiosk.getSettings().then((settings) => {
  const root = document.getElementById('root');
  if (root !== null) void show(createRoot(root), settings);
});
