import type { KioskApi } from '../electron/ipc/contract.ts';

declare global {
  interface Window {
    /** What the preload hands the page. */
    readonly kiosk: KioskApi;
  }
}
