import { type App, type BrowserWindow, Menu, type Session, type WebContents } from 'electron';
import { ORIGIN, START } from './resolve-asset.ts';

/** Chromium reads these once, at its start. */
export function closeCommandLine(app: App): void {
  app.enableSandbox();
  const { commandLine } = app;
  // The kiosk is offline by promise, not only by cable: even a name is never looked up.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('disable-background-networking');
  // The page's process never writes machine code: less to attack, and no compiled code that grows for hours. The bench sees no step get slower.
  commandLine.appendSwitch('js-flags', '--jitless');
  commandLine.appendSwitch('disable-pinch');
  commandLine.appendSwitch('overscroll-history-navigation', '0');
  // Nothing is stored, so no key ring is needed; asking for one would open a dialog box on some desktops.
  commandLine.appendSwitch('password-store', 'basic');
  commandLine.appendSwitch('use-mock-keychain');
}

/** Everything that could leave the kiosk is refused here, in every session and page there will ever be. */
export function lockDown(app: App): void {
  // Without a menu there are no menu keys: reload, zoom, quit, developer tools.
  Menu.setApplicationMenu(null);
  app.on('session-created', refuseInSession);
  app.on('web-contents-created', (_event, contents) => refuseInPage(contents));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, decide) => {
    event.preventDefault();
    decide(false);
  });
  app.on('select-client-certificate', (event) => event.preventDefault());
  app.on('login', (event) => event.preventDefault());
}

function refuseInSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}));
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((request, decide) => decide({ cancel: !isOwn(request.url) }));
  // First no language: each would have its dictionary fetched, past the filter above (seen in the network log of Electron 33.2).
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
}

function refuseInPage(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  // about:blank is no request, so nothing above hears of it (seen in Electron 33.2).
  contents.on('did-navigate', (_event, address) => {
    if (!isOwn(address)) void contents.loadURL(START);
  });
  contents.on('content-bounds-updated', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('zoom-changed', (event) => event.preventDefault());
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  // Set again on every load: Chromium forgets the limits with the page (electron/electron#8793).
  contents.on('dom-ready', () => {
    contents.setZoomFactor(1);
    void contents.setVisualZoomLevelLimits(1, 1);
  });
}

/** Closing needs the program to quit; a window alone (Alt+F4, a window manager) stays. */
export function keepOpen(app: App, window: BrowserWindow): void {
  let quitting = false;
  app.on('before-quit', () => {
    quitting = true;
  });
  window.on('close', (event) => {
    if (!quitting) event.preventDefault();
  });
}

/** Whether an address belongs to the kiosk itself. */
export function isOwn(address: string): boolean {
  return address.startsWith(`${ORIGIN}/`);
}
