import { parseArgs } from 'node:util';

export interface CommandLine {
  /** `--settings FILE`: read this file instead of the one in the data folder. */
  readonly settings: string | undefined;
}

/** What the command line asks for; switches of Chromium and unknown words are left alone. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values } = parseArgs({
    args: [...args],
    options: { settings: { type: 'string' } },
    strict: false,
  });
  return { settings: typeof values['settings'] === 'string' ? values['settings'] : undefined };
}
