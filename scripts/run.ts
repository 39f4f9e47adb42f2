import { type SpawnOptions, spawn } from 'node:child_process';

export interface Finished {
  readonly code: number;
  readonly output: string;
}

/** Runs a program to its end and hands back its exit code and what it printed; throws only if it cannot be started. */
export function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const parts: string[] = [];
    child.stdout?.on('data', (data) => parts.push(String(data)));
    child.stderr?.on('data', (data) => parts.push(String(data)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: parts.join('') }));
  });
}

/** As `run`, but what it prints is shown while it runs, and only its exit code comes back. */
export function runShown(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** As `run`, but a program that fails ends the script with what it printed. */
export async function runOrStop(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<string> {
  const { code, output } = await run(command, args, options);
  if (code === 0) return output;
  console.error(output);
  console.error(`"${command} ${args.join(' ')}" ended with ${code}.`);
  process.exit(1);
}
