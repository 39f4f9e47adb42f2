import './styles/tokens.css';
import './styles/pictures.css';
import './styles/base.css';
import { createRoot } from 'react-dom/client';
import { watchGlass } from './input/glass.ts';
import { quietBrowser } from './input/quiet-browser.ts';
import { Page } from './page.tsx';

function reportFault(message: string): void {
  void window.kiosk.reportFault({ where: 'page', message });
}

const glass = watchGlass(window);
quietBrowser(document);
window.addEventListener('error', ({ error, message }) => reportFault((error as Error | undefined)?.stack ?? message));
window.addEventListener('unhandledrejection', ({ reason }) => reportFault(String((reason as Error)?.stack ?? reason)));

void window.kiosk.getSettings().then((settings) => {
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<Page settings={settings} glass={glass} />);
});
