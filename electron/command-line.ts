import { parseArgs } from 'node:util';

export interface CommandLine {
  /** `--settings FILE`: read this file instead of the one in the data folder. Empty where the file is missing. */
  readonly settings: string | undefined;
  /** `--set-up`: open the set-up for staff first. */
  readonly setUp: boolean;
  /** `--set-pin`: take a PIN from standard input and end. */
  readonly setPin: boolean;
  /**
   * `--self-check`: look at the kiosk and its computer, say what was found, and end. `inside`: by `--self-check` itself, of the second
   * program that it starts for what needs a display.
   */
  readonly selfCheck: 'whole' | 'inside' | undefined;
  /** `--walkthrough ID`: show this one, ready to start. Empty where the name is missing. */
  readonly walkthrough: string | undefined;
  /** `--language CODE`: in this language. Empty where the code is missing. */
  readonly language: string | undefined;
  /** `--after=PID`: by a program that starts itself anew, of the next one: wait until this process has ended. */
  readonly after: number | undefined;
  /** `--inherited=LIST`: with it, as `inherited` of inherited-files.ts gives it. */
  readonly inherited: string;
}

/** What the command line asks for; switches of Chromium and unknown words are left alone. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values } = parseArgs({
    args: [...args],
    options: {
      settings: { type: 'string' },
      'set-up': { type: 'boolean' },
      'set-pin': { type: 'boolean' },
      'self-check': { type: 'boolean' },
      walkthrough: { type: 'string' },
      language: { type: 'string' },
      after: { type: 'string' },
      inherited: { type: 'string' },
    },
    strict: false,
  });
  // The next option is no name.
  const named = (value: string | boolean | undefined) =>
    typeof value === 'boolean' || value?.startsWith('--') ? '' : value;
  return {
    settings: named(values['settings']),
    setUp: values['set-up'] === true,
    setPin: values['set-pin'] === true,
    selfCheck: readSelfCheck(values['self-check']),
    walkthrough: named(values['walkthrough']),
    language: named(values['language']),
    after: readPid(values['after']),
    inherited: named(values['inherited']) ?? '',
  };
}

function readSelfCheck(value: string | boolean | undefined): CommandLine['selfCheck'] {
  if (value === true) return 'whole';
  return value === 'inside' ? 'inside' : undefined;
}

function readPid(value: string | boolean | undefined): number | undefined {
  const pid = typeof value === 'string' ? Number(value) : Number.NaN;
  // 0 and less would mean groups of processes.
  return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
}

/** The same command line without what was asked once: a kiosk that starts anew asks for none of it again. */
export function argsForRestart(args: readonly string[]): readonly string[] {
  const isAsked = (arg: string | undefined) =>
    /^--(set-up|set-pin|self-check|walkthrough|language|after|inherited)(=|$)/.test(arg ?? '');
  const isName = (arg: string, before: string | undefined) =>
    /^--(walkthrough|language)$/.test(before ?? '') && !arg.startsWith('-');
  return args.filter((arg, index) => !isAsked(arg) && !isName(arg, args[index - 1]));
}
