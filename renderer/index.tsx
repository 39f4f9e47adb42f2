import './styles/tokens.css';
import './styles/pictures.css';
import './styles/base.css';
import { createRoot } from 'react-dom/client';
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

void window.kiosk.getSettings().then((settings) => {
  walkWithKeys(document, settings.keys);
  document.documentElement.style.setProperty('--mm', `${pxPerMm(window.screen.width, settings.panelWidthMm)}px`);
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<Kiosk settings={settings} />);
});
