/**
 * Everything the page may ask of the computer. Content and words are built into the page, so
 * they need nothing from here. Growing this surface takes a reason in the commit.
 */
export interface KioskApi {
  /** The clinic's settings, with defaults where the file is missing or could not be used. */
  getSettings(): Promise<KioskSettings>;
  /** A fault of the page, for the log. Holds nothing about the visitor. */
  reportFault(fault: Fault): Promise<void>;
  /**
   * Writes these settings into the clinic's file and gives back what now holds. Only while the set-up is open; with no
   * changes nothing is written and the set-up is over.
   */
  saveSettings(changes: SettingsChanges): Promise<SaveResult>;
}

export const channels = {
  getSettings: 'kiosk:get-settings',
  reportFault: 'kiosk:report-fault',
  saveSettings: 'kiosk:save-settings',
} as const satisfies Record<keyof KioskApi, string>;

/** What a key can mean to the page. `move` is switch 1 of two: the next stop, and after the last the first again. */
export type KeyAction = 'previous' | 'next' | 'pageBack' | 'pageOn' | 'select' | 'move' | 'lowReach';

/** Names of keys as KeyboardEvent.code gives them, or KeyboardEvent.key where a keypad sends no code. No name stands twice. */
export type KeyMap = Readonly<Record<KeyAction, readonly string[]>>;

export interface KioskSettings {
  readonly clinic: {
    /** As staff would say it; empty when not set. */
    readonly name: string;
    /** As it should be shown, such as 555-010-0199; empty when not set. */
    readonly phone: string;
  };
  /** Codes of the languages to offer, in this order; empty: every language the kiosk has. */
  readonly languages: readonly string[];
  readonly idle: {
    /** Seconds without touch before the kiosk asks "Are you still there?", 30 to 600. */
    readonly quietSeconds: number;
    /** Seconds to answer that question, 20 to 60. */
    readonly countdownSeconds: number;
  };
  /** Which keys mean what. The left and right arrows are not named here: they follow the reading direction. */
  readonly keys: KeyMap;
  /** Which display to fill: `primary`, or 1, 2, ... counted from the left. */
  readonly display: 'primary' | number;
  /** Width of the visible panel in mm, or null where nobody measured it yet. */
  readonly panelWidthMm: number | null;
  /** From the floor to the lowest lit pixel in mm, 300 to 1700, or null where nobody measured it yet. */
  readonly panelBottomMm: number | null;
  /** How high a seated person reaches, in mm above the floor, 1000 to 1220 (ADA 308). */
  readonly reachLimitMm: number;
  /** Staff asked for the set-up, which comes before the first screen. Decided by the shell, not by the file. */
  readonly setUp: boolean;
  /** What of the settings could not be used, one line each: file, field, what is expected. For staff. */
  readonly problems: readonly string[];
}

/** What the set-up measures; what is left out stays as it is. */
export interface SettingsChanges {
  readonly panelWidthMm?: number;
  readonly panelBottomMm?: number | null;
  readonly reachLimitMm?: number;
  readonly keys?: KeyMap;
}

export type SaveResult =
  | { readonly ok: true; readonly settings: KioskSettings }
  /** `problem` is one line for staff, in English: the file or field, and what is wrong. Nothing was written. */
  | { readonly ok: false; readonly problem: string };

export interface Fault {
  /** Where it happened: a part of the program, never what a visitor was looking at. */
  readonly where: 'screen' | 'page' | 'words' | 'content';
  readonly message: string;
}
