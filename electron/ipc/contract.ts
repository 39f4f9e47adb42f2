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
   * Writes these settings into the clinic's file and gives back what now holds. Only while the set-up is open or staff
   * are in; with no changes nothing is written and the set-up is over.
   */
  saveSettings(changes: SettingsChanges): Promise<SaveResult>;
  /** What staff are asked for now, before they have said anything. */
  staffDoor(): Promise<StaffDoor>;
  /** Lets staff in for a while, which every touch prolongs, where this is the PIN or, with no PIN set, the one-time code. */
  unlock(secret: string): Promise<Unlock>;
  /** Staff are done. */
  lock(): Promise<void>;
  /** Only while staff are in. From now on this PIN opens the staff area; a one-time code is void. */
  setPin(pin: string): Promise<PinResult>;
  /** Only while staff are in. */
  staffReport(): Promise<ForStaff<StaffReport>>;
  /** Only while staff are in: looks at the kiosk and its computer now, which takes seconds. */
  selfCheck(): Promise<ForStaff<SelfCheck>>;
  /** Only while staff are in: the screen was wiped just now. */
  noteCleaned(): Promise<ForStaff<void>>;
  /** Only while staff are in. The program ends, or ends and starts anew. */
  endProgram(how: 'restart' | 'exit'): Promise<ForStaff<void>>;
  /** The page is painted and reacts; it says so every second, and with it whether nobody is there to be disturbed. */
  alive(isFree: boolean): Promise<void>;
  /** What lies still on the glass and so is no finger: one line for staff, empty where nothing does; each time that it changes. */
  tellLying(what: string): Promise<void>;
  /** What somebody at the computer asked of the kiosk and the page has not done yet; asking for it takes it. */
  takeRequest(): Promise<ShellRequest | null>;
  /** What was taken last cannot be done by this page, which lacks a file: the page after it finds it again, once. */
  giveBackRequest(): Promise<void>;
}

/** What the page has of the shell: the methods above, and word that there is a request to take. */
export interface KioskShell extends KioskApi {
  /** Gives back what ends it. */
  onRequest(listener: () => void): () => void;
  /** Calls `listener` when the panel went dark or is lit again; it is lit at the start. Gives back what ends it. */
  onDark(listener: (isDark: boolean) => void): () => void;
}

/** Word from the shell that there is a request; not a method, because the shell speaks first. */
export const REQUEST_WAITS = 'kiosk:request-waits';

/** Word from the shell that the panel is dark, or lit again, with a boolean. */
export const PANEL_DARK = 'kiosk:panel-dark';

export const channels = {
  getSettings: 'kiosk:get-settings',
  reportFault: 'kiosk:report-fault',
  saveSettings: 'kiosk:save-settings',
  staffDoor: 'kiosk:staff-door',
  unlock: 'kiosk:unlock',
  lock: 'kiosk:lock',
  setPin: 'kiosk:set-pin',
  staffReport: 'kiosk:staff-report',
  selfCheck: 'kiosk:self-check',
  noteCleaned: 'kiosk:note-cleaned',
  endProgram: 'kiosk:end-program',
  alive: 'kiosk:alive',
  tellLying: 'kiosk:tell-lying',
  takeRequest: 'kiosk:take-request',
  giveBackRequest: 'kiosk:give-back-request',
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
    /** For evenings and weekends; empty when not set. */
    readonly afterHoursPhone: string;
  };
  /** Codes of the languages to offer, in this order; empty: every language the kiosk has. */
  readonly languages: readonly string[];
  readonly idle: {
    /** Seconds without touch before the kiosk asks "Are you still there?", 30 to 600. */
    readonly quietSeconds: number;
    /** Seconds to answer that question, 20 to 60. */
    readonly countdownSeconds: number;
    /** As quietSeconds while a nurse guides, 120 to 1800. */
    readonly guidedSeconds: number;
    /** As quietSeconds while a nurse has handed the screen over, 60 to 900. */
    readonly handedOverSeconds: number;
  };
  /** Which keys mean what. The left and right arrows are not named here: they follow the reading direction. */
  readonly keys: KeyMap;
  /** Which display to fill: `primary`; 1, 2, ... counted from the left; or one that is known by itself, wherever it stands. */
  readonly display: 'primary' | number | DisplayIdentity;
  /** Width of the visible panel in mm, or null where nobody measured it yet. */
  readonly panelWidthMm: number | null;
  /** From the floor to the lowest lit pixel in mm, 300 to 1700, or null where nobody measured it yet. */
  readonly panelBottomMm: number | null;
  /** How high a seated person reaches, in mm above the floor, 1000 to 1220 (ADA 308). */
  readonly reachLimitMm: number;
  /** When the kiosk restarts by itself where nobody is there, in the time of the computer, such as "03:00"; null: never. */
  readonly restartAt: string | null;
  /** Staff asked for the set-up, which comes before the first screen. Decided by the shell, not by the file. */
  readonly setUp: boolean;
  /** What of the settings could not be used, one line each: file, field, what is expected. For staff. */
  readonly problems: readonly string[];
}

