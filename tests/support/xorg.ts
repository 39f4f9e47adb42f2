import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real X server without a screen. */
export interface Xorg {
  /** Such as `:99`, for the DISPLAY variable. */
  readonly name: string;
  readonly stop: () => void;
}

/** A graphics card and a monitor that are not there: the part of a configuration, with these lines of their sections. */
export const dummyScreen = (monitor = '', display = '') => `
Section "Device"
  Identifier "dummy"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
  ${monitor}
EndSection
Section "Screen"
  Identifier "screen"
  Device "dummy"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    ${display}
  EndSubSection
EndSection
`;

/** Starts Xorg with this configuration, on the first free number. Only root may. */
export async function startXorg(configuration: string): Promise<Xorg> {
  const folder = mkdtempSync(join(tmpdir(), 'xorg-'));
  const file = join(folder, 'xorg.conf');
  writeFileSync(file, configuration);
  const options = ['-config', file, '-logfile', join(folder, 'xorg.log'), '-displayfd', '3', '-noreset', '-ac'];
  // A seat of its own: the console of the machine is left alone, and so are its keyboard and mouse.
  const server = spawn('Xorg', [...options, '-nolisten', 'tcp', '-seat', 'kiosk-test'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stop = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);
  const number = await new Promise<unknown>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xorg ended with ${code}`)));
    server.stdio[3]?.once('data', resolve);
  });
  return { name: `:${String(number).trim()}`, stop };
}
