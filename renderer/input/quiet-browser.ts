const REFUSED = ['contextmenu', 'dragstart', 'dragover', 'drop', 'auxclick', 'gesturestart', 'copy', 'cut', 'paste'];

/**
 * Turns off what a browser does by itself and a kiosk must not: menus, drags, the clipboard, zoom by wheel, windows of the
 * computer. Hides the pointer on touch.
 */
export function quietBrowser(page: Document): void {
  for (const type of REFUSED) page.addEventListener(type, refuse);
  openNothing(page);
  page.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey) event.preventDefault();
    },
    { passive: false },
  );
  page.addEventListener('pointermove', ({ pointerType, movementX, movementY }) => {
    // Chromium lets a mouse that nobody moves "move" when the page under it changes.
    if (pointerType !== 'mouse' || movementX !== 0 || movementY !== 0) showPointer(page, pointerType === 'mouse');
  });
  page.addEventListener('pointerdown', ({ pointerType }) => showPointer(page, pointerType === 'mouse'));
}

function refuse(event: Event): void {
  event.preventDefault();
}

/**
 * The kiosk has no inputs and never closes itself. Choosing a file would show the disk in a window that only the computer
 * can close, and the shell cannot refuse it (electron/electron#32671); nor that the page closes its window, nor that a call to another
 * browser makes sockets ready, whatever the policy says (Electron 33.2, seen with strace).
 */
function openNothing(page: Document): void {
  const nothing = { value: () => {}, configurable: false, writable: false };
  for (const control of [HTMLInputElement, HTMLSelectElement]) {
    Object.defineProperties(control.prototype, { click: nothing, showPicker: nothing });
  }
  Object.defineProperty(window, 'close', nothing);
  for (const call of ['RTCPeerConnection', 'webkitRTCPeerConnection'])
    Object.defineProperty(window, call, { ...nothing, value: undefined });
  page.addEventListener('click', (event) => {
    if (event.target instanceof HTMLInputElement) refuse(event);
  });
}

function showPointer(page: Document, shown: boolean): void {
  page.documentElement.toggleAttribute('data-mouse', shown);
}
