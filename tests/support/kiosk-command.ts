import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { sharedEnvironment } from './displays.ts';
import type { Kiosk } from './kiosk.ts';

/** Somebody at the computer starts the program once more, for the kiosk with this data folder, and types `input`. */
export function command(
  { dataFolder }: Pick<Kiosk, 'dataFolder'>,
  args: readonly string[],
  {
    input = '',
    display = process.env[sharedEnvironment.landscape],
    program = process.env[sharedEnvironment.program] ?? '',
  }: { input?: string; display?: string; program?: string } = {},
): SpawnSyncReturns<string> {
  return spawnSync(program, [`--user-data-dir=${dataFolder}`, ...args], {
    env: { ...process.env, DISPLAY: display },
    input,
    encoding: 'utf8',
    timeout: 120_000,
  });
}
