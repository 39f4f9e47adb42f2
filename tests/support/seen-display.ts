import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startVirtualDisplay, type VirtualDisplay } from '../../scripts/virtual-display.ts';

/** A display whose pixels can be looked at, as they would reach the glass. */
export interface SeenDisplay extends VirtualDisplay {
  /** Three bytes, as a number. */
  readonly pixel: (x: number, y: number) => number;
}

export async function startSeenDisplay(width: number, height: number): Promise<SeenDisplay> {
  const folder = mkdtempSync(join(tmpdir(), 'display-'));
  const display = await startVirtualDisplay(width, height, ['-fbdir', folder]);
  return {
    name: display.name,
    pixel(x, y) {
      // Xvfb keeps its picture in this file, in the format of xwd: a header, colors of 12 bytes, lines (X11/XWDFile.h).
      const picture = readFileSync(join(folder, 'Xvfb_screen0'));
      const field = (index: number) => picture.readUInt32BE(index * 4);
      const [headerSize, bytesPerLine, colors] = [field(0), field(12), field(19)];
      return picture.readUIntLE(headerSize + colors * 12 + y * bytesPerLine + x * 4, 3);
    },
    stop() {
      display.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
