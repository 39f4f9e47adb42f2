import type { KioskShell } from '../electron/ipc/contract.ts';

declare global {
  interface Window {
    /** What the preload hands the page. */
    readonly kiosk: KioskShell;
  }
}
