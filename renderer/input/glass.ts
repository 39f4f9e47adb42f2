import { type KeyPace, watchKeyPace } from './key-pace.ts';
import { type LyingContacts, watchLyingContacts } from './lying-contacts.ts';
import { pressByFinger } from './press.ts';

/** What the page knows of fingers and keys, whatever is on the screen. */
export interface Glass {
  readonly keyPace: KeyPace;
  readonly lying: LyingContacts;
}

/**
 * Begins to hear fingers and keys. Once a page and before anything else hears some, because what sees every touch and
 * key must be asked before what takes some away.
 */
export function watchGlass(page: Window): Glass {
  const keyPace = watchKeyPace(page);
  const lying = watchLyingContacts(page);
  pressByFinger(page.document, lying.isFinger);
  lying.onChange(() => void window.kiosk.tellLying(lying.now()));
  return { keyPace, lying };
}
