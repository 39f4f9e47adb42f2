/** Turns off what a browser does by itself and a kiosk must not: menus, drags, zoom by wheel. Hides the pointer on touch. */
export function quietBrowser(page: Document): void {
  const refuse = (event: Event) => event.preventDefault();
  for (const type of ['contextmenu', 'dragstart', 'dragover', 'drop', 'auxclick', 'gesturestart']) {
    page.addEventListener(type, refuse);
  }
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

function showPointer(page: Document, shown: boolean): void {
  page.documentElement.toggleAttribute('data-mouse', shown);
}
