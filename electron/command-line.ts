import { parseArgs } from 'node:util';

export interface CommandLine {
  /** `--settings FILE`: read this file instead of the one in the data folder. */
  readonly settings: string | undefined;
  /** `--set-up`: open the set-up for staff first. */
  readonly setUp: boolean;
}

/** What the command line asks for; switches of Chromium and unknown words are left alone. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values } = parseArgs({
    args: [...args],
    options: { settings: { type: 'string' }, 'set-up': { type: 'boolean' } },
    strict: false,
  });
  return {
    settings: typeof values['settings'] === 'string' ? values['settings'] : undefined,
    setUp: values['set-up'] === true,
  };
}
