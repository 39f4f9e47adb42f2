import type { WebContents } from 'electron';
import type { Stay } from './staff/stay.ts';

/** What a person does; a pointer moves by itself too, when the page under it changes. */
const TOUCHES: ReadonlySet<string> = new Set([
  'touchStart',
  'touchEnd',
  'mouseDown',
  'mouseWheel',
  'rawKeyDown',
  'keyDown',
]);

/** Touches prolong the stay of staff; it is over where the page that they were on is gone. */
export function watchStay(contents: WebContents, stay: Stay): void {
  contents.on('input-event', (_event, { type }) => {
    if (TOUCHES.has(type)) stay.prolong();
  });
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) stay.end();
  });
  contents.on('render-process-gone', () => stay.end());
}
