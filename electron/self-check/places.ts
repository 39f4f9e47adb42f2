/** Where a kiosk has what the self-check looks at. */
export interface KioskPlaces {
  /** The data folder. */
  readonly folder: string;
  readonly settingsFile: string;
  /** Codes of the languages that it has. */
  readonly languages: readonly string[];
  /** The folder with page and shell as they were built. */
  readonly built: string;
}
