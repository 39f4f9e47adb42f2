/** Something a writer must mend before the kiosk can be built. */
export interface Problem {
  /** Path inside the project, such as `content/kineret/topics/storage.json`. */
  readonly file: string;
  /** Where in the file, such as `steps.keepCold.picture`; empty for the whole file. */
  readonly place: string;
  /** What is wrong and what is expected. */
  readonly text: string;
}

export function problemLine({ file, place, text }: Problem): string {
  return place === '' ? `${file}: ${text}` : `${file}: ${place}: ${text}`;
}
