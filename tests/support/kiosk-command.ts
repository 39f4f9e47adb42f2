import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { sharedEnvironment } from './displays.ts';
import type { Kiosk } from './kiosk.ts';

/** Somebody at the computer starts the program once more, for the kiosk with this data folder, and types `input`. */
export function command(
  { dataFolder }: Pick<Kiosk, 'dataFolder'>,
  args: readonly string[],
  { input = '', display = process.env[sharedEnvironment.landscape] }: { input?: string; display?: string } = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.env[sharedEnvironment.program] ?? '', [`--user-data-dir=${dataFolder}`, ...args], {
    env: { ...process.env, DISPLAY: display },
    input,
    encoding: 'utf8',
    timeout: 20_000,
  });
}
