import { inflateSync } from 'node:zlib';

/** A picture of a screen, as a screenshot gives it. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Such as #8a0000. */
  at(x: number, y: number): string;
}

/**
 * Reads a PNG of 8 bits a channel without interlacing, with or without alpha: what Chromium makes (PNG 1.2, clauses 4
 * and 6).
 */
export function pixelsOf(png: Buffer): Pixels {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = png[25] === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const row = width * channels;
  const bytes = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) unfilter(raw, bytes, { y, row, channels });
  return {
    width,
    height,
    at(x, y) {
      const from = Math.round(y) * row + Math.round(x) * channels;
      return `#${bytes.toString('hex', from, from + 3)}`;
    },
  };
}

interface Row {
  readonly y: number;
  readonly row: number;
  readonly channels: number;
}

function unfilter(raw: Buffer, bytes: Buffer, { y, row, channels }: Row): void {
  const filter = raw[y * (row + 1)];
  for (let x = 0; x < row; x += 1) {
    const left = x < channels ? 0 : (bytes[y * row + x - channels] ?? 0);
    const up = y === 0 ? 0 : (bytes[(y - 1) * row + x] ?? 0);
    const corner = y === 0 || x < channels ? 0 : (bytes[(y - 1) * row + x - channels] ?? 0);
    const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter ?? 0] ?? 0;
    bytes[y * row + x] = (raw[y * (row + 1) + 1 + x] ?? 0) + guess;
  }
}

/** The Paeth predictor (PNG 1.2, clause 6.6). */
function nearest(left: number, up: number, corner: number): number {
  const sum = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