/** What is known of a display; it is chosen again where enough of this fits. Width and height in its own pixels. */
export interface DisplayIdentity {
  readonly id: number;
  /** As the system names it; may be empty. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
}

/** What staff change; what is left out stays as it is, also inside a group. */
export interface SettingsChanges {
  readonly clinic?: Partial<KioskSettings['clinic']>;
  readonly languages?: readonly string[];
  readonly idle?: Partial<KioskSettings['idle']>;
  readonly display?: KioskSettings['display'];
  readonly panelWidthMm?: number | null;
  readonly panelBottomMm?: number | null;
  readonly reachLimitMm?: number;
  readonly restartAt?: string | null;
  readonly keys?: Partial<KeyMap>;
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

/** `code`: nobody has set a PIN yet, so the one-time code is asked for that only the administrator of the computer can read. */
export interface StaffDoor {
  readonly asksFor: 'pin' | 'code';
  /** After wrong tries, until the next one is heard; 0: now. */
  readonly waitSeconds: number;
}

export type Unlock =
  | { readonly ok: true }
  /** `wait`: it was not even looked at, because the wait after wrong tries is not over. */
  | { readonly ok: false; readonly why: 'wrong' | 'wait'; readonly waitSeconds: number };

export type PinResult =
  | { readonly ok: true }
  /** `form`: it is not 6 to 12 digits, or it is one that anybody would try. `problem` is for staff, in English. */
  | { readonly ok: false; readonly why: 'form' | 'easy' | 'locked' | 'unwritable'; readonly problem: string };

/** What the shell answers to what only staff may ask. */
export type ForStaff<Value> =
  | { readonly ok: true; readonly value: Value }
  /** They were away for so long that the shell has shut its door. */
  | { readonly ok: false; readonly why: 'locked' }
  /** It was tried. `problem` is one line for staff, in English. */
  | { readonly ok: false; readonly why: 'failed'; readonly problem: string };

/** What staff look up. Times are ISO 8601 with the time zone of the computer left out: UTC. */
export interface StaffReport {
  /** The newest first, at most 50. */
  readonly faults: readonly RecordedFault[];
  readonly lastCleaned: string | null;
  readonly versions: {
    readonly kiosk: string;
    readonly electron: string;
    readonly chromium: string;
    readonly system: string;
  };
  /** Displays from the left. */
  readonly displays: readonly ReportedDisplay[];
  readonly settingsFile: string;
  readonly logFile: string;
}

export interface ReportedDisplay {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly isPrimary: boolean;
  /** What settings say to fill this one. */
  readonly setting: number | DisplayIdentity;
}

export interface RecordedFault {
  readonly at: string;
  /**
   * Where it happened: of the page as in `Fault`, or a part of the shell. `gone`: the page was started anew. `program`: the
   * program was. `other`: older or unknown lines.
   */
  readonly where: Fault['where'] | 'gone' | 'program' | 'settings' | 'start' | 'other';
  /** The line of the log, in English. */
  readonly text: string;
}

/** How the kiosk and its computer are, the most serious first. */
export interface SelfCheck {
  readonly things: readonly CheckedThing[];
}

export interface CheckedThing {
  readonly id: CheckId;
  /** `bad`: patients must not be left alone with it. `attention`: somebody should look at it. `unknown`: it cannot be told from here. */
  readonly state: 'ok' | 'attention' | 'bad' | 'unknown';
  /**
   * What was read, values alone and in English, such as "1920 x 1080, 60 Hz"; empty where there is nothing to
   * read, and with `unknown`: it can be told elsewhere.
   */
  readonly detail: string;
}

/** First what the kiosk is, then what its computer has, then doors that only the operating system can shut. */
export type CheckId =
  | 'sandbox'
  | 'fuses'
  | 'content'
  | 'switches'
  | 'network'
  | 'sockets'
  | 'display'
  | 'panel'
  | 'power'
  | 'touch'
  | 'sound'
  | 'disk'
  | 'clock'
  | 'settings'
  | 'pin'
  | 'phone'
  | 'user'
  | 'session'
  | 'desktop'
  | 'terminals'
  | 'serverEnd'
  | 'sysrq'
  | 'dumps'
  | 'keyboards'
  | 'system';

/** `staff`: the key chord, which the shell hears by itself. `walkthrough`: from the command line; both names are known ones. */
export type ShellRequest =
  | { readonly ask: 'staff' }
  | { readonly ask: 'walkthrough'; readonly walkthrough: string; readonly language: string };
