import { spawn } from 'node:child_process';

export interface VirtualDisplay {
  /** Such as `:99`, for the DISPLAY variable. */
  readonly name: string;
  readonly stop: () => void;
}

/** Starts an X server without a screen, of the given size in pixels, on the first free number. `more` is for Xvfb. */
export function startVirtualDisplay(
  width: number,
  height: number,
  more: readonly string[] = [],
): Promise<VirtualDisplay> {
  return new Promise((resolve, reject) => {
    // -ac: the kiosk runs as another user than the one who starts the display. -nolisten: no network all the same.
    // -s 0: a display that nobody uses for ten minutes would go dark, and the first touch would only wake it.
    const server = spawn(
      'Xvfb',
      ['-displayfd', '3', '-ac', '-s', '0', '-nolisten', 'tcp', '-screen', '0', `${width}x${height}x24`, ...more],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      },
    );
    const stop = () => void server.kill();
    process.once('exit', stop);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', (number) => resolve({ name: `:${String(number).trim()}`, stop }));
  });
}
