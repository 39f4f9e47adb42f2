import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Nobody touches a panel sooner after it went dark under their eyes. */
const LOOK_EVERY_MS = 1_000;
/** The touch that lights the panel must be with the page before the word that it is lit. */
const LIT_LOOKS = 2;

/** Looks whether the panel is dark, and calls `tell` with each change. */
export function watchDark(isDark: () => boolean, tell: (isDark: boolean) => void): void {
  let wasDark = false;
  let lit = 0;
  setInterval(() => {
    lit = isDark() ? 0 : lit + 1;
    const isDarkNow = lit === 0;
    if (isDarkNow === wasDark || (!isDarkNow && lit < LIT_LOOKS)) return;
    wasDark = isDarkNow;
    tell(isDarkNow);
  }, LOOK_EVERY_MS).unref();
}

/** Whether there are panels in use and none of them is on, as Linux says in /sys/class/drm. */
export function areOutputsOff(folder: string): boolean {
  const isInUse = (name: string) =>
    wordIn(folder, name, 'status') === 'connected' && wordIn(folder, name, 'enabled') === 'enabled';
  const outputs = namesIn(folder).filter(isInUse);
  return outputs.length > 0 && outputs.every((name) => /^(Off|Standby|Suspend)$/.test(wordIn(folder, name, 'dpms')));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function wordIn(...path: readonly string[]): string {
  try {
    return readFileSync(join(...path), 'utf8').trim();
  } catch {
    return '';
  }
}
